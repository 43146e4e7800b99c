package app.cairn.support;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.meeting.Manners;
import app.cairn.text.Formats;
import app.cairn.text.Messages;
import app.cairn.ui.kit.AppWindow;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.LiveDossier;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Unreached;
import app.cairn.ui.kit.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The window around a screen, as plain as can be: dialogs over it, one thing full screen, what was
/// said remembered.
public final class StageWindow extends StackPane implements AppWindow {

  private final List<String> told = new ArrayList<>();
  private final List<String> goneTo = new ArrayList<>();
  private final Set<Node> unkept = new HashSet<>();
  private Node immersed;
  private Runnable onClose = () -> {};
  private Path saveFile;
  private List<Path> readFiles = List.of();
  private Unreached unreached = new Unreached(List.of(), List.of());

  public StageWindow() {
    setStyle("-fx-background-color: -papier;");
    // A text field keeps Escape for itself.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            closeImmersion();
            closeDialog();
          }
        });
  }

  /// A workspace in this window, in memory, in the time zone UTC.
  public Workspace workspace(
      DossierSession session, Messages messages, InstantSource clock, Executor background) {
    return new Workspace(
        session,
        new LiveDossier(session),
        messages,
        new Formats(messages, ZoneOffset.UTC),
        clock,
        Manners.USUAL,
        new Tasks(background, FxThread.EXECUTOR),
        this);
  }

  public static DossierSession session(Dossier dossier, InstantSource clock) {
    return new DossierSession(dossier, app.cairn.dossier.Ledger.IN_MEMORY, clock);
  }

  public void show(Node screen) {
    getChildren().setAll(screen);
  }

  /// What was told, the first first.
  public List<String> told() {
    return told;
  }

  /// The rooms it was sent to.
  public List<String> goneTo() {
    return goneTo;
  }

  /// What the person will choose when asked where to keep a file; null for nothing.
  public void willSaveTo(Path path) {
    saveFile = path;
  }

  /// What the person will choose when asked which files to read.
  public void willRead(Path... files) {
    readFiles = List.of(files);
  }

  public boolean immersed() {
    return immersed != null;
  }

  @Override
  public void tell(String sentence) {
    told.add(sentence);
  }

  /// True while a field holds words that the dossier does not hold yet.
  public boolean unkept() {
    return !unkept.isEmpty();
  }

  @Override
  public void typing(Node field, boolean now) {
    if (now) {
      unkept.add(field);
    } else {
      unkept.remove(field);
    }
  }

  @Override
  public void openDialog(Node dialog) {
    closeDialog();
    Region veil = new Region();
    veil.getStyleClass().add("veil");
    StackPane layer = new StackPane(veil, dialog);
    layer.setId("dialog-layer");
    layer.setAlignment(Pos.CENTER);
    getChildren().add(layer);
  }

  @Override
  public void closeDialog() {
    getChildren().removeIf(node -> "dialog-layer".equals(node.getId()));
  }

  @Override
  public void immerse(Node content, Runnable close) {
    immersed = content;
    onClose = close;
    getChildren().forEach(node -> node.setVisible(false));
    getChildren().add(content);
  }

  @Override
  public void closeImmersion() {
    if (immersed != null) {
      getChildren().remove(immersed);
      getChildren().forEach(node -> node.setVisible(true));
      immersed = null;
      onClose.run();
    }
  }

  /// What an erasure will not reach here.
  public void willNotReach(Unreached files) {
    unreached = files;
  }

  @Override
  public Callable<Unreached> restOfErasure() {
    return () -> unreached;
  }

  @Override
  public void reveal(UUID entity) {
    goneTo.add(entity.toString());
  }

  @Override
  public void revealIn(String room, UUID entity) {
    goneTo.add(room + " " + entity);
  }

  @Override
  public void act(String room, String action) {
    goneTo.add(room + " " + action);
  }

  @Override
  public void follow(Change change) {}

  @Override
  public void goTo(String key) {
    goneTo.add(key);
  }

  @Override
  public List<Path> chooseFiles(String kind, List<String> endings) {
    return readFiles;
  }

  @Override
  public Optional<Path> chooseSaveFile(String name, String kind, String ending) {
    return Optional.ofNullable(saveFile);
  }
}
