package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A file stands where Cairn keeps its own: the window opens all the same, and says so.
class NoHomeTest extends AtHome {

  @Test
  void theWindowOpensAndNamesTheFolderAtFault() throws Exception {
    Path place = Files.writeString(home.resolve("app"), "À moi");
    try (Person person = new Person(home)) {
      person.reads("« " + place + " », où il garde ses propres fichiers");
      person.click("understood");
      // Settings that cannot be kept are none the less followed.
      person.presses(KeyCode.CONTROL, KeyCode.ADD);
      person.click("begin").app().node("first-name");
      person.types("Zoé").presses(KeyCode.ENTER);
      person.reads("« " + place + " », où il garde ses propres fichiers");
      person.click("understood");
    }
    assertThat(place).hasContent("À moi");
    assertThat(home.resolve("Documents")).isEmptyDirectory();
  }
}
