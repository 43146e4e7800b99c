package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.cairn.support.App;
import app.cairn.support.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A disk of three megabytes that is full, for real (needs the right to mount one).
class FullDiskTest {

  private static final String WORDS = "Des mots que l’on ne veut pas perdre, encore et encore. ";

  @TempDir Path home;

  @BeforeEach
  void mountASmallDisk() throws Exception {
    FxToolkit.registerPrimaryStage();
    Locale.setDefault(Locale.FRANCE);
    Files.createDirectories(home.resolve("app"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", home.resolve("app").toString()),
        "no right to mount");
  }

  @AfterEach
  void unmountIt() throws Exception {
    run("umount", "-l", home.resolve("app").toString());
  }

  @Test
  void closingTheWindowOnAFullDiskKeepsTheWords() throws Exception {
    Path filler = home.resolve("app/filler");
    try (Person person = new Person(home)) {
      person.click("begin");
      person.app().node("first-name");
      person.types("Zoé").presses(KeyCode.ENTER);
      person.app().node("answer");
      fill(filler);
      person.click("answer");
      for (int i = 0; i < 40 && !person.readsNow("Non enregistré"); i++) {
        App.onFx(() -> ((TextArea) person.app().node("answer")).appendText(WORDS.repeat(40)));
        person.presses(KeyCode.CONTROL, KeyCode.S);
      }
      person.reads("Non enregistré");
      App.onFx(
          () ->
              person
                  .app()
                  .stage()
                  .fireEvent(new WindowEvent(person.app().stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
      person.app().node("risk-again");
      assertThat(person.app().stage().isShowing()).isTrue();
      person.reads("Des mots que l’on ne veut pas perdre");
      Files.delete(filler);
      person.click("risk-again");
      person.app().await(() -> !person.app().stage().isShowing(), "it stays open");
    }
    try (Person person = new Person(home)) {
      person.clickOn("Zoé.cairn");
      person.reads("Des mots que l’on ne veut pas perdre");
    }
  }

  private static void fill(Path filler) throws IOException {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(Files.size(filler)).isPositive();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
