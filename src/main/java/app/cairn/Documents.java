package app.cairn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the person keeps documents.
final class Documents {

  /// `XDG_DOCUMENTS_DIR="$HOME/Documents"`, or an absolute path.
  private static final Pattern NAMED =
      Pattern.compile("^\\s*XDG_DOCUMENTS_DIR\\s*=\\s*\"(.*)\"\\s*$", Pattern.MULTILINE);

  private Documents() {}

  /// The folder that the desktop says, as Linux does; else “Documents” in `home`; else `home`.
  ///
  /// @param config where the desktop keeps its own files: `~/.config`
  static Path of(Path home, Path config) {
    return named(home, config.resolve("user-dirs.dirs"))
        .filter(Files::isDirectory)
        .or(() -> Optional.of(home.resolve("Documents")).filter(Files::isDirectory))
        .orElse(home);
  }

  private static Optional<Path> named(Path home, Path file) {
    try {
      Matcher found = NAMED.matcher(Files.readString(file));
      return found.find() ? Optional.of(path(home, found.group(1))) : Optional.empty();
    } catch (IOException | InvalidPathException none) {
      return Optional.empty();
    }
  }

  private static Path path(Path home, String words) {
    String plain = words.replaceAll("\\\\(.)", "$1");
    return plain.startsWith("$HOME") ? Path.of(home + plain.substring(5)) : home.resolve(plain);
  }
}
