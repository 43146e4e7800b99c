package app.cairn.store;

import java.nio.file.Path;

/// How files are called.
final class FileNames {

  static final String EXTENSION = ".cairn";

  private FileNames() {}

  /// The last name of `path`, or all of it where it has none.
  static String of(Path path) {
    Path name = path.getFileName();
    return (name == null ? path : name).toString();
  }

  /// The name without our extension.
  static String stem(Path path) {
    String name = of(path);
    return name.endsWith(EXTENSION)
        ? name.substring(0, name.length() - EXTENSION.length())
        : name;
  }
}
