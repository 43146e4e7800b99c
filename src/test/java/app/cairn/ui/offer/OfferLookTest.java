package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThatCode;

import app.cairn.dossier.Dossier;
import app.cairn.offer.Offer;
import app.cairn.support.Looks;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// No text of the room is cut or lies over another, whatever the room. With `CAIRN_PICTURES=FOLDER`
/// in the environment it keeps pictures.
@ExtendWith(ApplicationExtension.class)
class OfferLookTest {

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @CsvSource({
    "written, FRENCH, LIGHT, 1072, 752, 1",
    "written, FRENCH, DARK, 1072, 752, 1",
    "written, ENGLISH, LIGHT, 1072, 752, 1",
    "written, FRENCH, LIGHT, 1160, 704, 2",
    "blank, FRENCH, LIGHT, 1072, 752, 1",
    "blank, ENGLISH, DARK, 1160, 704, 2",
    "answered, FRENCH, LIGHT, 1072, 752, 1",
    "long, FRENCH, LIGHT, 1072, 752, 1",
    "long, FRENCH, LIGHT, 1160, 704, 2",
    "picked, FRENCH, LIGHT, 1072, 752, 1",
    "picked, FRENCH, DARK, 1072, 752, 1",
    "compared, FRENCH, LIGHT, 1072, 752, 1",
    "compared, ENGLISH, DARK, 1072, 752, 1",
    "compared, FRENCH, LIGHT, 1160, 704, 2",
    "written, FRENCH, LIGHT, 580, 1900, 1",
    "compared, FRENCH, LIGHT, 580, 1500, 1",
    "rich, FRENCH, LIGHT, 1072, 752, 1",
    "sentence, FRENCH, LIGHT, 1072, 752, 1",
    "dialog, FRENCH, LIGHT, 1072, 752, 1",
    "history, FRENCH, LIGHT, 1072, 752, 1",
    "changes, FRENCH, DARK, 1072, 752, 1",
    "twenty, FRENCH, LIGHT, 1072, 752, 1",
    "mixed, FRENCH, LIGHT, 1072, 752, 1",
    "written, FRENCH, LIGHT, 1712, 1032, 1",
    "blank, FRENCH, LIGHT, 580, 700, 1",
  })
  void noTextIsCutOrOverlaps(
      String state,
      Language language,
      Theme theme,
      double width,
      double height,
      double zoom,
      FxRobot robot) {
    OfferStage offer = new OfferStage(dossier(state), language);
    robot.interact(
        () -> {
          OfferScreen screen = offer.screen();
          Windows.show(stage, offer.root, theme, width, height, zoom);
          arrange(state, screen, offer);
        });
    WaitForAsyncUtils.waitForFxEvents();
    if (state.equals("changes")) {
      robot.clickOn("#mission-changes");
    }
    if (state.equals("picked")) {
      robot.interact(
          () -> {
            PassagePicker picker = (PassagePicker) stage.getScene().lookup("#passage-picker");
            picker.pick("écouter d’abord les gens du quai");
            stage.getScene().lookup("#carry-how").requestFocus();
          });
    }
    WaitForAsyncUtils.waitForFxEvents();
    String name =
        "%s-%s-%s-%dx%d".formatted(state, language, theme, Math.round(width), Math.round(zoom));
    // The strip of versions shows its end once it is laid out: on a busy machine that takes a few
    // pulses more.
    List<String> faults = new ArrayList<>();
    Callable<Boolean> whole =
        () -> {
          faults.clear();
          faults.addAll(Looks.faults(stage.getScene(), name));
          return faults.isEmpty();
        };
    assertThatCode(() -> WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, whole))
        .as(() -> faults.toString())
        .doesNotThrowAnyException();
  }

  private static Dossier dossier(String state) {
    return switch (state) {
      case "blank" -> Dossier.empty();
      case "long" -> OfferExamples.longWords();
      case "twenty" -> OfferExamples.twentyVersions();
      case "mixed" -> OfferExamples.mixedWords();
      default -> OfferExamples.written();
    };
  }

  private void arrange(String state, OfferScreen screen, OfferStage offer) {
    switch (state) {
      case "sentence" -> click("#tab-sentence");
      case "dialog" -> click("#freeze");
      case "history" -> click("#mission-history");
      case "answered" -> {
        screen.reveal(offer.session.dossier().all(Offer.KIND).iterator().next().id());
      }
      case "changes" -> click("#mission-history");
      case "mixed" -> {
        click("#tick-1");
        click("#tick-2");
        click("#compare");
      }
      case "rich" -> {
        click("#tick-1");
        click("#tick-3");
        click("#compare");
      }
      case "compared" -> {
        click("#tick-3");
        click("#tick-4");
        click("#compare");
      }
      default -> screen.focus();
    }
  }

  private void click(String id) {
    ((javafx.scene.control.ButtonBase) stage.getScene().lookup(id)).fire();
  }
}
