package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import app.cairn.support.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// A second launch asks for another copy of the dossier that a window has open.
class OtherCopyTest extends AtHome {

  @Test
  void bothTheWindowAndWhoeverLaunchedAreToldThatItIsAnotherCopy() throws Exception {
    try (Person person = new Person(home)) {
      person.begins("Zoé");
      Path documents = person.app().documents();
      Path copy = Files.copy(documents.resolve("Zoé.cairn"), documents.resolve("Relue.cairn"));
      List<String> said = new CopyOnWriteArrayList<>();
      try (App second = App.start(home)) {
        second.window().whenTurnedAway(said::add);
        second.open(copy);
        person.app().await(() -> !said.isEmpty(), "nothing was said");
      }
      assertThat(said)
          .singleElement()
          .asString()
          .contains("«\u00A0Relue.cairn\u00A0» est une autre copie", "Rien n’en a été lu");
      person.reads("est une autre copie du dossier ouvert ici. Rien n’en a été lu");
      try (App third = App.start(home)) {
        third.window().whenTurnedAway(said::add);
        third.open(copy);
        person.app().await(() -> said.size() == 2, "nothing was said");
      }
      person.app().settle();
      assertThat(person.lookup(".banner").queryAll()).as("said once").hasSize(1);
      person.click("banner-close");
      assertThat(person.lookup(".banner").queryAll()).isEmpty();
    }
  }
}
