package app.cairn.rel;

import app.cairn.Rooms;
import app.cairn.cli.Cli;
import app.cairn.cli.Workshop;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Example;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.exchange.contacts.ContactFiles;
import app.cairn.exchange.contacts.Samples;
import app.cairn.meeting.Manners;
import app.cairn.network.Contact;
import app.cairn.network.ImportChoices;
import app.cairn.network.ImportPlan;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportedFile;
import app.cairn.network.RefusedLine;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Incidents;
import app.cairn.store.Inspection;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Files of contacts, spoilt by chance: each is read or refused in one sentence, within ten
/// seconds; what is read is imported and undone; what is refused leaves the document as it is.
final class Fuzz implements Promise {

  private static final int MOST_SECONDS = 10;
  private static final int TO_THE_DISK = 200;
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Messages french = new Messages(Language.FRENCH);
  private final ContactFiles reader = new ContactFiles(french);

  @Override
  public void keep(int n, long seed, Path scratch, Tally tally) throws Exception {
    Random random = new Random(seed);
    List<byte[]> samples = new ArrayList<>();
    for (String sample : Samples.ALL) {
      samples.add(Files.readAllBytes(Samples.path(sample)));
    }
    samples.addAll(ours());
    samples.add("Nom\nAnne Rivière\nPaul Petit\nZoé Durand\n".getBytes(StandardCharsets.UTF_8));
    samples.add("Qui|Où\nAnne Rivière|Évry\nPaul|Lyon\n".getBytes(StandardCharsets.UTF_8));
    Path document = scratch.resolve("d.cairn");
    cairn(scratch, "new", document);
    ExecutorService worker = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    try {
      for (int i = 0; i < n; i++) {
        Spoiling spoiling = new Spoiling(new Random(random.nextLong()), samples);
        byte[] spoilt = spoiling.spoilt();
        Path file = Files.write(scratch.resolve("spoilt"), spoilt);
        Future<?> read = worker.submit(() -> read(file, tally));
        await(read, i, spoilt, scratch, tally);
        if (i % TO_THE_DISK == 0) {
          toTheDisk(scratch, document, file, tally);
        }
      }
    } finally {
      worker.shutdownNow();
    }
  }

  /// What we write ourselves.
  private List<byte[]> ours() {
    Roster everyone = Roster.everyone(new Example(Rooms.model()).dossier(Language.FRENCH));
    return Arrays.stream(ContactFormat.values())
        .filter(format -> format != ContactFormat.GRAPHML)
        .map(format -> format.write(everyone, Grouping.ORGANISATION, french))
        .toList();
  }

  private static void await(Future<?> read, int i, byte[] spoilt, Path scratch, Tally tally)
      throws IOException, InterruptedException {
    try {
      read.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      tally.miss("Hangs: " + i + ", kept in " + kept(spoilt, i));
    } catch (ExecutionException e) {
      tally.miss("Not caught: " + i + ", kept in " + kept(spoilt, i) + ": " + e.getCause());
    }
  }

  private static Path kept(byte[] spoilt, int i) throws IOException {
    return Files.write(Files.createTempFile("cairn-fuzz-" + i + "-", ""), spoilt);
  }

  private void read(Path file, Tally tally) {
    ImportReading reading = reader.read(file);
    if (reading instanceof ImportReading.Unknown unknown) {
      tally.count("asked");
      reading = reader.read(file, Optional.of(unknown.told(unknown.columns().guesses())));
    }
    switch (reading) {
      case ImportReading.Understood(ImportedFile read) -> imported(read, tally);
      case ImportReading.Refused(String reason, List<Object> values) -> {
        tally.count("refused");
        tally.require(
            !french.get(reason, values.toArray()).contains("{"), "No sentence: " + reason);
      }
      case ImportReading.Unknown unknown -> tally.miss("Asked again: " + unknown);
    }
  }

  private void imported(ImportedFile read, Tally tally) {
    tally.count("read");
    tally.count("people", read.cards().size());
    for (RefusedLine line : read.refused()) {
      french.get(line.reason(), line.values().toArray());
    }
    DossierSession session =
        new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));
    ImportChoices choices = ImportChoices.of(true, "Travail");
    session.perform(ImportPlan.of(session.dossier(), read).change(choices, NOW, TODAY).change());
    Dossier after = session.dossier();
    session.perform(ImportPlan.of(after, read).change(choices, NOW, TODAY).change());
    tally.require(
        session.dossier().count(Contact.KIND) == after.count(Contact.KIND),
        "A second time adds somebody");
    while (session.undoable().isPresent()) {
      session.undo();
    }
    tally.require(session.dossier().equals(Dossier.empty()), "Undone differs");
  }

  private static void toTheDisk(Path scratch, Path document, Path file, Tally tally)
      throws IOException {
    byte[] before = Files.readAllBytes(document);
    int code = cairn(scratch, "import", document, file);
    byte[] after = Files.readAllBytes(document);
    tally.count(code == 0 ? "written" : "notWritten");
    tally.require(code == 0 || Arrays.equals(before, after), "Refused, and the document differs");
    tally.require(code == 0 || code == 8, "Code " + code);
    Inspection inspection = store(scratch).inspect(document);
    tally.require(inspection.state() == Inspection.State.OK, "No good document after " + file);
  }

  private static DossierStore store(Path scratch) {
    return new DossierStore(
        new AppFolders(scratch.resolve("home")),
        Rooms.model(),
        InstantSource.system(),
        Pace.ON_REQUEST,
        Language.FRENCH);
  }

  private static int cairn(Path scratch, Object... words) {
    AppFolders folders = new AppFolders(scratch.resolve("home"));
    Workshop workshop =
        new Workshop(
            store(scratch),
            Rooms.model(),
            InstantSource.system(),
            Manners.USUAL,
            "0",
            new Incidents(folders, InstantSource.system(), "0"));
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Cli(_ -> workshop, (_, _) -> 1)
        .run(Arrays.stream(words).map(Object::toString).toList(), nowhere, nowhere);
  }
}
