package app.cairn;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Starts Cairn.
public final class Cairn {

  private Cairn() {}

  public static void main(String[] arguments) {
    Optional<Path> dossier = Arrays.stream(arguments).findFirst().map(Path::of);
    System.exit(new Desktop().open(dossier, Optional.empty()));
  }
}
