package app.cairn;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// Does once what people do most, so that the Java that watches can keep the classes of it for a
/// fast start (`-XX:AOTCacheOutput`): makes the example, prints it, opens it in the window. Run by
/// the scripts that build the program.
final class Training {

  private Training() {}

  /// @param args a folder to write into
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    String dossier = folder.resolve("exemple.cairn").toString();
    run("new", dossier, "--example");
    run("check", dossier, "--json");
    run("export", dossier, "--json", "-o", folder.resolve("exemple.json").toString());
    run("sheet", dossier, "--kind", "pitch", "-o", folder.resolve("fiche.pdf").toString());
    Cairn.main(new String[] {dossier});
  }

  private static void run(String... arguments) {
    int code =
        Cairn.command(List.of(arguments), new PrintWriter(System.out), new PrintWriter(System.err));
    if (code != 0) {
      throw new IllegalStateException(arguments[0] + " ended with " + code);
    }
  }
}
