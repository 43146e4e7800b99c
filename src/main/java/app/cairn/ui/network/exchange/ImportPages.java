package app.cairn.ui.network.exchange;

import app.cairn.network.ImportEntry.Fate;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The pages of one import over the window, one after the other; closing them gives it up.
final class ImportPages {

  private static final String STYLESHEET = Stylesheets.beside(ImportPages.class, "import.css");

  private final Workspace workspace;
  private final ImportViewModel model;
  private final StackPane frame = new StackPane();
  private boolean begun;

  ImportPages(Workspace workspace, ImportViewModel model) {
    this.workspace = workspace;
    this.model = model;
    frame.setId("import-pages");
    frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    frame.getStylesheets().add(sheet());
  }

  static String sheet() {
    return STYLESHEET;
  }

  /// Shows the page of the step reached, and from now on each that follows. Once is enough.
  void begin() {
    if (begun || over()) {
      return;
    }
    begun = true;
    show();
    frame
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null && !over()) {
                model.cancel();
              }
            });
    workspace.window().openDialog(frame);
    model.step().addListener(_ -> show());
    focus();
  }

  private boolean over() {
    return switch (model.step().get()) {
      case DONE, CANCELLED -> true;
      default -> false;
    };
  }

  private void show() {
    switch (model.step().get()) {
      case READING -> put(new ImportReadingPage(workspace, model).node());
      case COLUMNS -> put(new ImportColumnsPage(workspace, model).node());
      case PREVIEW -> put(new ImportPreviewPage(workspace, model).node());
      case WRITING -> put(writing());
      case REFUSED -> put(refused());
      case DONE -> done();
      case CANCELLED -> {
        // Closed by the window, it is closed already.
        if (frame.getScene() != null) {
          workspace.window().closeDialog();
        }
      }
    }
  }

  private void put(Node page) {
    frame.getChildren().setAll(page);
    focus();
  }

  private void focus() {
    if (frame.getScene() != null) {
      frame.applyCss();
      Node first = frame.lookup(".import-first");
      if (first != null) {
        first.requestFocus();
      }
    }
  }

  private Dialog writing() {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    String sentence = workspace.say("import.writing");
    bar.setAccessibleText(sentence);
    VBox box = new VBox(10, Labels.text(sentence), bar);
    box.setAlignment(Pos.CENTER_LEFT);
    return new Dialog("import-waiting", workspace.say("import.title"), box)
        .withWayOut(first(cancel(workspace, model)));
  }

  private Dialog refused() {
    VBox sentences = new VBox(8);
    model.refusals().forEach(sentence -> sentences.getChildren().add(Labels.text(sentence)));
    Button close = Buttons.main("import-close", workspace.say("kit.close"), null, model::cancel);
    return new Dialog("import-refused", workspace.say("import.title"), sentences)
        .withButtons(first(close));
  }

  private void done() {
    workspace.window().closeDialog();
    workspace.window().tell(told());
  }

  private String told() {
    int open = model.undecided();
    if (model.done().empty()) {
      boolean known = model.plan().count(Fate.KNOWN) > 0;
      return open > 0
          ? workspace.say("import.nothing.open", open)
          : workspace.say(known ? "import.nothing" : "import.nothing.read");
    }
    String done = workspace.say("import.done", model.done().added(), model.done().filled());
    return open > 0 ? done + " " + workspace.say("import.done.open", open) : done;
  }

  static Button cancel(Workspace workspace, ImportViewModel model) {
    return Buttons.plain("import-cancel", workspace.say("kit.cancel"), null, model::cancel);
  }

  /// The buttons at the foot of a page: the way out, the way back to columns that were told, and
  /// on.
  static Button[] foot(Workspace workspace, ImportViewModel model, Runnable back, Button go) {
    Button cancel = cancel(workspace, model);
    return model.toldColumns()
        ? new Button[] {
          cancel,
          Buttons.plain("import-back", workspace.say("import.back"), Feather.ARROW_LEFT, back),
          go
        }
        : new Button[] {cancel, go};
  }

  /// Where the keyboard begins.
  static <N extends Node> N first(N node) {
    node.getStyleClass().add("import-first");
    return node;
  }
}
