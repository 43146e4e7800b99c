package app.cairn.support;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// A window of the desktop from which files are carried away, through the desktop’s own drag and
/// drop.
public final class DesktopFolder implements AutoCloseable {

  private Stage stage;
  private List<Path> files = List.of();

  /// Opens it, at the upper right of the screen.
  public DesktopFolder() {
    App.onFx(this::open);
  }

  private void open() {
    Label label = new Label("Fichiers");
    label.setId("files-to-drag");
    label.setOnDragDetected(
        event -> {
          Dragboard board = label.startDragAndDrop(TransferMode.COPY);
          ClipboardContent content = new ClipboardContent();
          content.putFiles(files.stream().map(Path::toFile).toList());
          board.setContent(content);
          event.consume();
        });
    stage = new Stage();
    stage.setScene(new Scene(label, 220, 60));
    stage.setX(1320);
    stage.setY(40);
    stage.show();
  }

  /// Carries files onto a window.
  public void drag(FxRobot hand, Stage onto, Path... carried) {
    App.onFx(
        () -> {
          files = List.of(carried);
          stage.toFront();
        });
    hand.drag("#files-to-drag", MouseButton.PRIMARY);
    hand.moveTo(onto).moveBy(10, 10).moveBy(4, 4).drop();
  }

  @Override
  public void close() {
    App.onFx(stage::close);
  }
}
