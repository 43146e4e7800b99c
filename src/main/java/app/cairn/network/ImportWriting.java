package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Ids;
import app.cairn.network.ImportEntry.Decision;
import app.cairn.network.ImportPlan.ImportedChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Makes one change of a plan and of what was chosen about it.
final class ImportWriting {

  private final ImportPlan plan;
  private final ImportChoices choices;
  private final LocalDate today;
  private final UUID id = Ids.next();
  private final ImportPlaces places;
  private final ImportMemory memory;
  private final List<Import.Filled> filled = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  /// Contacts of the dossier as they will be, and new ones, by their ids.
  private final Map<UUID, Contact> edited = new LinkedHashMap<>();

  private final Map<UUID, ContactDraft> added = new LinkedHashMap<>();

  /// By which line new contacts come.
  private final Map<UUID, String> lines = new HashMap<>();

  /// Whom the keys of the file stand for.
  private final Map<String, UUID> keys = new HashMap<>();

  /// The names of the file, once they are asked for.
  private Set<String> names;

  private double rank;

  ImportWriting(ImportPlan plan, ImportChoices choices, LocalDate today) {
    this.plan = plan;
    this.choices = choices;
    this.today = today;
    this.memory = plan.memory();
    this.places = new ImportPlaces(plan.dossier(), plan.file());
    this.rank = plan.network().contacts().stream().mapToDouble(Contact::rank).max().orElse(0);
  }

  ImportedChange write(Instant at) {
    if (choices.byFile()) {
      plan.file().circles().forEach(places::emptyCircle);
    }
    for (int i = 0; i < plan.entries().size(); i++) {
      take(plan.entries().get(i), choices.decision(i));
    }
    ImportTies tying = new ImportTies(plan.network(), memory, keys, places, today);
    plan.entries().forEach(tying::take);
    ties.addAll(tying.made());
    tying.made().forEach(tie -> filled.add(ImportMemory.drawn(tie)));
    List<Change> changes = new ArrayList<>(places.changes());
    List<UUID> made = new ArrayList<>(places.made());
    for (ContactDraft draft : added.values()) {
      changes.add(new Change.Added<>(Contact.KIND, marked(draft.imported(id).contact())));
    }
    edited.forEach((who, after) -> changes.add(edit(who, after)));
    for (Tie tie : ties) {
      changes.add(new Change.Added<>(Tie.KIND, tie));
      made.add(tie.id());
    }
    OwnerFilling owner = OwnerFilling.of(plan.dossier(), plan.file().owner(), memory);
    owner.changes(plan.dossier()).forEach(changes::add);
    filled.addAll(owner.filled());
    filled.addAll(places.filled());
    if (!changes.isEmpty()) {
      changes.add(new Change.Added<>(Import.KIND, kept(at, made)));
    }
    return new ImportedChange(
        new Change.Group("network.imported", changes), added.size(), edited.size());
  }

  private Contact marked(Contact contact) {
    String mark = BroughtMark.text(contact, lines.get(contact.id()));
    return contact.draft().importedAs(mark).contact();
  }

  private Import kept(Instant at, List<UUID> made) {
    ImportedFile file = plan.file();
    return new Import(
        id, file.source(), file.name(), at, filled, made.stream().map(UUID::toString).toList());
  }

  private void take(ImportEntry entry, Decision decision) {
    switch (entry.fate()) {
      case ORGANISATION -> places.organisation(entry.card());
      case NEW -> add(entry.card(), entry.contact());
      case KNOWN -> fill(entry.card(), entry.contact());
      case DOUBTFUL -> {
        switch (decision) {
          case SAME -> {
            fill(entry.card(), entry.contact());
            note(ImportMemory.told(entry.contact(), entry.card()));
          }
          case ANOTHER -> {
            UUID other = Ids.next();
            add(entry.card(), other);
            ties.add(new Tie(Ids.next(), entry.contact(), other, Tie.Kind.NOT_THE_SAME, "", today));
          }
          case LATER -> {}
        }
      }
    }
  }

  private void add(ImportedCard card, UUID contact) {
    rank++;
    String circle = choices.byFile() && !card.circle().isEmpty() ? card.circle() : choices.circle();
    Standing standing = card.standing();
    ContactDraft draft =
        new ContactDraft(contact)
            .firstName(card.firstName())
            .lastName(card.lastName())
            .circle(places.circle(circle))
            .organisation(places.organisation(card.organisation(), card))
            .role(card.role())
            .sector(card.sector())
            .expertise(card.expertise())
            .lastContact(card.lastContact())
            .notes(card.notes())
            .emails(card.emails())
            .phones(card.phones())
            .profile(card.profile())
            .place(card.place())
            .ownFields(card.ownFields())
            .degree(standing.degree())
            .warmth(standing.warmth())
            .hub(standing.hub())
            .step(standing.step())
            .knows(standing.knows())
            .pretext(standing.pretext())
            .source(standing.source().isEmpty() ? plan.file().source(card) : standing.source())
            .obtainedOn(standing.obtainedOn() == null ? today : standing.obtainedOn())
            .rank(rank);
    added.put(contact, draft);
    lines.put(contact, BroughtMark.came(card));
    key(card, contact);
  }

  private void fill(ImportedCard card, UUID contact) {
    key(card, contact);
    ContactDraft fresh = added.get(contact);
    Contact before =
        fresh == null
            ? edited.getOrDefault(contact, plan.network().contact(contact).orElse(null))
            : fresh.contact();
    if (before == null) {
      return;
    }
    boolean lacking = before.organisation() == null && !memory.wrote(before, "organisation");
    UUID organisation = lacking ? places.organisation(card.organisation(), card) : null;
    ImportFilling filling = new ImportFilling(before, card, memory, organisation, mayGrow(before));
    if (fresh != null) {
      added.put(contact, filling.after().draft());
    } else if (!filling.filled().isEmpty()) {
      edited.put(contact, filling.after());
      filled.addAll(filling.filled());
      note(ImportMemory.told(contact, card));
    }
  }

  private void note(Import.Filled line) {
    if (!memory.knows(line) && !filled.contains(line)) {
      filled.add(line);
    }
  }

  /// A name that another card of the file goes by stays: the next time that card must find it.
  private boolean mayGrow(Contact before) {
    if (!before.firstName().isEmpty() && !before.lastName().isEmpty()) {
      return false;
    }
    if (before.name().isEmpty()) {
      return true;
    }
    if (names == null) {
      names = new HashSet<>();
      plan.file().cards().forEach(c -> names.add(Likeness.name(c.firstName(), c.lastName())));
    }
    return !names.contains(Likeness.name(before.firstName(), before.lastName()));
  }

  private Change edit(UUID contact, Contact after) {
    return new Change.Edited<>(Contact.KIND, plan.network().contact(contact).orElseThrow(), after);
  }

  private void key(ImportedCard card, UUID contact) {
    if (!card.key().isEmpty()) {
      keys.put(card.key(), contact);
    }
  }
}
