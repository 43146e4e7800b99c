package app.cairn.cli;

import app.cairn.store.DossierStore;
import app.cairn.store.PlainFile;
import app.cairn.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The file that a command makes, and never one that takes the place of a dossier.
record Output(Terminal terminal, DossierStore store, Path path) {

  /// What other programs take for their standard output. Ours says there what it did: a file called
  /// so would be a surprise.
  private static final Path STANDARD_OUTPUT = Path.of("-");

  /// Writes `bytes`, in place of what an earlier run wrote there, and says so with the message
  /// `done`.
  ExitCode write(byte[] bytes, String done) {
    String name = terminal.name(path);
    if (path.equals(STANDARD_OUTPUT)) {
      return terminal.complain(ExitCode.USAGE, terminal.messages().get("cli.write.isDash"));
    }
    if (Files.isDirectory(path)) {
      return terminal.complain(
          ExitCode.CANNOT_WRITE, terminal.messages().get("cli.write.isFolder", name));
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".cairn") || holdsDossier()) {
      return terminal.complain(
          ExitCode.CANNOT_WRITE, terminal.messages().get("cli.write.isDossier", name));
    }
    try {
      PlainFile.write(path, bytes);
    } catch (StoreException e) {
      return terminal.complain(ExitCode.CANNOT_WRITE, terminal.sentence(e));
    }
    terminal.made(path, terminal.messages().get(done, name));
    return ExitCode.DONE;
  }

  private boolean holdsDossier() {
    return Files.isRegularFile(path)
        && switch (store.inspect(path).state()) {
          case OK, DAMAGED, NEWER -> true;
          case FOREIGN, UNREADABLE -> false;
        };
  }
}
