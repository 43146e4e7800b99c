package app.cairn.ui.kit.paper;

import app.cairn.sheet.Printed;
import app.cairn.sheet.Printer;
import app.cairn.sheet.PrintingRefused;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Prints the sheet: which printer, how many copies. Without a printer, the PDF is offered.
public final class PrintDialog {

  private static final int MOST_COPIES = 99;

  private final Workspace workspace;
  private final Supplier<Callable<Printed>> sheet;
  private final Runnable savePdf;

  private PrintDialog(Workspace workspace, Supplier<Callable<Printed>> sheet, Runnable savePdf) {
    this.workspace = workspace;
    this.sheet = sheet;
    this.savePdf = savePdf;
  }

  /// Looks for the printers, then asks. JavaFX thread.
  ///
  /// @param sheet what to print as it stands when one prints; made in the background
  /// @param printers takes its time: a printer may be far away
  /// @param savePdf what is offered where nothing can be printed
  public static void open(
      Workspace workspace,
      Supplier<Callable<Printed>> sheet,
      Supplier<List<Printer>> printers,
      Runnable savePdf) {
    PrintDialog dialog = new PrintDialog(workspace, sheet, savePdf);
    workspace
        .tasks()
        .of(printers::get)
        .onSuccess(dialog::ask)
        .onFailure(_ -> dialog.ask(List.of()))
        .start();
  }

  private void ask(List<Printer> printers) {
    if (printers.isEmpty()) {
      askForPdf(workspace.say("sheet.printer.none"));
      return;
    }
    ToggleGroup group = new ToggleGroup();
    VBox names = new VBox(8);
    for (Printer printer : printers) {
      RadioButton name = AsWritten.of(new RadioButton(printer.name()));
      name.setId("printer-" + names.getChildren().size());
      name.setAccessibleText(printer.name());
      name.setUserData(printer);
      name.setToggleGroup(group);
      name.setWrapText(true);
      names.getChildren().add(name);
    }
    group.getToggles().getFirst().setSelected(true);
    ScrollPane scroller = new ScrollPane(names);
    Scrolling.ready(scroller);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setMaxHeight(220);
    Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    copies.setId("print-copies");
    copies.getEditor().setAccessibleText(workspace.say("kit.paper.copies"));
    copies.setAccessibleText(workspace.say("kit.paper.copies"));
    HBox many = new HBox(10, Labels.text(workspace.say("kit.paper.copies")), copies);
    many.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Runnable print =
        () -> {
          workspace.window().closeDialog();
          print((Printer) group.getSelectedToggle().getUserData(), copies.getValue());
        };
    Button go = Buttons.main("print-go", workspace.say("kit.paper.print"), Feather.PRINTER, print);
    // Enter on a printer would only choose it again.
    names.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go.fire();
          }
        });
    show(cancel(), go, Labels.heading(workspace.say("kit.paper.printer")), scroller, many);
    ((Node) group.getSelectedToggle()).requestFocus();
  }

  private void askForPdf(String sentence) {
    Runnable pdf =
        () -> {
          workspace.window().closeDialog();
          savePdf.run();
        };
    Button save =
        Buttons.main("print-pdf", workspace.say("kit.paper.savePdf"), Feather.FILE_TEXT, pdf);
    Label said = Labels.text(sentence);
    said.setId("print-said");
    show(cancel(), save, said);
    save.requestFocus();
  }

  private Button cancel() {
    return Buttons.plain(
        "print-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
  }

  private void show(Button cancel, Button go, Node... content) {
    workspace
        .window()
        .openDialog(
            new Dialog("print-dialog", workspace.say("kit.paper.print"), content)
                .withButtons(cancel, go));
  }

  private void print(Printer printer, int copies) {
    Callable<Printed> made = sheet.get();
    workspace
        .tasks()
        .of(
            () -> {
              Printed printed = made.call();
              printer.print(printed, copies);
              return printed;
            })
        .onSuccess(_ -> workspace.window().tell(workspace.say("kit.paper.printed", printer.name())))
        .onFailure(e -> askForPdf(refusal(e, printer)))
        .start();
  }

  private String refusal(Exception e, Printer printer) {
    String name = e instanceof PrintingRefused refused ? refused.printer() : printer.name();
    return workspace.say("sheet.printer.failed", name);
  }
}
