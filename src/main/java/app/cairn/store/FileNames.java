package app.cairn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How files are called.
final class FileNames {

  static final String EXTENSION = ".cairn";

  /// What every file system of today allows for one name, in bytes of UTF-8, less what a number may
  /// need.
  private static final int LONGEST = 245;

  private FileNames() {}

  /// A file beside `document` that is there for a moment only: short, and the same each time for
  /// the same `whose`.
  static Path passing(Path document, String whose, String extension) {
    String name = Integer.toHexString(of(document).hashCode());
    return document.resolveSibling(".cairn-" + whose + "-" + name + extension);
  }

  /// `stem` and `addition`, the stem cut where the name would be too long, and our extension.
  static String of(String stem, String addition) {
    int room = LONGEST - bytes(addition + EXTENSION);
    String cut = stem;
    while (bytes(cut) > room) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + addition + EXTENSION;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /// `path` without links, as far as it exists.
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      Path absolute = path.toAbsolutePath().normalize();
      Path folder = absolute.getParent();
      // The header says more precisely what is wrong.
      boolean known = folder != null && !folder.equals(absolute) && Files.isDirectory(folder);
      return known ? real(folder).resolve(of(absolute)) : absolute;
    }
  }

  /// True when a dossier is open from `standing`, which is there, and `asked` is another file.
  static boolean otherCopy(Path asked, Path standing) {
    try {
      return !asked.equals(standing) && !Files.isSameFile(asked, standing);
    } catch (IOException movedOrGone) {
      return false;
    }
  }

  /// The last name of `path`, or all of it where it has none.
  static String of(Path path) {
    Path name = path.getFileName();
    return (name == null ? path : name).toString();
  }

  /// The name without our extension.
  static String stem(Path path) {
    String name = of(path);
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }
}
