package app.cairn.rel;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Notice;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.store.StoreException;
import app.cairn.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Somebody (a synchronised folder, another computer, a hand) renames, truncates, deletes or
/// replaces the document while it is open: nothing is lost, neither ours nor theirs.
final class ForeignReplace implements Promise {

  @Override
  public void keep(int n, long seed, Path scratch, Tally tally) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < n; i++) {
      Path place = Files.createDirectory(scratch.resolve("round" + i));
      Deed deed = Deed.values()[i % Deed.values().length];
      When when = When.values()[random.nextInt(When.values().length)];
      Round round = new Round(place, deed, when, new Random(random.nextLong()), tally);
      try {
        round.run();
      } catch (StoreException e) {
        tally.miss(round.what() + ": " + e.problem() + " " + e.getCause());
      }
      tally.count(deed.name().toLowerCase(java.util.Locale.ROOT));
      Rel.delete(place);
    }
  }

  private enum Deed {
    RENAMED,
    TRUNCATED,
    EMPTIED,
    DELETED,
    ANOTHER_DOSSIER,
    OLDER_COPY,
    OTHER_COMPUTER,
    STALE_JOURNAL,
    TEXT_FILE,
    BYTES_OVERWRITTEN,
    FOLDER
  }

  private enum When {
    BETWEEN,
    DURING,
    AFTER_A_CRASH
  }

  private record Round(Path place, Deed deed, When when, Random random, Tally tally) {

    void run() throws Exception {
      Path documents = Files.createDirectory(place.resolve("documents"));
      Path document = documents.resolve("Léa.cairn");
      store("home").create(document, Dossier.empty()).close();
      Path older = Files.copy(document, place.resolve("older.cairn"));
      Dossier ours;
      Path at;
      List<byte[]> theirs = new ArrayList<>();
      OpenDossier open = store("home").open(document);
      DossierSession session = new DossierSession(open.dossier(), open, InstantSource.system());
      edit(session);
      open.publishAndWait();
      Path other = prepare(document);
      edit(session);
      if (when == When.DURING) {
        Thread thread = Thread.ofPlatform().start(() -> later(document, older, other, theirs));
        open.publishAndWait();
        thread.join();
      } else {
        theirs.add(act(document, older, other));
      }
      if (when == When.AFTER_A_CRASH) {
        open.flush();
        ours = session.dossier();
        open.abandon();
        afterCrash(document, ours);
        at = null;
      } else {
        edit(session);
        ours = session.dossier();
        open.close();
        at = open.path();
      }
      check(documents, ours, at, theirs);
    }

    /// Another dossier, or this one with another computer's edits.
    private Path prepare(Path document) throws IOException {
      Path other = place.resolve("other.cairn");
      if (deed == Deed.OTHER_COMPUTER) {
        Files.copy(document, other);
        try (OpenDossier open = store("elsewhere").open(other)) {
          edit(new DossierSession(open.dossier(), open, InstantSource.system()));
        }
      } else {
        try (OpenDossier open = store("elsewhere").create(other, Dossier.empty())) {
          edit(new DossierSession(open.dossier(), open, InstantSource.system()));
        }
      }
      return other;
    }

    private void later(Path document, Path older, Path other, List<byte[]> theirs) {
      LockSupport.parkNanos(random.nextInt(12_000) * 1_000L);
      try {
        theirs.add(act(document, older, other));
      } catch (IOException e) {
        tally.miss("The test itself failed: " + e);
      }
    }

    /// Does it; what somebody would be sorry to lose, or null.
    private byte[] act(Path document, Path older, Path other) throws IOException {
      switch (deed) {
        case RENAMED -> {
          Path renamed = document.resolveSibling("Renommé.cairn");
          Files.move(document, renamed);
          return Files.readAllBytes(renamed);
        }
        case TRUNCATED -> {
          byte[] half = Files.readAllBytes(document);
          Files.write(document, Arrays.copyOf(half, half.length / 2));
        }
        case EMPTIED -> Files.write(document, new byte[0]);
        case DELETED -> {
          try {
            Files.delete(document);
          } catch (NoSuchFileException e) {
            tally.count("already_gone");
          }
        }
        case ANOTHER_DOSSIER, OTHER_COMPUTER -> {
          return replace(document, other);
        }
        case OLDER_COPY -> {
          return replace(document, older);
        }
        case STALE_JOURNAL -> {
          byte[] journal = new byte[8_192];
          random.nextBytes(journal);
          for (String suffix : List.of("-journal", "-wal", "-shm")) {
            Files.write(document.resolveSibling("Léa.cairn" + suffix), journal);
          }
        }
        case TEXT_FILE -> {
          byte[] text = ("Chère Léa, " + random.nextLong()).getBytes();
          Path fresh = Files.write(place.resolve("text"), text);
          return replace(document, fresh);
        }
        case BYTES_OVERWRITTEN -> {
          byte[] bytes = Files.readAllBytes(document);
          bytes[random.nextInt(bytes.length)] ^= 0x55;
          Files.write(document, bytes);
          return bytes;
        }
        case FOLDER -> {
          Files.deleteIfExists(document);
          Files.createDirectory(document);
          Files.writeString(document.resolve("dedans"), "À moi");
        }
      }
      return null;
    }

    private static byte[] replace(Path document, Path by) throws IOException {
      Path fresh = document.resolveSibling(".sync");
      Files.copy(by, fresh);
      Files.move(
          fresh, document, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Files.readAllBytes(by);
    }

    /// The next start: whatever stands there now, our work is there or beside it.
    private void afterCrash(Path document, Dossier ours) throws IOException {
      try (OpenDossier open = store("home").open(document)) {
        boolean there = open.dossier().equals(ours);
        for (Notice notice : open.notices()) {
          there |= notice.kind() == Notice.Kind.EARLIER_BESIDE && read(notice.path(), ours);
        }
        if (!there && deed == Deed.ANOTHER_DOSSIER) {
          there = beside(document.getParent(), ours);
        }
        tally.require(there, what() + ": ours is not there");
      } catch (StoreException e) {
        tally.miss(what() + ": ours cannot be reached: " + e.problem());
      }
    }

    private boolean beside(Path folder, Dossier ours) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .filter(file -> file.getFileName().toString().contains("version de cet ordinateur"))
            .anyMatch(file -> read(file, ours));
      }
    }

    private void check(Path documents, Dossier ours, Path at, List<byte[]> theirs)
        throws IOException {
      if (at != null) {
        tally.require(read(at, ours), what() + ": ours is not in " + at.getFileName());
      }
      Set<String> kept = new HashSet<>();
      try (Stream<Path> files = Files.list(documents)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          kept.add(Arrays.toString(Files.readAllBytes(file)));
          tally.require(
              !file.getFileName().toString().startsWith("."), what() + ": left over " + file);
        }
      }
      for (byte[] bytes : theirs) {
        tally.require(
            bytes == null || kept.contains(Arrays.toString(bytes)), what() + ": theirs is lost");
      }
      if (deed == Deed.FOLDER) {
        tally.require(Files.exists(documents.resolve("Léa.cairn/dedans")), what() + ": the folder");
      }
    }

    private String what() {
      return deed + " " + when;
    }

    private boolean read(Path path, Dossier ours) {
      try {
        return store("reader").read(path).equals(ours);
      } catch (StoreException e) {
        tally.miss(what() + ": " + path + " " + e.problem());
        return false;
      }
    }

    private void edit(DossierSession session) {
      RandomChanges changes = new RandomChanges(random, Rooms.model());
      for (int i = 0; i < 3; i++) {
        session.perform(changes.next(session.dossier()));
      }
    }

    private DossierStore store(String home) {
      return new DossierStore(
          new AppFolders(place.resolve(home)),
          Rooms.model(),
          InstantSource.system(),
          Pace.ON_REQUEST,
          Language.FRENCH);
    }
  }
}
