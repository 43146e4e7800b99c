package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.DossierSession;
import app.cairn.exchange.Example;
import app.cairn.offer.MissionStatement;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.OpenDossier;
import app.cairn.support.NewerFiles;
import app.cairn.support.Person;
import app.cairn.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A dossier that a later version wrote, in the window: everything can be read, nothing changes.
class OnlyLookingTest extends AtHome {

  @Test
  void aDossierFromALaterVersionIsReadAndNothingOfItChanges() throws Exception {
    Path file = Files.createDirectories(home.resolve("Documents")).resolve("Nadia.cairn");
    new DossierStore(new AppFolders(home.resolve("other")), Rooms.model(), InstantSource.system())
        .create(file, new Example(Rooms.model()).dossier(Language.FRENCH))
        .close();
    NewerFiles.age(file);
    byte[] bytes = Files.readAllBytes(file);
    try (Person person = new Person(home)) {
      person.app().open(file);
      person.reads("version plus récente de Cairn").reads("Lecture seule");
      picture(person, "offer");
      person.click("room-pitch").app().node("pitch-text");
      person.click("pitch-text").types("Non");
      assertThat(person.readsNow("Non enregistré")).isFalse();
      picture(person, "pitch");
      person.presses(KeyCode.CONTROL, KeyCode.S).presses(KeyCode.CONTROL, KeyCode.Z);
      person.presses(KeyCode.CONTROL, KeyCode.W).app().node("begin");
      assertThat(file).hasBinaryContent(bytes);
    }
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void wordsThatOnlyThisComputerHoldsAreFoundAmongTheCopies() throws Exception {
    Path file = Files.createDirectories(home.resolve("Documents")).resolve("Nadia.cairn");
    var store =
        new DossierStore(
            new AppFolders(home.resolve("app")), Rooms.model(), InstantSource.system());
    store.create(file, new Example(Rooms.model()).dossier(Language.FRENCH)).close();
    OpenDossier stopped = store.open(file);
    new DossierSession(stopped.dossier(), stopped, InstantSource.system())
        .perform(
            new Change.Added<>(
                MissionStatement.KIND,
                MissionStatement.of("Encore jamais publiée", Instant.now())));
    stopped.flush();
    stopped.abandon();
    NewerFiles.age(file);
    try (Person person = new Person(home)) {
      person.app().open(file);
      person.reads("mots que « Nadia.cairn » ne contient pas");
      picture(person, "aside");
      person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
      assertThat(person.readsNow("Encore jamais publiée")).isFalse();
      person.click("banner-copies").reads("vos derniers mots connus sur cet ordinateur");
      person.click("look").click("room-offer").reads("Encore jamais publiée");
    }
  }

  private static void picture(Person person, String name) throws Exception {
    String folder = System.getProperty("cairn.pictures");
    if (folder != null) {
      javax.imageio.ImageIO.write(
          javafx.embed.swing.SwingFXUtils.fromFXImage(person.app().picture(), null),
          "png",
          Path.of(folder, "looking-" + name + ".png").toFile());
    }
  }
}
