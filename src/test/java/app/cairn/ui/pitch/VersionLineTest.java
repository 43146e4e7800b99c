package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.sheet.SheetPress;
import app.cairn.support.HandClock;
import app.cairn.support.PitchDossiers;
import app.cairn.support.StageWindow;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Theme;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class VersionLineTest extends FxRobot {

  private final HandClock clock = new HandClock(PitchDossiers.NOW);
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private PitchScreen screen;
  private Stage stage;

  @AfterEach
  void close() {
    interact(
        () -> {
          screen.close();
          stage.close();
        });
    background.close();
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void inEnglishAtTwoHundredPerCentItStandsOnOneRow() throws Exception {
    FxToolkit.registerPrimaryStage();
    interact(this::show);
    double version = middleOf("pitch-version");
    assertThat(middleOf("pitch-signs")).isCloseTo(version, within(6.0));
    assertThat(middleOf("pitch-new-version")).isCloseTo(version, within(6.0));
  }

  private void show() {
    StageWindow window = new StageWindow();
    screen =
        new PitchScreen(
            window.workspace(
                StageWindow.session(PitchDossiers.nadia(), clock),
                new Messages(Language.ENGLISH),
                clock,
                background),
            new SheetPress(),
            List::of);
    window.show(screen.node());
    stage = new Stage();
    Windows.show(stage, window, Theme.LIGHT, 1162, 780, 2);
  }

  private double middleOf(String id) {
    return lookup("#" + id)
        .query()
        .localToScene(lookup("#" + id).query().getBoundsInLocal())
        .getCenterY();
  }
}
