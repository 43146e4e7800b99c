package app.cairn.ui.insight.trial;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Arm;
import app.cairn.insight.Trial;
import app.cairn.insight.Verdict;
import app.cairn.ui.insight.part.InsightNames;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Essai A/B » : two versions told to other people in alternation, one question, people as dots,
/// and one of three things that may be said.
public final class TrialScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(TrialScreen.class, "trial.css");
  private static final double BAR = 18;

  private final Workspace workspace;
  private final TrialViewModel model;
  private final InsightNames names;
  private final VBox content = new VBox(14);
  private final ScrollPane scroller = new ScrollPane();
  private final ChangeListener<Dossier> following = (_, _, _) -> show();

  /// Whether one asks what three refusals would change.
  private final BooleanProperty whatIf = new SimpleBooleanProperty();

  public TrialScreen(Workspace workspace) {
    this.workspace = workspace;
    this.model = new TrialViewModel(workspace);
    this.names = new InsightNames(workspace);
    scroller.setId("insight-face-trial");
    scroller.getStylesheets().addAll(FieldStyle.sheet(), STYLESHEET);
    scroller.setFitToWidth(true);
    scroller.setFitToHeight(true);
    scroller.setFocusTraversable(false);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    StackPane page = new StackPane(content);
    page.setPadding(new Insets(0, BAR, 4, 0));
    Scrolling.steady(scroller, page);
    Scrolling.ready(scroller);
    StackPane.setMargin(scroller, new Insets(0, -BAR, 0, 0));
    workspace.live().dossier().addListener(following);
    show();
  }

  /// All of it anew; the keyboard stays where it stood, on whoever stands elsewhere now.
  private void show() {
    String stood = stood();
    lay();
    Node again = stood == null ? null : content.lookup("#" + stood);
    if (again != null) {
      again.requestFocus();
    } else if (stood != null) {
      focus();
    }
  }

  /// The name of what has the keyboard; null where it is elsewhere.
  private String stood() {
    Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
    Node up = owner;
    while (up != null && up != content) {
      up = up.getParent();
    }
    return up == null ? null : owner.getId();
  }

  private void lay() {
    Optional<Trial> running = model.running();
    List<Trial> ended = model.ended();
    List<Node> parts = new ArrayList<>();
    running.ifPresent(trial -> parts.add(whole(trial)));
    if (running.isEmpty()) {
      parts.add(beginning());
    }
    if (!ended.isEmpty()) {
      parts.add(Labels.heading(workspace.say("trial.earlier")));
      ended.forEach(one -> parts.add(earlier(one)));
    }
    content.getChildren().setAll(parts);
  }

  private EmptyState beginning() {
    boolean enough = model.versions().size() > 1;
    Button begin =
        enough
            ? Buttons.main(
                "trial-begin-open",
                workspace.say("trial.begin"),
                Feather.GIT_BRANCH,
                () -> new BeginDialog(workspace, model, names).open())
            : Buttons.main(
                "trial-to-pitch",
                workspace.say("trial.toPitch"),
                Feather.MIC,
                () -> workspace.window().goTo("pitch"));
    begin.setDisable(enough && !model.writable());
    return new EmptyState(workspace.say(enough ? "trial.empty" : "trial.empty.versions"), begin);
  }

  private GridPane whole(Trial trial) {
    GridPane halves = new GridPane(16, 14);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    half.setMinWidth(0);
    halves.getColumnConstraints().setAll(half, half);
    halves.setMinWidth(0);
    halves.addRow(0, question(trial), new VerdictCard(workspace, trial, whatIf));
    for (Arm arm : Arm.values()) {
      halves.add(new ArmColumn(workspace, model, names, trial, arm), arm.ordinal(), 1);
    }
    return halves;
  }

  private VBox question(Trial trial) {
    Label title = Labels.secondary(workspace.say("trial.question"));
    VBox all = new VBox(5, title);
    all.getStyleClass().addAll("card", "trial-question-card");
    if (trial.locked() || !model.writable()) {
      Label asked = Labels.own(trial.question());
      asked.setId("trial-question");
      asked.getStyleClass().add("trial-question");
      Label locked = Labels.small(workspace.say("trial.locked"));
      HBox sign = new HBox(6, Icons.of(Feather.LOCK, 13), locked);
      sign.setAlignment(Pos.CENTER_LEFT);
      all.getChildren().addAll(asked, sign);
    } else {
      QuestionField field = new QuestionField("trial-question-edit", workspace, trial.question());
      field.getStyleClass().add("trial-question-edit");
      field.setOnAction(_ -> model.ask(trial, field.question()));
      field
          .focusedProperty()
          .addListener(
              (_, _, now) -> {
                if (!now) {
                  model.ask(trial, field.question());
                }
              });
      all.getChildren().addAll(field, Labels.small(workspace.say("trial.unlocked")));
    }
    Region between = new Region();
    VBox.setVgrow(between, Priority.ALWAYS);
    all.getChildren().addAll(between, feet(trial));
    return all;
  }

  private FlowPane feet(Trial trial) {
    Label turn = Labels.secondary(workspace.say("trial.turn", trial.next().name()));
    turn.setId("trial-turn");
    turn.setMinWidth(0);
    Button end =
        Buttons.small(
            "trial-end", workspace.say("trial.end"), Feather.FLAG, () -> model.end(trial));
    end.setDisable(!model.writable());
    end.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane feet = new FlowPane(16, 8, turn, end);
    feet.setAlignment(Pos.CENTER_LEFT);
    // A flow is never narrower than its widest words by itself: the card would lie over the other.
    feet.setMinWidth(0);
    turn.maxWidthProperty().bind(feet.widthProperty());
    return feet;
  }

  private VBox earlier(Trial trial) {
    Label asked = Labels.own(trial.question());
    asked.getStyleClass().add("trial-earlier-question");
    Verdict verdict = Verdict.of(trial.hearings());
    Label told = Labels.text(new VerdictWords(workspace).whole(verdict));
    Label which =
        Labels.secondary(
            workspace.say(
                "trial.earlier.one",
                workspace.formats().date(trial.begunAt()),
                names.version(trial.a()),
                names.version(trial.b()),
                trial.hearings().size()));
    VBox card = new VBox(3, asked, told, which);
    card.setId("trial-earlier-" + trial.id());
    card.getStyleClass().add("card");
    if (model.running().isEmpty() && model.writable()) {
      Button again =
          AsWritten.of(
              Buttons.small(
                  "trial-take-up-" + trial.id(),
                  workspace.say("trial.takeUp"),
                  null,
                  () -> model.takeUp(trial)));
      card.getChildren().add(again);
    }
    return card;
  }

  @Override
  public Node node() {
    return scroller;
  }

  @Override
  public boolean reveal(UUID entity) {
    boolean there = workspace.session().dossier().find(Trial.KIND, entity).isPresent();
    Node earlier = there ? content.lookup("#trial-earlier-" + entity) : null;
    if (earlier != null) {
      Scrolling.show(earlier, earlier.getBoundsInLocal());
    }
    return there;
  }

  @Override
  public void focus() {
    content.lookupAll(".button").stream()
        .filter(node -> !node.isDisabled())
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, scroller::requestFocus);
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }
}
