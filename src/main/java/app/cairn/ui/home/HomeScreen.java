package app.cairn.ui.home;

import app.cairn.profile.Profile;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Accueil » : where one stands in the loop, and what would move it on; at one glance.
public final class HomeScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(HomeScreen.class, "home.css");

  /// Below, everything stands one under the other.
  private static final double ROOM = 820;

  private final Workspace workspace;
  private final HomeViewModel model;
  private final Label hello = Labels.title("");
  private final Label day = Labels.secondary("");
  private final RingView ring;
  private final StepsCard steps;
  private final EnergyCard energy;
  private final MinutesCard minutes;
  private final WeekCard week;
  private final StackPane ringCard;
  private final Action log;
  private final VBox root = new VBox(14);
  private final ChangeListener<Object> following = (_, _, _) -> show();
  private boolean wide = true;

  public HomeScreen(Workspace workspace) {
    this.workspace = workspace;
    this.model = new HomeViewModel(workspace);
    HomeWords words = new HomeWords(workspace, model);
    ring = new RingView(workspace, model, words);
    steps = new StepsCard(workspace, model, words);
    energy = new EnergyCard(workspace, words);
    minutes = new MinutesCard(workspace, words);
    week = new WeekCard(workspace, model, words);
    ringCard = new StackPane(ring);
    ringCard.getStyleClass().addAll("card", "home-ring-card");
    log =
        new Action(
            "home-log",
            new SimpleStringProperty(workspace.say("home.log")),
            Feather.CHECK,
            null,
            new SimpleBooleanProperty(!model.writable()),
            model::log);
    root.setId("home-screen");
    root.getStyleClass().add("home-screen");
    root.getStylesheets().add(STYLESHEET);
    root.widthProperty().addListener((_, _, now) -> fit(now.doubleValue()));
    model.sight().addListener(following);
    arrange();
    show();
  }

  private HBox head() {
    hello.setMinWidth(Region.USE_PREF_SIZE);
    day.setWrapText(false);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button noted = log.button();
    noted.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(14, hello, day, between, noted);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void arrange() {
    day.setVisible(wide);
    day.setManaged(wide);
    if (wide) {
      HBox above = new HBox(20, ringCard, steps);
      HBox below = new HBox(20, energy, minutes, week);
      HBox.setHgrow(ringCard, Priority.ALWAYS);
      HBox.setHgrow(steps, Priority.ALWAYS);
      HBox.setHgrow(energy, Priority.ALWAYS);
      HBox.setHgrow(minutes, Priority.ALWAYS);
      HBox.setHgrow(week, Priority.ALWAYS);
      steps.setPrefWidth(456);
      energy.setPrefWidth(400);
      minutes.setPrefWidth(276);
      week.setPrefWidth(290);
      VBox.setVgrow(above, Priority.ALWAYS);
      root.getChildren().setAll(head(), above, below);
    } else {
      root.getChildren().setAll(head(), steps, ringCard, week, minutes, energy);
    }
  }

  private void fit(double width) {
    boolean roomy = width >= ROOM;
    if (roomy != wide) {
      wide = roomy;
      // Once this layout is done: the cards change places.
      FxThread.soon(this::arrange);
    }
  }

  private void show() {
    String name = Profile.of(model.dossier()).firstName();
    hello.setText(
        name.isBlank() ? workspace.say("home.hello.nobody") : workspace.say("home.hello", name));
    day.setText(
        workspace.say(
            "home.day",
            workspace.formats().weekday(model.today()),
            Integer.toString(model.today().getYear())));
    var sight = model.sight().get();
    ring.show(sight.ring());
    steps.show(sight.steps());
    energy.show(sight.received());
    minutes.show(sight.received());
    week.show(sight.week());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return List.of(log);
  }

  @Override
  public void focus() {
    if (!steps.focusFirst()) {
      ring.requestFocus();
    }
  }

  @Override
  public void close() {
    model.sight().removeListener(following);
    model.detach();
  }
}
