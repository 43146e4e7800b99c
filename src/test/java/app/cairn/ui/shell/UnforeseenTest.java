package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import app.cairn.support.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// An exception that nobody catches, on the JavaFX thread, while somebody writes.
class UnforeseenTest extends AtHome {

  @Test
  void itIsToldOnceAndNotedAndOneGoesOnWriting() throws Exception {
    try (Person person = new Person(home)) {
      person.begins("Zoé").click("answer").types("Avant");
      fail(person);
      fail(person);
      person.reads("Un incident imprévu").reads("incidents");
      picture(person, "unforeseen");
      person.types(", après").reads("Avant, après");
      person.click("banner-close");
      assertThat(person.readsNow("Un incident imprévu")).isFalse();
    }
    assertThat(reports()).isOne();
  }

  @Test
  void onTheWelcomePageItIsToldToo() throws Exception {
    try (Person person = new Person(home)) {
      person.app().node("begin");
      fail(person);
      person.reads("Un incident imprévu");
      person.click("understood");
      fail(person);
      assertThat(person.readsNow("Un incident imprévu")).isFalse();
    }
    assertThat(reports()).isOne();
  }

  private long reports() throws Exception {
    try (Stream<Path> reports = Files.list(home.resolve("app/incidents"))) {
      return reports.count();
    }
  }

  // The handler of the tests makes a test fail: here it is the program’s own that is looked at.
  private static void fail(Person person) {
    App.onFx(
        () -> {
          Thread fx = Thread.currentThread();
          Thread.UncaughtExceptionHandler before = fx.getUncaughtExceptionHandler();
          fx.setUncaughtExceptionHandler(person.app().unforeseen());
          Platform.runLater(UnforeseenTest::fault);
          Platform.runLater(() -> fx.setUncaughtExceptionHandler(before));
        });
  }

  private static void fault() {
    throw new IllegalStateException("Zoé");
  }

  private static void picture(Person person, String name) throws Exception {
    String folder = System.getProperty("cairn.pictures");
    if (folder != null) {
      javax.imageio.ImageIO.write(
          javafx.embed.swing.SwingFXUtils.fromFXImage(person.app().picture(), null),
          "png",
          Path.of(folder, name + ".png").toFile());
    }
  }
}
