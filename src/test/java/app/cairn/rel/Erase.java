package app.cairn.rel;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.meeting.Answer;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Guest;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Question;
import app.cairn.network.Acquaintance;
import app.cairn.network.Contact;
import app.cairn.network.Erasure;
import app.cairn.network.Import;
import app.cairn.network.Network;
import app.cairn.network.OwnField;
import app.cairn.network.Tie;
import app.cairn.store.AppFolders;
import app.cairn.store.Backup;
import app.cairn.store.DossierStore;
import app.cairn.store.OpenDossier;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// Whoever is erased is nowhere any more, byte by byte: a person with a canary’s name in every
/// field, in a dossier that lives (undo, merges, backups, programs that stop), is erased; then all
/// files are searched for the canary.
final class Erase implements Promise {

  /// Letters that no text of ours holds; the index keeps them in lower case, without accents.
  private static final String CANARY = "zqxk";

  @Override
  public void keep(int n, long seed, Path scratch, Tally tally) throws Exception {
    Random random = new Random(seed);
    for (int done = 0; done < n; done++) {
      Path place = scratch.resolve("e" + done);
      Files.createDirectories(place);
      new Life(place, done, new Random(random.nextLong()), tally).run();
      tally.count("erasures");
      Rel.delete(place);
    }
  }

  /// The files under `folder` that hold the canary, in capitals or not. Another program looks: to
  /// read an open database here would take its locks away.
  static List<String> holding(Path folder) throws IOException {
    Process grep =
        new ProcessBuilder("grep", "-rlai", CANARY, folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = grep.inputReader()) {
      return lines.lines().toList();
    }
  }

  /// One dossier, from its first word to the erasure.
  private static final class Life {

    private final Path place;
    private final Path document;
    private final Random random;
    private final Tally tally;
    private final DossierStore store;
    private final RandomChanges others;
    private final String name;
    private int words;
    private OpenDossier open;
    private DossierSession session;

    Life(Path place, int number, Random random, Tally tally) {
      this.place = place;
      this.document = place.resolve("d" + number + ".cairn");
      this.random = random;
      this.tally = tally;
      this.name = "ZQXKnom" + number;
      this.others = new RandomChanges(random, Rooms.model());
      // Each session’s first edit is a backup; so are those of a clock that leaps.
      this.store =
          new DossierStore(
              new AppFolders(place.resolve("home")),
              Rooms.model(),
              InstantSource.system(),
              Pace.ON_REQUEST,
              Language.FRENCH);
    }

    void run() throws IOException {
      session(store.create(document, Dossier.empty()));
      UUID person = add(canary(UUID.randomUUID().toString()));
      int steps = random.nextInt(4, 16);
      for (int step = 0; step < steps; step++) {
        live(person);
      }
      open.flush();
      tally.require(!holding(place).isEmpty(), "Nothing to erase in " + document);
      Dossier before = session.dossier();
      session.erase(Erasure.of(before, person));
      if (random.nextInt(3) == 0) {
        open.flush();
        open.abandon();
        session(store.open(document));
        tally.count("stopped");
      }
      List<Path> unreached = open.finishErasure().unreached();
      tally.require(unreached.isEmpty(), "Unreached: " + unreached);
      tally.require(session.undoable().isEmpty(), "Undo remembers in " + document);
      check("open");
      tally.require(open.search(name, 5).isEmpty(), "Found by the search in " + document);
      Dossier after = session.dossier();
      for (Backup backup : open.versions().backups()) {
        open.versions().dossierOf(backup);
        tally.count("backups");
      }
      open.versions().moments().forEach(moment -> open.versions().dossierAt(moment));
      open.close();
      check("closed");
      tally.require(store.read(document).equals(after), "The document differs: " + document);
    }

    private void check(String when) throws IOException {
      List<String> found = holding(place);
      tally.require(found.isEmpty(), when + ", canary in " + found);
      tally.count("searched");
    }

    private void session(OpenDossier opened) {
      open = opened;
      session = new DossierSession(open.dossier(), open, InstantSource.system());
    }

    private UUID add(Contact contact) {
      session.perform(new Change.Added<>(Contact.KIND, contact));
      return contact.id();
    }

    /// One thing that happens.
    private void live(UUID person) {
      Contact now = session.dossier().get(Contact.KIND, person);
      switch (random.nextInt(12)) {
        case 0 -> perform(new Change.Edited<>(Contact.KIND, now, edited(now)));
        case 1 -> tie(person, random.nextBoolean());
        case 2 -> filled(person);
        case 3 -> merge(now);
        case 4 -> removedBefore();
        case 5 -> open.publishAndWait();
        case 6 -> reopen();
        case 7 -> session.perform(others.next(Dossier.empty()));
        case 8 -> heardOf(now);
        case 9 -> meeting(person);
        case 10 -> asked(person);
        default -> perform(new Change.Added<>(Contact.KIND, others.entity(Contact.KIND)));
      }
    }

    /// Alone or with somebody else, and what they said there.
    private void meeting(UUID person) {
      boolean alone = random.nextBoolean();
      Meeting plain = Meeting.with(person).meeting();
      Meeting meeting =
          alone
              ? plain.draft().notes(word()).questions(List.of(Question.of(word()))).meeting()
              : plain.draft().guests(both(person)).meeting();
      perform(MeetingChange.planned(session.dossier(), meeting));
      if (alone) {
        Meeting said = meeting.draft().promise(word()).nextStep(word()).meeting();
        perform(MeetingChange.edited(session.dossier(), meeting, said));
      }
      Feedback heard =
          Feedback.heard(word(), Instant.now())
              .meeting(meeting.id())
              .contact(person)
              .themes(List.of("Un thème"))
              .feedback();
      perform(new Change.Added<>(Feedback.KIND, heard));
      if (random.nextBoolean()) {
        Feedback corrected = heard.draft().words(word()).feedback();
        perform(new Change.Edited<>(Feedback.KIND, heard, corrected));
      }
      if (random.nextInt(3) == 0) {
        perform(MeetingChange.removed(session.dossier(), meeting.id()));
      }
      tally.count("meetings");
    }

    private List<Guest> both(UUID person) {
      return List.of(new Guest(person), new Guest(add(others.entity(Contact.KIND))));
    }

    private void asked(UUID person) {
      Outreach one =
          Outreach.prepared(person, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour " + word());
      perform(MeetingChange.sent(session.dossier(), one, LocalDate.EPOCH));
      perform(
          MeetingChange.answered(
              session.dossier(), one.id(), Answer.LATER, LocalDate.EPOCH, word()));
    }

    private void perform(Change change) {
      session.endTyping();
      session.perform(change);
      if (random.nextInt(5) == 0) {
        session.undo();
        session.redo();
      }
    }

    private String word() {
      return "Zqxk" + words++ + " é".repeat(random.nextInt(3));
    }

    private Contact canary(String mark) {
      return Contact.someone()
          .firstName(word())
          .lastName(name)
          .role(word())
          .sector(word())
          .expertise(List.of(word(), word()))
          .knows(word().repeat(random.nextInt(1, 2_000)))
          .pretext(word())
          .notes(word() + "\n" + word())
          .emails(List.of("zqxk" + mark + "@example.org"))
          .phones(List.of(word()))
          .profile(word())
          .place(word())
          .ownFields(List.of(new OwnField(word(), word())))
          .source(word())
          .contact();
    }

    private Contact edited(Contact now) {
      return now.draft().notes(word()).place(word()).expertise(List.of(word())).contact();
    }

    private void tie(UUID person, boolean from) {
      UUID other = add(others.entity(Contact.KIND));
      Tie tie =
          new Tie(
              UUID.randomUUID(),
              from ? person : other,
              from ? other : person,
              Tie.Kind.KNOWS,
              word(),
              LocalDate.EPOCH);
      perform(new Change.Added<>(Tie.KIND, tie));
      if (random.nextBoolean()) {
        perform(new Change.Edited<>(Tie.KIND, tie, tie.withWords(word())));
        perform(new Change.Removed<>(Tie.KIND, session.dossier().get(Tie.KIND, tie.id())));
      }
    }

    /// What the window does with an answer to « Qui connaît-elle ? ».
    private void met(Contact now) {
      String word = random.nextBoolean() ? "Par " : "Through ";
      String answer = "Léa Le Bris" + session.dossier().all(Contact.KIND).size();
      perform(
          Acquaintance.said(
              Network.of(session.dossier()), now, answer, word + now.name(), LocalDate.EPOCH));
      tally.count("heard of");
    }

    private void heardOf(Contact now) {
      if (random.nextBoolean()) {
        met(now);
      } else {
        told(now);
      }
    }

    /// Where somebody else is from, in the owner’s own words.
    private void told(Contact now) {
      String name =
          switch (random.nextInt(3)) {
            case 0 -> now.name();
            case 1 -> now.name().toUpperCase(Locale.ROOT);
            default -> now.lastName() + " " + now.firstName();
          };
      String source = "Vue chez " + name + ", au salon";
      Contact other = Contact.KIND.with(others.entity(Contact.KIND), "source", source);
      UUID id = add(other);
      if (random.nextBoolean()) {
        Contact kept = session.dossier().get(Contact.KIND, id);
        perform(new Change.Edited<>(Contact.KIND, kept, kept.draft().source("").contact()));
        Contact silent = session.dossier().get(Contact.KIND, id);
        perform(new Change.Edited<>(Contact.KIND, silent, silent.draft().source(source).contact()));
      }
      tally.count("told of");
    }

    private void filled(UUID person) {
      Import.Filled theirs = new Import.Filled(person, "role", word(), word());
      Import.Filled another = new Import.Filled(UUID.randomUUID(), "role", "a", "b");
      Import done = others.entity(Import.KIND);
      Import one = Import.KIND.with(done, "filled", List.of(another, theirs));
      perform(new Change.Added<>(Import.KIND, one));
      Import kept = session.dossier().get(Import.KIND, one.id());
      Import two = Import.KIND.with(kept, "filled", List.of(theirs, another, theirs));
      perform(new Change.Edited<>(Import.KIND, kept, two));
    }

    /// Two cards of one person: the other one goes.
    private void merge(Contact now) {
      Contact other = canary("b" + words);
      add(other);
      Contact merged = now.draft().phones(List.of(word())).contact();
      perform(
          Change.Group.of(
              "network.merged",
              new Change.Edited<>(Contact.KIND, now, merged),
              new Change.Removed<>(Contact.KIND, other)));
      tally.count("merged");
    }

    /// The same person was there before, under another id, and was taken away as anybody is.
    private void removedBefore() {
      Contact now = session.dossier().all(Contact.KIND).iterator().next();
      Contact before = Contact.someone().firstName("x").lastName("y").contact();
      if (now.lastName().equals(name)) {
        before = now.draft().notes(word()).contact();
        before = Contact.KIND.with(before, "id", UUID.randomUUID());
      }
      add(before);
      perform(new Change.Removed<>(Contact.KIND, before));
    }

    private void reopen() {
      open.flush();
      if (random.nextBoolean()) {
        open.abandon();
      } else {
        open.close();
      }
      session(store.open(document));
      tally.count("reopened");
    }
  }
}
