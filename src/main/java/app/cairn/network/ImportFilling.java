package app.cairn.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/// What a card fills in on a contact who is known: empty fields, letters that a name has lost, and
/// what lists do not hold yet. Never takes the place of a word; what an import wrote and the person
/// took away stays away.
final class ImportFilling {

  /// Nobody has more telephones; what makes somebody of a hundred thousand lines is not kept:
  /// [LeftOut] tells it.
  static final int MANY = 100;

  private final Contact before;
  private final ImportMemory memory;
  private final ContactDraft draft;
  private final List<Import.Filled> filled = new ArrayList<>();

  /// @param organisation theirs after the import where none was known; null for none
  /// @param named the name may grow too
  ImportFilling(
      Contact before, ImportedCard card, ImportMemory memory, UUID organisation, boolean named) {
    this.before = before;
    this.memory = memory;
    this.draft = before.draft();
    if (named) {
      text("firstName", before.firstName(), card.firstName(), ContactDraft::firstName);
      text("lastName", before.lastName(), card.lastName(), ContactDraft::lastName);
    }
    mended("firstName", before.firstName(), card.firstName(), ContactDraft::firstName);
    mended("lastName", before.lastName(), card.lastName(), ContactDraft::lastName);
    text("role", before.role(), card.role(), ContactDraft::role);
    text("sector", before.sector(), card.sector(), ContactDraft::sector);
    text("notes", before.notes(), card.notes(), ContactDraft::notes);
    text("knows", before.knows(), card.standing().knows(), ContactDraft::knows);
    text("pretext", before.pretext(), card.standing().pretext(), ContactDraft::pretext);
    text("profile", before.profile(), card.profile(), ContactDraft::profile);
    text("place", before.place(), card.place(), ContactDraft::place);
    if (before.organisation() == null && organisation != null) {
      draft.organisation(organisation);
      note("organisation", organisation.toString());
    }
    LocalDate day = card.lastContact();
    if (before.lastContact() == null && day != null && !memory.wrote(before, "lastContact")) {
      draft.lastContact(day);
      note("lastContact", day.toString());
    }
    draft.expertise(longer("expertise", before.expertise(), card.expertise()));
    draft.emails(longer("emails", before.emails(), card.emails()));
    draft.phones(longer("phones", before.phones(), card.phones()));
    draft.ownFields(fields(card));
  }

  Contact after() {
    return draft.contact();
  }

  List<Import.Filled> filled() {
    return filled;
  }

  private void text(
      String field, String held, String read, BiConsumer<ContactDraft, String> write) {
    if (held.isBlank() && !read.isEmpty() && !memory.wrote(before, field)) {
      write.accept(draft, read);
      note(field, read);
    }
  }

  private void mended(
      String field, String held, String read, BiConsumer<ContactDraft, String> write) {
    if (LostLetters.in(held, read)) {
      write.accept(draft, read);
      filled.add(new Import.Filled(before.id(), field, held, read));
    }
  }

  private List<String> longer(String field, List<String> held, List<String> read) {
    List<String> longer = new ArrayList<>(held);
    for (String one : read) {
      if (longer.size() < MANY
          && longer.stream().noneMatch(other -> squeezed(other).equals(squeezed(one)))
          && !memory.put(before, field, squeezed(one))) {
        longer.add(one);
        note(field, one);
      }
    }
    return longer;
  }

  private List<OwnField> fields(ImportedCard card) {
    List<OwnField> longer = new ArrayList<>(before.ownFields());
    for (OwnField one : card.ownFields()) {
      if (longer.size() < MANY
          && longer.stream().noneMatch(other -> OwnNames.one(other, one))
          && !memory.put(before, "ownFields", one.name())) {
        longer.add(one);
        note("ownFields", TakenBack.text(one));
      }
    }
    return longer;
  }

  /// « 06 00 00 00 05 » and « 0600000005 » are one number.
  static String squeezed(String text) {
    return text.replaceAll("[\\s.-]", "").toLowerCase(java.util.Locale.ROOT);
  }

  private void note(String field, String after) {
    filled.add(new Import.Filled(before.id(), field, "", after));
  }
}
