package app.cairn.ui.shell;

import app.cairn.text.Version;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Which version of the program this is, and the work of others it stands on.
///
/// @param works in the order they are shown in
record Colophon(String version, List<Work> works) {

  /// One line of `licences.txt`.
  ///
  /// @param name what its authors call it
  /// @param licence under which it is used
  /// @param files the beginnings of the names of its files; none where it is no library
  record Work(String name, String licence, List<String> files) {

    private static Work of(String line) {
      String[] parts = line.split("\\|", -1);
      List<String> files = parts[2].isBlank() ? List.of() : List.of(parts[2].strip().split(" "));
      return new Work(parts[0].strip(), parts[1].strip(), files);
    }
  }

  /// Reads it from the program’s own files: off the JavaFX thread.
  static Colophon read() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Colophon.class.getResourceAsStream("licences.txt"), StandardCharsets.UTF_8))) {
      return new Colophon(Version.current(), in.lines().map(Work::of).toList());
    }
  }
}
