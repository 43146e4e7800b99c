package app.cairn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Manners;
import app.cairn.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("deep/er/settings.properties"));
    Settings settings =
        Settings.INITIAL
            .withLanguage(Language.ENGLISH)
            .withAppearance(Appearance.DARK)
            .withZoomPercent(150)
            .withManners(new Manners(24, 14, 18))
            .withWindow(new WindowPlace(10, 20.5, 1280, 800, true))
            .opened(Path.of("/tmp/Zoé 🪨 = #1.cairn"), Instant.parse("2026-03-12T14:32:00Z"))
            .opened(Path.of("/tmp/שלום.cairn"), Instant.parse("2026-03-13T14:32:00Z"));
    file.write(settings);
    assertThat(file.read()).isEqualTo(settings);
  }

  /// Each window knows the settings as they were when it came.
  @Test
  void aWindowChangesNothingThatAnotherOneChangedMeanwhile() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
    Path ada = Path.of("/ada.cairn");
    Path zoe = Path.of("/zoe.cairn");
    Path eva = Path.of("/eva.cairn");
    Settings common =
        Settings.INITIAL.opened(ada, Instant.EPOCH).opened(zoe, Instant.EPOCH.plusSeconds(1));
    file.write(common);
    WindowPlace place = new WindowPlace(10, 20, 900, 700, false);
    file.write(common, common.withWindow(place).forgotten(ada));
    Settings other = common.opened(eva, Instant.EPOCH.plusSeconds(2));
    file.write(common, common.withManners(new Manners(48, 21, 12)));
    file.write(common, other.withAppearance(Appearance.DARK));
    Settings both = file.read();
    assertThat(both.window()).contains(place);
    assertThat(both.manners().silence()).isEqualTo(21);
    assertThat(both.appearance()).isEqualTo(Appearance.DARK);
    assertThat(both.recent()).extracting(RecentFile::path).containsExactly(eva, zoe);
  }

  @Test
  void noFileMeansTheInitialSettings() {
    assertThat(new SettingsFile(folder.resolve("none")).read()).isEqualTo(Settings.INITIAL);
  }

  @Test
  void valuesThatMakeNoSenseAreAsIfTheyWereNotThere() throws IOException {
    Path path = folder.resolve("settings.properties");
    Files.writeString(
        path,
        "appearance=PINK\n"
            + "zoom=huge\n"
            + "silence.days=never\n"
            + "window=1 2\n"
            + "recent.0.path=/a\n"
            + "recent.0.at=soon\n");
    assertThat(new SettingsFile(path).read()).isEqualTo(Settings.INITIAL);
  }

  @Test
  void zoomStaysBetweenOneAndTwo() {
    assertThat(Settings.INITIAL.withZoomPercent(20).zoomPercent()).isEqualTo(100);
    assertThat(Settings.INITIAL.withZoomPercent(900).zoomPercent()).isEqualTo(200);
  }

  @Test
  void openingAFileAgainBringsItToTheTopAndTenAreKept() {
    Settings settings = Settings.INITIAL;
    for (int i = 0; i < 12; i++) {
      settings = settings.opened(Path.of("/f" + i), Instant.EPOCH.plusSeconds(i));
    }
    settings = settings.opened(Path.of("/f5"), Instant.EPOCH.plusSeconds(99));
    assertThat(settings.recent()).hasSize(10);
    assertThat(settings.recent().getFirst().path()).isEqualTo(Path.of("/f5"));
    assertThat(settings.recent()).extracting(RecentFile::path).doesNotHaveDuplicates();
  }
}
