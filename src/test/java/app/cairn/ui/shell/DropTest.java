package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.exchange.Example;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.support.DesktopFolder;
import app.cairn.support.Person;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
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
    Path file = theirs();
    try (Person person = new Person(home);
        DesktopFolder desktop = new DesktopFolder()) {
      desktop.drag(person, person.app().stage(), file);
      person.reads("Confié à un mentor.cairn").click("room-offer").app().node("mission-card");
      assertThat(person.readsNow("Faire arriver les choses et les gens")).isTrue();
    }
  }

  @Test
  void onTheMapItOpensTooAndIsNoListOfPeople() throws Exception {
    FxToolkit.registerPrimaryStage();
    Locale.setDefault(Locale.FRANCE);
    Path file = theirs();
    try (Person person = new Person(home)) {
      person.click("example").click("room-network");
      try (DesktopFolder desktop = new DesktopFolder()) {
        desktop.drag(person, person.app().stage(), file);
        person.reads("Confié à un mentor.cairn");
      }
    }
  }

  private Path theirs() throws Exception {
    Path file = home.resolve("Confié à un mentor.cairn");
    new DossierStore(new AppFolders(home.resolve("hers")), Rooms.model(), InstantSource.system())
        .create(file, new Example(Rooms.model()).dossier(Language.FRENCH))
        .close();
    return file;
  }
}
