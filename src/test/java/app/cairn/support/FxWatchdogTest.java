package app.cairn.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.pitch.SheetTemplate;
import app.cairn.sheet.SheetPress;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class FxWatchdogTest {

  @TempDir Path home;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void itNamesWhoWaitsForADisk() {
    DossierStore store =
        new DossierStore(
            new AppFolders(home.resolve("app")), Rooms.model(), InstantSource.system());
    FxWatchdog dog = FxWatchdog.watching();
    App.onFx(
        () -> {
          for (int i = 0; i < 5; i++) {
            store.create(home.resolve(i + ".cairn"), Dossier.empty()).close();
          }
        });
    assertThatThrownBy(dog::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("waiting for a disk", "app.cairn.store.");
  }

  @Test
  void itNamesWhoTakesTheProcessor() {
    SheetPress press = new SheetPress();
    FxWatchdog dog = FxWatchdog.watching();
    App.onFx(
        () -> {
          for (SheetTemplate template : SheetTemplate.values()) {
            press.pitch(SheetExamples.sheet(Language.FRENCH), template);
          }
        });
    assertThatThrownBy(dog::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("app.cairn.sheet.SheetPress.pitch");
  }

  @Test
  void itAccusesNobodyWhereNothingIsHeld() {
    FxWatchdog dog = FxWatchdog.watching();
    App.onFx(() -> {});
    assertThatCode(dog::close).doesNotThrowAnyException();
  }
}
