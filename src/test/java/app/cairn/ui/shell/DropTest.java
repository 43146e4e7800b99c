package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.exchange.Example;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.support.App;
import app.cairn.support.Person;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A file carried onto the window from another one, through the desktop’s own drag and drop.
class DropTest {

  @TempDir Path home;

  @Test
  void aDossierDroppedOnTheWindowOpens() throws Exception {
    FxToolkit.registerPrimaryStage();
    Locale.setDefault(Locale.FRANCE);
    Path file = home.resolve("Confié à un mentor.cairn");
    new DossierStore(new AppFolders(home.resolve("hers")), Rooms.model(), InstantSource.system())
        .create(file, new Example(Rooms.model()).dossier(Language.FRENCH))
        .close();
    Stage[] desktop = new Stage[1];
    try (Person person = new Person(home)) {
      App.onFx(() -> desktop[0] = folderWith(file));
      person.drag("#file-to-drag", MouseButton.PRIMARY);
      person.moveTo(person.app().stage()).moveBy(10, 10).moveBy(4, 4).drop();
      person.app().node("mission-card");
      person.reads("Confié à un mentor.cairn");
      assertThat(person.readsNow("Faire arriver les choses et les gens")).isTrue();
    } finally {
      App.onFx(desktop[0]::close);
    }
  }

  private static Stage folderWith(Path file) {
    Label label = new Label("Confié à un mentor.cairn");
    label.setId("file-to-drag");
    label.setOnDragDetected(
        event -> {
          Dragboard board = label.startDragAndDrop(TransferMode.COPY);
          ClipboardContent content = new ClipboardContent();
          content.putFiles(List.of(file.toFile()));
          board.setContent(content);
          event.consume();
        });
    Stage stage = new Stage();
    stage.setScene(new Scene(label, 220, 60));
    stage.setX(1320);
    stage.setY(40);
    stage.show();
    return stage;
  }
}
