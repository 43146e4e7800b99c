package app.cairn.settings;

import app.cairn.meeting.Manners;
import app.cairn.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/// The settings on disk: one small properties file, replaced whole. A file that cannot be read, or
/// a value that makes no sense, is as if it were not there: settings never keep anybody from
/// working.
public final class SettingsFile {

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /// That of the program whose own files lie in `root`.
  public static SettingsFile of(Path root) {
    return new SettingsFile(root.resolve("settings.properties"));
  }

  public Settings read() {
    Properties values = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        return Settings.INITIAL;
      }
    }
    return new Settings(
        value(values, "language", Language::of),
        value(values, "appearance", Appearance::valueOf).orElse(Appearance.SYSTEM),
        value(values, "zoom", Integer::valueOf).orElse(Settings.LEAST_ZOOM),
        value(values, "window", SettingsFile::place),
        new Manners(
            value(values, "thanks.hours", Integer::valueOf).orElse(Manners.USUAL.thanksHours()),
            value(values, "silence.days", Integer::valueOf).orElse(Manners.USUAL.silence()),
            value(values, "dormant.months", Integer::valueOf)
                .orElse(Manners.USUAL.dormantMonths())),
        recent(values));
  }

  /// Writes what changed from `before` to `next`, and leaves the rest as it stands in the file by
  /// now: several windows share it.
  ///
  /// @throws IOException when it cannot be written; the former file is then untouched
  public void write(Settings before, Settings next) throws IOException {
    write(next.since(before, read()));
  }

  /// @throws IOException when it cannot be written; the former file is then untouched
  public void write(Settings settings) throws IOException {
    Properties values = new Properties();
    settings.language().ifPresent(language -> values.setProperty("language", language.code()));
    values.setProperty("appearance", settings.appearance().name());
    values.setProperty("zoom", Integer.toString(settings.zoomPercent()));
    settings.window().ifPresent(place -> values.setProperty("window", written(place)));
    Manners manners = settings.manners();
    values.setProperty("thanks.hours", Integer.toString(manners.thanksHours()));
    values.setProperty("silence.days", Integer.toString(manners.silence()));
    values.setProperty("dormant.months", Integer.toString(manners.dormantMonths()));
    int n = 0;
    for (RecentFile recent : settings.recent()) {
      values.setProperty("recent." + n + ".path", recent.path().toString());
      values.setProperty("recent." + n + ".at", recent.openedAt().toString());
      n++;
    }
    Files.createDirectories(file.getParent());
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try (Writer out = Files.newBufferedWriter(next)) {
      values.store(out, "Cairn");
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<RecentFile> recent(Properties values) {
    List<RecentFile> files = new ArrayList<>();
    for (int n = 0; values.containsKey("recent." + n + ".path"); n++) {
      Optional<Path> path = value(values, "recent." + n + ".path", Path::of);
      Optional<Instant> at = value(values, "recent." + n + ".at", Instant::parse);
      if (path.isPresent() && at.isPresent()) {
        files.add(new RecentFile(path.get(), at.get()));
      }
    }
    return files;
  }

  private static <T> Optional<T> value(Properties values, String key, Function<String, T> parse) {
    try {
      return Optional.ofNullable(values.getProperty(key)).map(parse);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String written(WindowPlace place) {
    return place.x()
        + " "
        + place.y()
        + " "
        + place.width()
        + " "
        + place.height()
        + " "
        + place.maximized();
  }

  private static WindowPlace place(String written) {
    String[] parts = written.split(" ");
    return new WindowPlace(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Boolean.parseBoolean(parts[4]));
  }
}
