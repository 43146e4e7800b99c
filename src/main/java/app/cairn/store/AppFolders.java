package app.cairn.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Where this computer keeps what is not the person's to move about: working copies, backups,
/// locks.
///
/// @param root the application's own folder; made when first needed
public record AppFolders(Path root) {

  /// The folder of this user: the environment's `CAIRN_HOME` where it is set, else where the
  /// platform wants it (XDG Base Directory Specification; `%APPDATA%`; `~/Library/Application
  /// Support`).
  public static AppFolders ofUser() {
    return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
  }

  static AppFolders of(Map<String, String> environment, String system, String home) {
    String own = environment.getOrDefault("CAIRN_HOME", "");
    if (!own.isBlank()) {
      return new AppFolders(Path.of(own).toAbsolutePath());
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") && !name.contains("darwin")) {
      String roaming = environment.getOrDefault("APPDATA", home);
      return new AppFolders(Path.of(roaming, "Cairn"));
    }
    if (name.contains("mac") || name.contains("darwin")) {
      return new AppFolders(Path.of(home, "Library", "Application Support", "Cairn"));
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    // The specification: a relative path in it is to be ignored.
    boolean usable = !xdg.isBlank() && Path.of(xdg).isAbsolute();
    return new AppFolders(usable ? Path.of(xdg, "cairn") : Path.of(home, ".local/share/cairn"));
  }

  /// Makes sure that our own files have their place.
  ///
  /// @throws StoreException [Problem#HOME_REFUSES] or [Problem#HOME_FULL], naming the folder
  public void make() {
    try {
      Disk.privateFolder(root);
      if (!Files.isWritable(root)) {
        throw new AccessDeniedException(root.toString());
      }
    } catch (IOException e) {
      throw Failures.atHome(e, this, root);
    }
  }

  /// Where everything about one dossier is kept.
  Path dossier(UUID id) {
    return root.resolve("dossiers").resolve(id.toString());
  }

  /// Where files wait that are being looked at.
  Path incoming() {
    return root.resolve("incoming");
  }
}
