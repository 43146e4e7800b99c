package app.cairn;

import app.cairn.cli.Cli;
import app.cairn.cli.Workshop;
import app.cairn.settings.SettingsFile;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Incidents;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import app.cairn.text.Version;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Starts Cairn: the window, or one command without it.
public final class Cairn {

  private Cairn() {}

  public static void main(String[] args) {
    // AWT draws sheets and talks to printers; it has no window of its own.
    System.setProperty("java.awt.headless", "true");
    List<String> arguments = List.of(args);
    // The window should be there at once: one path needs no reading of options.
    int code =
        Cli.plainlyWindow(arguments)
            ? window(arguments.stream().findFirst().map(Path::of), Optional.empty())
            : command(arguments, new PrintWriter(System.out), new PrintWriter(System.err));
    System.exit(code);
  }

  /// Runs one command line.
  ///
  /// @return its exit code
  static int command(List<String> arguments, PrintWriter out, PrintWriter err) {
    return new Cli(Cairn::workshop, Cairn::window).run(arguments, out, err);
  }

  private static Workshop workshop(Language language) {
    InstantSource clock = InstantSource.system();
    AppFolders folders = AppFolders.ofUser();
    String version = Version.current();
    var store = new DossierStore(folders, Rooms.model(), clock, Pace.ON_REQUEST, language);
    var incidents = new Incidents(folders, clock, version);
    var manners = SettingsFile.of(folders.root()).read().manners();
    return new Workshop(store, Rooms.model(), clock, manners, version, incidents);
  }

  private static int window(Optional<Path> dossier, Optional<Language> language) {
    return Desktop.open(dossier, language);
  }
}
