package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody puts another file in the document’s place while it is open: one is told, and finds
/// one’s own words again.
class ReplacedFileTest extends AtHome {

  private Path document;

  @BeforeEach
  void write() throws IOException {
    sitsDown();
    person.begins("Zoé");
    document = person.app().documents().resolve("Zoé.cairn");
  }

  @Test
  void theWindowAndTheRecentFilesFollowOurs() throws IOException {
    Files.writeString(document, "Chère Zoé");
    person.click("answer").types("Les mots de Zoé").presses(KeyCode.CONTROL, KeyCode.S);
    person.reads("Un autre fichier a été trouvé à la place de votre dossier");
    String ours = ours().getFileName().toString();
    person.app().await(() -> title().equals(ours + " – Cairn"), "the window is called " + title());
    person.reads(plain(ours));
    person.leavesAndComesBack().reads(plain(ours)).reads("Zoé.cairn");
    person.clickOn(ours);
    person.click("room-offer").reads("Les mots de Zoé");
    assertThat(document).hasContent("Chère Zoé");
  }

  @Test
  void whatIsFoundOnlyWhenLeavingIsSaidThen() throws IOException {
    person.click("answer").types("Les mots de Zoé");
    Files.writeString(document, "Chère Zoé");
    person.asksToLeave();
    person.app().node("last-words");
    String ours = ours().getFileName().toString();
    person.reads("Votre dossier est fermé").reads("votre dossier continue dans « " + plain(ours));
    assertThat(person.app().stage().isShowing()).isTrue();
    person.click("understood");
    person.app().await(() -> !person.app().stage().isShowing(), "it stays open");
    person.leavesAndComesBack();
    person.clickOn(ours);
    person.click("room-offer").reads("Les mots de Zoé");
  }

  private String title() {
    return person.app().stage().getTitle();
  }

  private static String plain(String name) {
    return name.replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  private Path ours() throws IOException {
    try (Stream<Path> all = Files.list(person.app().documents())) {
      List<Path> others = all.filter(file -> !file.equals(document)).toList();
      assertThat(others).hasSize(1);
      return others.getFirst();
    }
  }
}
