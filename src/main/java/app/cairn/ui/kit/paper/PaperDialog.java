package app.cairn.ui.kit.paper;

import app.cairn.sheet.PageImage;
import app.cairn.sheet.Printed;
import app.cairn.sheet.Printer;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// A sheet as it will come out of the printer, page by page: to print, or to keep as PDF.
final class PaperDialog {

  private static final double HEIGHT = 560;
  private static final double WIDTH = 620;

  /// Zooming and resizing come in bursts: the picture follows once they pause.
  private static final Duration PAUSE = Duration.millis(150);

  private final Workspace workspace;
  private final String title;
  private final Callable<Printed> sheet;
  private final Supplier<List<Printer>> printers;
  private final PagePreview preview = new PagePreview();
  private final Label which = Labels.secondary("");
  private final Button before;
  private final Button after;
  private final Button print;
  private final Button pdf;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Printed made;
  private int page;

  /// @param sheet makes it, off the JavaFX thread
  PaperDialog(
      Workspace workspace,
      String title,
      Callable<Printed> sheet,
      Supplier<List<Printer>> printers) {
    this.workspace = workspace;
    this.title = title;
    this.sheet = sheet;
    this.printers = printers;
    before =
        Buttons.icon(
            "paper-before",
            workspace.say("kit.paper.before"),
            Feather.CHEVRON_LEFT,
            () -> turn(-1));
    after =
        Buttons.icon(
            "paper-after", workspace.say("kit.paper.after"), Feather.CHEVRON_RIGHT, () -> turn(1));
    pdf =
        Buttons.plain(
            "paper-pdf", workspace.say("kit.paper.savePdf"), Feather.FILE_TEXT, this::save);
    print =
        Buttons.main("paper-print", workspace.say("kit.paper.print"), Feather.PRINTER, this::print);
    pause.setOnFinished(_ -> draw());
  }

  /// Shows the dialog at once, and the sheet as soon as it is made.
  void open() {
    preview.setAccessibleText(title);
    preview.setPrefHeight(HEIGHT);
    preview.fitWholePage(false);
    preview.promise(workspace.say("kit.paper.making"));
    preview.density().addListener((_, _, _) -> pause.playFromStart());
    which.setId("paper-page");
    HBox turning = new HBox(6, before, which, after);
    turning.setAlignment(Pos.CENTER);
    follow();
    Button close =
        Buttons.plain(
            "paper-close", workspace.say("kit.close"), null, workspace.window()::closeDialog);
    Dialog dialog = new Dialog("paper-dialog", title, turning, preview);
    dialog.withButtons(close, pdf, print).setMaxWidth(WIDTH);
    dialog.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    workspace.window().openDialog(dialog);
    workspace
        .tasks()
        .of(sheet)
        .onSuccess(this::shown)
        .onFailure(_ -> preview.promise(workspace.say("kit.paper.failed")))
        .start();
  }

  private void pressed(KeyEvent event) {
    int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
    if (by != 0) {
      event.consume();
      turn(by);
    }
  }

  private void shown(Printed printed) {
    made = printed;
    follow();
    draw();
    print.requestFocus();
  }

  private void turn(int by) {
    if (made != null && page + by >= 0 && page + by < made.pages()) {
      page += by;
      follow();
      draw();
    }
  }

  private void follow() {
    boolean there = made != null;
    int pages = there ? made.pages() : 1;
    which.setText(there ? workspace.say("kit.paper.page", page + 1, pages) : "");
    before.setDisable(page == 0);
    after.setDisable(page >= pages - 1);
    print.setDisable(!there);
    pdf.setDisable(!there);
  }

  private void draw() {
    if (made == null || preview.density().get() <= 0) {
      return;
    }
    Printed printed = made;
    int wanted = page;
    double scale = preview.density().get();
    workspace
        .tasks()
        .of(() -> PagePixels.of(PageImage.atScale(printed.pdf(), wanted, scale)))
        .onSuccess(
            pixels -> {
              if (wanted == page) {
                preview.show(new SheetPreview(printed, List.of(pixels)));
                preview.setVvalue(0);
                preview.setAccessibleText(title + ", " + which.getText());
              }
            })
        .onFailure(_ -> preview.promise(workspace.say("kit.paper.failed")))
        .start();
  }

  private void print() {
    Printed printed = made;
    PrintDialog.open(workspace, () -> () -> printed, printers, this::save);
  }

  private void save() {
    Printed printed = made;
    workspace
        .window()
        .chooseSaveFile(
            FileName.of(printed.title(), "", "pdf"), workspace.say("kit.paper.pdfKind"), "pdf")
        .ifPresent(file -> save(printed, file));
  }

  private void save(Printed printed, Path file) {
    String name = file.getFileName().toString();
    workspace
        .tasks()
        .of(
            () -> {
              SafeFile.write(file, printed.pdf());
              return printed;
            })
        .onSuccess(_ -> workspace.window().tell(workspace.say("kit.paper.pdfSaved", name)))
        .onFailure(_ -> workspace.window().tell(workspace.say("kit.paper.pdfFailed", name)))
        .start();
  }
}
