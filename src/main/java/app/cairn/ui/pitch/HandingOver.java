package app.cairn.ui.pitch;

import app.cairn.sheet.Printer;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.paper.FileName;
import app.cairn.ui.kit.paper.PrintDialog;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Hands the sheet over: to a printer, into a file. Never one that says nothing yet, nor one that
/// does not fit on its page.
final class HandingOver {

  private final Workspace workspace;
  private final SheetViewModel sheet;
  private final Supplier<List<Printer>> printers;
  private final Runnable keepTyped;

  /// @param printers those of this computer
  /// @param keepTyped keeps what is typed, so that it stands on the sheet
  HandingOver(
      Workspace workspace,
      SheetViewModel sheet,
      Supplier<List<Printer>> printers,
      Runnable keepTyped) {
    this.workspace = workspace;
    this.sheet = sheet;
    this.printers = printers;
    this.keepTyped = keepTyped;
  }

  void print() {
    if (fits()) {
      PrintDialog.open(workspace, sheet::asItStands, printers, this::savePdf);
    }
  }

  void savePdf() {
    if (!fits()) {
      return;
    }
    boolean cards = sheet.kind().get() == SheetKind.CARDS;
    String name = workspace.say(cards ? "pitch.cardsName" : "pitch.pdfName");
    String whose = sheet.profile().getValue().fullName();
    workspace
        .window()
        .chooseSaveFile(FileName.of(name, whose, "pdf"), workspace.say("kit.paper.pdfKind"), "pdf")
        .ifPresent(this::savePdf);
  }

  private void savePdf(Path file) {
    String shown = file.getFileName().toString();
    sheet.save(
        file,
        made -> tell(made.fit().onePage() ? "kit.paper.pdfSaved" : "pitch.doesNotFit", shown),
        _ -> tell("kit.paper.pdfFailed", shown));
  }

  /// Says so when nothing is on the sheet, or when it is known not to fit; the one made afterwards
  /// is asked again.
  private boolean fits() {
    keepTyped.run();
    if (sheet.blank()) {
      tell("pitch.emptyNotHanded", "");
      return false;
    }
    boolean fits = sheet.preview().get().map(made -> made.printed().fit().onePage()).orElse(true);
    if (!fits) {
      tell("pitch.doesNotFit", "");
    }
    return fits;
  }

  private void tell(String key, String file) {
    workspace.window().tell(workspace.say(key, file));
  }
}
