package app.cairn.settings;

import app.cairn.meeting.Manners;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What this computer remembers of how the person likes Cairn: never anything of a dossier but its
/// path.
///
/// @param language empty: as the computer is set
/// @param zoomPercent 100 to 200
/// @param window empty before the first window
/// @param manners how soon one thanks, asks again, loses sight of somebody
/// @param recent the latest first, ten at most
public record Settings(
    Optional<Language> language,
    Appearance appearance,
    int zoomPercent,
    Optional<WindowPlace> window,
    Manners manners,
    List<RecentFile> recent) {

  public static final int LEAST_ZOOM = 100;
  public static final int MOST_ZOOM = 200;
  private static final int RECENT_KEPT = 10;

  public static final Settings INITIAL =
      new Settings(
          Optional.empty(),
          Appearance.SYSTEM,
          LEAST_ZOOM,
          Optional.empty(),
          Manners.USUAL,
          List.of());

  public Settings {
    zoomPercent = Math.clamp(zoomPercent, LEAST_ZOOM, MOST_ZOOM);
    recent = List.copyOf(recent.subList(0, Math.min(RECENT_KEPT, recent.size())));
  }

  public Settings withLanguage(Language newLanguage) {
    return new Settings(Optional.of(newLanguage), appearance, zoomPercent, window, manners, recent);
  }

  public Settings withAppearance(Appearance newAppearance) {
    return new Settings(language, newAppearance, zoomPercent, window, manners, recent);
  }

  public Settings withZoomPercent(int percent) {
    return new Settings(language, appearance, percent, window, manners, recent);
  }

  public Settings withWindow(WindowPlace place) {
    return new Settings(language, appearance, zoomPercent, Optional.of(place), manners, recent);
  }

  public Settings withManners(Manners newManners) {
    return new Settings(language, appearance, zoomPercent, window, newManners, recent);
  }

  /// `path` becomes the latest of the recent files.
  public Settings opened(Path path, Instant at) {
    List<RecentFile> files = new ArrayList<>(forgotten(path).recent);
    files.addFirst(new RecentFile(path, at));
    return withRecent(files);
  }

  /// `path` is a recent file no more.
  public Settings forgotten(Path path) {
    return withRecent(recent.stream().filter(file -> !file.path().equals(path)).toList());
  }

  /// What changed from `before` to these, done to `latest`: another window may have changed
  /// something else meanwhile.
  public Settings since(Settings before, Settings latest) {
    return new Settings(
        language.equals(before.language) ? latest.language : language,
        appearance == before.appearance ? latest.appearance : appearance,
        zoomPercent == before.zoomPercent ? latest.zoomPercent : zoomPercent,
        window.equals(before.window) ? latest.window : window,
        manners.equals(before.manners) ? latest.manners : manners,
        recentSince(before, latest));
  }

  private List<RecentFile> recentSince(Settings before, Settings latest) {
    Map<Path, RecentFile> files = new HashMap<>();
    latest.recent.forEach(file -> files.put(file.path(), file));
    before.recent.stream()
        .filter(file -> !remembers(file.path()))
        .map(RecentFile::path)
        .forEach(files::remove);
    recent.stream()
        .filter(file -> !before.recent.contains(file))
        .forEach(file -> files.put(file.path(), file));
    return files.values().stream()
        .sorted(Comparator.comparing(RecentFile::openedAt).reversed())
        .toList();
  }

  private Settings withRecent(List<RecentFile> files) {
    return new Settings(language, appearance, zoomPercent, window, manners, files);
  }

  /// True when `path` is one of the recent files.
  public boolean remembers(Path path) {
    return recent.stream().anyMatch(file -> file.path().equals(path));
  }

  /// The language to speak.
  public Language spoken() {
    return language.orElseGet(Language::ofSystem);
  }
}
