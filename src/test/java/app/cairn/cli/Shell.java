package app.cairn.cli;

import app.cairn.Rooms;
import app.cairn.meeting.Manners;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Incidents;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A computer on which one types `cairn …`: runs the real command line on real files, in this
/// process.
final class Shell {

  /// What one sees once a command has ended.
  record Answer(int code, String out, String err) {}

  /// One opening of the window that was asked for.
  record Opening(Optional<Path> dossier, Optional<Language> language) {}

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T13:32:05.123Z"));

  final List<Opening> openings = new ArrayList<>();
  private final AppFolders folders;
  private final Manners manners;
  private InstantSource clock = CLOCK;

  Shell(Path home) {
    this(home, Manners.USUAL);
  }

  Shell(Path home, Manners manners) {
    this.manners = manners;
    this.folders = new AppFolders(home);
  }

  DossierStore store() {
    return store(Language.FRENCH);
  }

  private DossierStore store(Language language) {
    return new DossierStore(folders, Rooms.model(), CLOCK, Pace.ON_REQUEST, language);
  }

  Answer cairn(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments = Stream.of(words).map(Object::toString).toList();
    int code =
        new Cli(this::workshop, this::window)
            .run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Answer(code, out.toString(), err.toString());
  }

  /// From now on asking what time it is throws.
  void breakTheClock() {
    clock =
        () -> {
          throw new IllegalStateException("Léa");
        };
  }

  private Workshop workshop(Language language) {
    Incidents incidents = new Incidents(folders, CLOCK, "1.2.3");
    return new Workshop(store(language), Rooms.model(), clock, manners, "1.2.3", incidents);
  }

  private int window(Optional<Path> dossier, Optional<Language> language) {
    openings.add(new Opening(dossier, language));
    return 0;
  }
}
