package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.rel.SmallDisk;
import app.cairn.support.App;
import app.cairn.support.Person;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A disk of three megabytes that is full, for real (needs the right to mount one: `tools/verify`
/// sees to it).
class FullDiskTest {

  private static final String WORDS = "Des mots que l’on ne veut pas perdre, encore et encore. ";

  @TempDir Path home;
  private SmallDisk disk;

  @BeforeEach
  void mountASmallDisk() throws Exception {
    FxToolkit.registerPrimaryStage();
    Locale.setDefault(Locale.FRANCE);
    disk = SmallDisk.orSkip(home.resolve("app"), 3);
  }

  @AfterEach
  void unmountIt() throws Exception {
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  void closingTheWindowOnAFullDiskKeepsTheWords() throws Exception {
    try (Person person = new Person(home)) {
      person.begins("Zoé");
      disk.fillBut(0);
      person.click("answer");
      for (int i = 0; i < 40 && !person.readsNow("Non enregistré"); i++) {
        App.onFx(() -> ((TextArea) person.app().node("answer")).appendText(WORDS.repeat(40)));
        person.presses(KeyCode.CONTROL, KeyCode.S);
      }
      person.reads("Non enregistré").reads("Vos textes restent ouverts ici");
      person.asksToLeave();
      person.app().node("risk-again");
      assertThat(person.app().stage().isShowing()).isTrue();
      person.reads("Des mots que l’on ne veut pas perdre");
      disk.empty();
      person.click("risk-again");
      person.app().await(() -> !person.app().stage().isShowing(), "it stays open");
    }
    try (Person person = new Person(home)) {
      person.clickOn("Zoé.cairn");
      person.click("room-offer").reads("Des mots que l’on ne veut pas perdre");
    }
  }
}
