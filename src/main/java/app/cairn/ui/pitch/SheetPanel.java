package app.cairn.ui.pitch;

import app.cairn.sheet.FitWording;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.paper.PagePreview;
import app.cairn.ui.kit.paper.SheetPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The sheet beside the text: its true page, how it looks, what does not fit.
final class SheetPanel extends VBox implements AutoCloseable {

  /// Typing and resizing come in bursts: the page follows once they pause.
  private static final Duration PAUSE = Duration.millis(200);

  /// Nobody notices a shorter wait.
  private static final Duration PATIENCE = Duration.millis(100);

  private static final double STEP = 1.25;
  private static final double LEAST = 0.25;
  private static final double MOST = 2;

  private final Workspace workspace;
  private final SheetViewModel sheet;
  private final PagePreview preview = new PagePreview();
  private final SheetOptions options;
  private final Label pages = Labels.secondary("");
  private final Label percent = Labels.secondary("");
  private final VBox said = new VBox(2);
  private final FitWording wording;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final PauseTransition promise = new PauseTransition(PATIENCE);

  SheetPanel(Workspace workspace, SheetViewModel sheet) {
    super(10);
    this.workspace = workspace;
    this.sheet = sheet;
    this.wording = new FitWording(workspace.messages());
    this.options = new SheetOptions(workspace, sheet);
    getStyleClass().add("sheet-panel");
    pause.setOnFinished(_ -> sheet.refresh(preview.density().get()));
    promise.setOnFinished(_ -> promised());
    said.setId("sheet-said");
    said.getStyleClass().add("sheet-said");
    VBox.setVgrow(preview, Priority.ALWAYS);
    getChildren().addAll(head(), options, said, preview);
    sheet.preview().addListener((_, _, next) -> next.ifPresent(this::show));
    sheet.kind().addListener((_, _, _) -> refresh());
    sheet.asked().addListener((_, _, _) -> refresh());
    sheet.making().addListener((_, _, making) -> soonPromised(making));
    preview.zoom().addListener((_, _, _) -> zoomed());
    preview.density().addListener((_, _, _) -> pause.playFromStart());
    preview.setAccessibleText(workspace.say("pitch.preview"));
    zoomed();
    // The first page is under way while the screen is laid out: only its picture waits for the
    // measure of its place.
    sheet.refresh(preview.density().get());
  }

  /// Follows the dossier.
  void refresh() {
    options.refresh();
    pause.playFromStart();
  }

  /// Wide, the whole page is fitted in its place; narrow, its width.
  void fitWholePage(boolean whole) {
    preview.fitWholePage(whole);
  }

  /// Goes to what stands on the sheet or says how it looks.
  ///
  /// @return false when `entity` is neither
  boolean reveal(UUID entity) {
    return options.reveal(entity);
  }

  Optional<SheetPreview> shown() {
    return sheet.preview().get();
  }

  @Override
  public void close() {
    pause.stop();
    promise.stop();
    sheet.close();
  }

  private void soonPromised(boolean making) {
    if (making) {
      promise.playFromStart();
    } else {
      promise.stop();
      promised();
    }
  }

  /// A word in the empty place while the first page is being made.
  private void promised() {
    if (shown().isPresent()) {
      return;
    }
    if (sheet.making().get()) {
      preview.promise(workspace.say("pitch.sheetPromised"));
    } else {
      preview.promiseNothing();
    }
  }

  private HBox head() {
    Label title = Labels.heading(workspace.say("pitch.preview"));
    title.setMinWidth(USE_PREF_SIZE);
    pages.setId("sheet-pages");
    HBox.setHgrow(pages, Priority.ALWAYS);
    pages.setMaxWidth(Double.MAX_VALUE);
    percent.setId("sheet-zoom");
    percent.setMinWidth(46);
    percent.setAlignment(Pos.CENTER);
    HBox head =
        new HBox(
            4,
            title,
            pages,
            Buttons.icon(
                "sheet-smaller",
                workspace.say("pitch.zoomOut"),
                Feather.MINUS,
                () -> zoom(1 / STEP)),
            percent,
            Buttons.icon(
                "sheet-larger", workspace.say("pitch.zoomIn"), Feather.PLUS, () -> zoom(STEP)),
            Buttons.icon(
                "sheet-fit",
                workspace.say("pitch.zoomFit"),
                Feather.MAXIMIZE_2,
                () -> preview.wanted().set(0)));
    head.setAlignment(Pos.CENTER_LEFT);
    HBox.setMargin(pages, new javafx.geometry.Insets(0, 0, 0, 6));
    return head;
  }

  private void zoom(double by) {
    preview.wanted().set(Math.clamp(preview.zoom().get() * by, LEAST, MOST));
  }

  private void zoomed() {
    percent.setText(workspace.say("pitch.percent", Math.round(preview.zoom().get() * 100)));
    pause.playFromStart();
  }

  private void show(SheetPreview made) {
    preview.show(made);
    String what = sheet.kind().get() == SheetKind.CARDS ? "pitch.pagesOfCards" : "pitch.pages";
    pages.setText(workspace.say(what, 1, made.printed().pages()));
    List<String> sentences = new ArrayList<>(wording.sentences(made.printed().fit()));
    if (sheet.blank()) {
      sentences.add(workspace.say("pitch.emptySheet"));
    } else if (sheet.codeLeadsNowhere()) {
      sentences.add(workspace.say("pitch.code.leadsNowhere"));
    }
    said.getChildren().setAll(sentences.stream().map(Labels::secondary).toList());
    said.setVisible(!sentences.isEmpty());
    said.setManaged(!sentences.isEmpty());
    said.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("over"), !made.printed().fit().onePage());
    preview.setAccessibleText(
        workspace.say("pitch.preview")
            + ", "
            + pages.getText()
            + ". "
            + String.join(" ", sentences));
    FxThread.soon(this::requestLayout);
  }
}
