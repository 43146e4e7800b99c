package app.cairn.ui.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.meeting.Manners;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.AppWindow;
import app.cairn.ui.kit.LiveDossier;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Unreached;
import app.cairn.ui.kit.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What the room stands on in tests: a dossier in memory, and a window that shows dialogs over the
/// screen.
final class OfferStage implements AppWindow {

  final StackPane root = new StackPane();
  final List<String> told = new ArrayList<>();
  final DossierSession session;
  final Workspace workspace;

  OfferStage(Dossier dossier, Language language) {
    this(
        new DossierSession(
            dossier, Ledger.IN_MEMORY, InstantSource.fixed(OfferExamples.day(3, 20))),
        language);
  }

  OfferStage(DossierSession session, Language language) {
    this.session = session;
    workspace =
        new Workspace(
            session,
            new LiveDossier(session),
            new Messages(language),
            new Formats(new Messages(language), ZoneId.of("Europe/Paris")),
            InstantSource.fixed(OfferExamples.day(3, 20)),
            Manners.USUAL,
            new Tasks(Runnable::run, Runnable::run),
            this);
  }

  OfferScreen screen() {
    OfferScreen screen = new OfferScreen(workspace);
    root.getChildren().setAll(screen.node());
    return screen;
  }

  @Override
  public void tell(String sentence) {
    told.add(sentence);
  }

  @Override
  public void typing(Node field, boolean unkept) {}

  @Override
  public void openDialog(Node dialog) {
    root.getChildren().getFirst().setDisable(true);
    root.getChildren().getFirst().getStyleClass().add("behind");
    Region veil = new Region();
    veil.getStyleClass().add("veil");
    root.getChildren().addAll(veil, dialog);
    // Dressed at once, as the window does: its first field can be looked for.
    root.applyCss();
    root.layout();
  }

  @Override
  public void closeDialog() {
    root.getChildren().removeLast();
    root.getChildren().removeLast();
    root.getChildren().getFirst().setDisable(false);
    root.getChildren().getFirst().getStyleClass().remove("behind");
  }

  @Override
  public void immerse(Node content, Runnable onClose) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void closeImmersion() {}

  @Override
  public void reveal(UUID entity) {}

  @Override
  public void revealIn(String room, UUID entity) {}

  @Override
  public void act(String room, String action) {}

  @Override
  public void follow(Change change) {}

  @Override
  public void goTo(String key) {}

  @Override
  public Callable<Unreached> restOfErasure() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Path> chooseSaveFile(String name, String kind, String ending) {
    return Optional.empty();
  }

  @Override
  public List<Path> chooseFiles(String kind, List<String> endings) {
    return List.of();
  }
}
