package app.cairn.ui.kit.paper;

import app.cairn.dossier.Dossier;
import app.cairn.sheet.LoopSheet;
import app.cairn.sheet.PreparationSheet;
import app.cairn.sheet.Printed;
import app.cairn.sheet.Printer;
import app.cairn.sheet.SheetPress;
import app.cairn.sheet.SynthesisSheet;
import app.cairn.text.Language;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Shows the sheets of the loop before they go to paper, in the language of the window.
public final class Papers implements Paper {

  private final Workspace workspace;
  private final SheetPress press;
  private final Supplier<List<Printer>> printers;

  /// @param press makes the sheets
  /// @param printers those of this computer; asked off the JavaFX thread
  public Papers(Workspace workspace, SheetPress press, Supplier<List<Printer>> printers) {
    this.workspace = workspace;
    this.press = press;
    this.printers = printers;
  }

  @Override
  public void preparation(UUID meeting) {
    Dossier dossier = workspace.session().dossier();
    show(
        "kit.paper.preparation",
        () -> press.preparation(PreparationSheet.of(dossier, meeting, language())));
  }

  @Override
  public void synthesis(List<UUID> returns) {
    Dossier dossier = workspace.session().dossier();
    Instant now = workspace.clock().instant();
    LocalDate today = workspace.formats().local(now).toLocalDate();
    show(
        "kit.paper.synthesis",
        () -> press.synthesis(SynthesisSheet.of(dossier, returns, language(), today)));
  }

  @Override
  public void loop(UUID loop) {
    Dossier dossier = workspace.session().dossier();
    Instant now = workspace.clock().instant();
    show("kit.paper.loop", () -> press.loop(LoopSheet.of(dossier, loop, language(), now)));
  }

  private Language language() {
    return workspace.messages().language();
  }

  private void show(String title, Callable<Printed> sheet) {
    new PaperDialog(workspace, workspace.say(title), sheet, printers).open();
  }
}
