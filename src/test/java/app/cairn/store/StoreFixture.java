package app.cairn.store;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.offer.MissionStatement;
import app.cairn.profile.Profile;
import app.cairn.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// A disk with one computer and a folder of documents, for tests of the store.
final class StoreFixture {

  static final Instant NOW = Instant.parse("2026-11-22T13:32:05.123456789Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOW);

  final Path disk;
  final Path documents;
  final Path document;

  /// The folder's name holds what file names may hold: spaces, accents, emoji, what URLs make
  /// something of.
  StoreFixture(Path disk) throws IOException {
    this.disk = disk;
    this.documents = Files.createDirectory(disk.resolve("Mes écrits ? #1 % שלום"));
    this.document = documents.resolve("Léa 🌱.cairn");
  }

  /// The program on this computer, as if started anew.
  DossierStore store() {
    return store("home");
  }

  /// The program on another computer.
  DossierStore store(String home) {
    return new DossierStore(folders(home), Rooms.model(), CLOCK, Pace.ON_REQUEST, Language.FRENCH);
  }

  AppFolders folders(String home) {
    return new AppFolders(disk.resolve(home));
  }

  static Dossier initial() {
    return new Dossier.Builder().put(Profile.KIND, Profile.named("Léa")).build();
  }

  /// Makes the document, with one profile and one mission.
  Dossier write(String mission) {
    try (OpenDossier open = store().create(document, initial())) {
      return say(open, mission);
    }
  }

  /// Adds a mission; the dossier then.
  static Dossier say(OpenDossier open, String mission) {
    DossierSession session = new DossierSession(open.dossier(), open, CLOCK);
    session.perform(new Change.Added<>(MissionStatement.KIND, MissionStatement.of(mission, NOW)));
    return session.dossier();
  }

  Dossier read(Path path) {
    try (OpenDossier open = store("reader").open(path)) {
      return open.dossier();
    }
  }
}
