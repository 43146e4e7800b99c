package app.cairn.ui.pitch;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.insight.Adjustment;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.sheet.Printer;
import app.cairn.sheet.SheetPress;
import app.cairn.text.Language;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// « Pitch & fiches » : the pitch in its eight formats, said aloud, put on paper.
public final class PitchScreen implements Screen {

  /// What this room alone has; for what is shown over the screen too.
  static final String STYLESHEET = Stylesheets.beside(PitchScreen.class, "pitch.css");

  private final Workspace workspace;
  private final PitchViewModel pitch;
  private final SimpleBooleanProperty nothingToSay = new SimpleBooleanProperty(true);
  private final SimpleBooleanProperty nothingToFreeze = new SimpleBooleanProperty(true);
  private final SimpleBooleanProperty nothingToPropose = new SimpleBooleanProperty(true);
  private final Action rehearse;
  private final Action newVersion;
  private final Action propose;
  private final Action story;
  private final FormatTabs tabs;
  private final PitchCard card;
  private final SheetViewModel sheet;
  private final SheetPanel panel;
  private final Action print;
  private final Action pdf;
  private final ScrollPane root;
  private final ChangeListener<Dossier> following = (_, _, _) -> refresh();

  /// @param press makes the sheets
  /// @param printers those of this computer; asked off the JavaFX thread
  public PitchScreen(Workspace workspace, SheetPress press, Supplier<List<Printer>> printers) {
    this.workspace = workspace;
    this.pitch = new PitchViewModel(workspace);
    this.rehearse =
        action(
            "pitch-rehearse",
            "pitch.rehearse",
            Feather.PLAY,
            KeyCode.F5,
            nothingToSay,
            this::rehearse);
    this.sheet = new SheetViewModel(workspace, press);
    HandingOver paper = new HandingOver(workspace, sheet, printers, this::commit);
    this.print =
        action("pitch-print", "kit.paper.print", Feather.PRINTER, KeyCode.P, null, paper::print);
    this.pdf = action("pitch-pdf", "pitch.pdf", Feather.FILE_TEXT, null, null, paper::savePdf);
    this.propose =
        action(
            "pitch-propose",
            "pitch.propose",
            Feather.EDIT_3,
            null,
            nothingToPropose,
            this::propose);
    this.newVersion =
        action(
            "pitch-new-version",
            "pitch.newVersion",
            Feather.GIT_COMMIT,
            null,
            nothingToFreeze,
            this::newVersion);
    this.story =
        action(
            "pitch-story", "pitch.story", Feather.CORNER_UP_LEFT, null, nothingToSay, this::story);
    VersionLine versions =
        new VersionLine(
            workspace, pitch, newVersion, propose, this::showVersions, this::showRehearsals);
    this.card = new PitchCard(workspace, pitch, versions, story);
    this.tabs = new FormatTabs(workspace, this::choose);
    this.panel = new SheetPanel(workspace, sheet);
    this.root = new PitchBody(card, panel, head(), tabs).root();
    root.getStylesheets().add(STYLESHEET);
    workspace.live().dossier().addListener(following);
    pitch.length().addListener((_, _, _) -> measured());
    refresh();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return List.of(rehearse, print, pdf, newVersion, propose, story);
  }

  @Override
  public boolean reveal(UUID entity) {
    card.commit();
    if (pitch.reveal(entity)) {
      refresh();
      var decided = workspace.session().dossier().find(Adjustment.KIND, entity);
      decided.ifPresentOrElse(card::showDecided, card::focusText);
      return true;
    }
    return panel.reveal(entity);
  }

  @Override
  public void follow(Change change) {
    List<PitchFormat> touched =
        change
            .leaves()
            .map(Change.Leaf::entity)
            .filter(Pitch.class::isInstance)
            .map(entity -> ((Pitch) entity).format())
            .toList();
    if (!touched.isEmpty() && !touched.contains(pitch.format().get())) {
      choose(touched.getFirst());
    }
  }

  /// @param scrolled how far, from 0 to 1
  private record Standing(
      PitchFormat format,
      SheetKind kind,
      Optional<Language> language,
      double scrolled,
      PitchCard.Where text)
      implements Place {}

  @Override
  public Place place() {
    return new Standing(
        pitch.format().get(),
        sheet.kind().get(),
        sheet.asked().get(),
        root.getVvalue(),
        card.where());
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing stood) {
      choose(stood.format());
      sheet.kind().set(stood.kind());
      sheet.asked().set(stood.language());
      root.setVvalue(stood.scrolled());
      card.returnTo(stood.text());
    }
  }

  @Override
  public void focus() {
    tabs.focus(pitch.format().get());
  }

  @Override
  public void commit() {
    card.commit();
  }

  @Override
  public void close() {
    card.close();
    panel.close();
    workspace.live().dossier().removeListener(following);
  }

  private HBox head() {
    Label title = Labels.title(workspace.say("pitch.title"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    Button main = rehearse.button();
    main.getStyleClass().add("accent");
    // Where the window is narrow they stand in rows, their words whole.
    FlowPane tools = new FlowPane(8, 8, print.button(), pdf.button(), main);
    tools.getChildren().forEach(tool -> ((Button) tool).setMinWidth(Region.USE_PREF_SIZE));
    tools.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(tools, Priority.ALWAYS);
    HBox head = new HBox(8, title, tools);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void choose(PitchFormat format) {
    if (format != pitch.format().get()) {
      card.commit();
      pitch.format().set(format);
      refresh();
    }
  }

  private void refresh() {
    tabs.show(pitch.format().get(), pitch::state);
    card.refresh();
    nothingToFreeze.set(!pitch.freezable());
    nothingToPropose.set(!pitch.comparable());
    panel.refresh();
    measured();
  }

  private void measured() {
    card.measure();
    nothingToSay.set(pitch.length().getValue().words() == 0);
  }

  private void rehearse() {
    card.commit();
    pitch.pitch().getValue().filter(p -> !p.text().isBlank()).ifPresent(this::rehearse);
  }

  private void rehearse(Pitch said) {
    RehearsalView view =
        new RehearsalView(workspace, new RehearsalViewModel(workspace, said), STYLESHEET);
    workspace.window().immerse(view, view::stop);
    view.begin();
  }

  private void newVersion() {
    card.commit();
    if (pitch.freezable()) {
      FreezeDialog.open(workspace, pitch);
    }
  }

  private void propose() {
    card.commit();
    if (pitch.comparable()) {
      ProposalDialog.open(workspace, pitch);
    }
  }

  /// Of the sentence where the caret stands.
  private void story() {
    card.commit();
    int place = card.where().caret();
    pitch
        .sentenceAt(place)
        .ifPresent(
            sentence ->
                pitch
                    .story(place)
                    .ifPresent(found -> StoryDialog.open(workspace, sentence, found)));
  }

  private void showVersions() {
    card.commit();
    VersionsDialog.open(workspace, pitch);
  }

  private void showRehearsals() {
    RehearsalsDialog.open(workspace, pitch);
  }

  private Action action(
      String id, String key, Ikon icon, KeyCode shortcut, SimpleBooleanProperty off, Runnable act) {
    KeyCombination keys =
        shortcut == null
            ? null
            : shortcut.isFunctionKey()
                ? new KeyCodeCombination(shortcut)
                : new KeyCodeCombination(shortcut, KeyCombination.SHORTCUT_DOWN);
    return new Action(id, new SimpleStringProperty(workspace.say(key)), icon, keys, off, act);
  }
}
