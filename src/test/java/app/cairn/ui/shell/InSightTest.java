package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.settings.Settings;
import app.cairn.settings.SettingsFile;
import app.cairn.settings.WindowPlace;
import app.cairn.support.App;
import app.cairn.support.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What must be seen is, in a window of 1280×800 and also with letters twice as large.
class InSightTest extends AtHome {

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void theSettingsStayOnTheFirstPageHoweverManyFilesThereAre(int percent) throws Exception {
    Settings settings = Settings.INITIAL.withWindow(new WindowPlace(0, 0, 1280, 800, false));
    for (int i = 0; i < 5; i++) {
      Path file = home.resolve("dossier-" + i + ".cairn");
      settings = settings.opened(file, Instant.EPOCH.plusSeconds(i));
    }
    keep(settings.withZoomPercent(percent));
    try (Person person = new Person(home)) {
      person.app().node("welcome-about");
      picture(person, "welcome-" + percent);
      for (String id : new String[] {"welcome-settings", "welcome-about"}) {
        Node node = person.app().node(id);
        person.app().settle();
        Bounds place = node.localToScene(node.getBoundsInLocal());
        assertThat(place.getMaxY()).as(id).isLessThan(node.getScene().getHeight());
        assertThat(place.getMaxX()).as(id).isLessThan(node.getScene().getWidth());
      }
      person.presses(KeyCode.F1).reads("Ctrl Maj Z");
      picture(person, "keys-" + percent);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void theFirstPageBeginsAtItsTop(int percent) throws Exception {
    keep(
        Settings.INITIAL
            .withWindow(new WindowPlace(0, 0, 1280, 800, false))
            .withZoomPercent(percent));
    try (Person person = new Person(home)) {
      person.app().node("begin");
      assertThat(scrolled(person)).isZero();
      person.begins("Zoé").presses(KeyCode.CONTROL, KeyCode.W);
      person.app().node("begin");
      picture(person, "welcome-again-" + percent);
      assertThat(scrolled(person)).isZero();
    }
  }

  private static double scrolled(Person person) {
    person.app().picture();
    double[] at = new double[1];
    App.onFx(
        () -> {
          Node page = person.app().stage().getScene().lookup(".welcome");
          Node pane = page;
          while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
          }
          at[0] = ((ScrollPane) pane).getVvalue();
        });
    return at[0];
  }

  @Test
  void theSignOfTheSavedFileHasItsWordsWhereItStandsAlone() throws Exception {
    keep(Settings.INITIAL.withWindow(new WindowPlace(0, 0, 1280, 800, false)).withZoomPercent(200));
    try (Person person = new Person(home)) {
      person.begins("Zoé");
      SaveStateLabel label = (SaveStateLabel) person.app().node("save-state");
      person.presses(KeyCode.CONTROL, KeyCode.S);
      person
          .app()
          .await(() -> label.getTooltip().getText().startsWith("Fichier à jour, "), "not saved");
      assertThat(label.getAccessibleText())
          .startsWith("Fichier à jour, ")
          .endsWith("derniers mots.");
      assertThat(label.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
      picture(person, "saved-200");
      App.onFx(() -> label.show(new SaveState(SaveState.Step.FAILING, null, null)));
      assertThat(label.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
      assertThat(person.readsNow("Non enregistré")).isTrue();
      picture(person, "failing-200");
      App.onFx(() -> label.show(new SaveState(SaveState.Step.UNPUBLISHED, null, null)));
      assertThat(label.lookup(".text").isVisible()).isTrue();
      picture(person, "unpublished-200");
    }
  }

  @Test
  void theWordsOfTheSavedFileStayAndALongNameGivesWay() throws Exception {
    keep(Settings.INITIAL.withWindow(new WindowPlace(0, 0, 1280, 800, false)).withZoomPercent(200));
    try (Person person = new Person(home)) {
      person.begins("Marie-Antoinette de la Tour d’Auvergne et de Bouillon");
      person.presses(KeyCode.CONTROL, KeyCode.S).reads("Fichier à jour, ");
      SaveStateLabel label = (SaveStateLabel) person.app().node("save-state");
      picture(person, "long-name-200");
      for (SaveState.Step step : SaveState.Step.values()) {
        App.onFx(() -> label.show(new SaveState(step, Instant.EPOCH, null)));
        person.app().settle();
        assertThat(label.getContentDisplay()).as("%s", step).isEqualTo(ContentDisplay.LEFT);
        assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
      }
    }
  }

  @Test
  void withoutRoomForWordsEachStepHasASignOfItsOwnAndItsWordsInTheTooltip() throws Exception {
    keep(Settings.INITIAL.withWindow(new WindowPlace(0, 0, 640, 480, false)).withZoomPercent(200));
    try (Person person = new Person(home)) {
      person.begins("Zoé");
      // As on a screen too small for the smallest window.
      App.onFx(
          () -> {
            Stage stage = person.app().stage();
            stage.setMinWidth(640);
            stage.setMinHeight(480);
            stage.setWidth(640);
            stage.setHeight(480);
          });
      SaveStateLabel label = (SaveStateLabel) person.app().node("save-state");
      Set<Ikon> signs = new HashSet<>();
      for (SaveState.Step step :
          List.of(SaveState.Step.WRITING, SaveState.Step.KEPT, SaveState.Step.PUBLISHED)) {
        App.onFx(() -> label.show(new SaveState(step, Instant.EPOCH, null)));
        person.app().settle();
        App.onFx(() -> signs.add(((FontIcon) label.getGraphic()).getIconCode()));
        assertThat(label.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(label.getTooltip().getText()).startsWith(label.getText());
        assertThat(label.getAccessibleText()).startsWith(label.getText());
        picture(person, "sign-" + step);
      }
      assertThat(signs).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 125, 200})
  void theSmallestWindowGrowsWithItsLettersAndShowsItsToolsWhole(int percent) throws Exception {
    keep(
        Settings.INITIAL
            .withWindow(new WindowPlace(0, 0, 640, 480, false))
            .withZoomPercent(percent));
    try (Person person = new Person(home)) {
      person.click("example").click("room-pitch");
      person.app().settle();
      picture(person, "least-" + percent);
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      double least = Math.min(screen.getWidth(), 640 * percent / 100.0);
      assertThat(person.app().stage().getWidth()).isGreaterThanOrEqualTo(least);
      for (String id : new String[] {"pitch-print", "pitch-pdf", "pitch-rehearse"}) {
        Button tool = (Button) person.app().node(id);
        assertThat(((Text) tool.lookup(".text")).getText()).isEqualTo(tool.getText());
        assertThat(tool.localToScene(tool.getBoundsInLocal()).getMaxX())
            .as(id)
            .isLessThan(tool.getScene().getWidth());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void aFileNamedInHebrewIsReadBeforeItsEnding(int percent) throws Exception {
    keep(
        Settings.INITIAL
            .withWindow(new WindowPlace(0, 0, 1280, 800, false))
            .withZoomPercent(percent));
    try (Person person = new Person(home)) {
      person.begins("Zoé").presses(KeyCode.CONTROL, KeyCode.W);
      person.app().node("begin");
      Path documents = person.app().documents();
      Path file = Files.copy(documents.resolve("Zoé.cairn"), documents.resolve("שלום 🌄.cairn"));
      person.app().open(file);
      MenuButton name = (MenuButton) person.app().node("file-menu");
      picture(person, "hebrew-" + percent);
      for (String shown : new String[] {name.getText(), person.app().stage().getTitle()}) {
        assertThat(new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
            .as(shown)
            .isTrue();
      }
      person.presses(KeyCode.CONTROL, KeyCode.W);
      person.app().node("begin");
      picture(person, "hebrew-welcome-" + percent);
    }
  }

  private void keep(Settings settings) throws IOException {
    Path folder = Files.createDirectories(home.resolve("app"));
    new SettingsFile(folder.resolve("settings.properties")).write(settings);
  }

  private static void picture(Person person, String name) throws IOException {
    String folder = System.getProperty("cairn.pictures");
    if (folder != null) {
      javax.imageio.ImageIO.write(
          javafx.embed.swing.SwingFXUtils.fromFXImage(person.app().picture(), null),
          "png",
          Path.of(folder, "sight-" + name + ".png").toFile());
    }
  }
}
