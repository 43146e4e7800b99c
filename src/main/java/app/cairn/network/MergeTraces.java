package app.cairn.network;

import app.cairn.dossier.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What imports know of whoever stays after a [Merge]: all that they knew of both, and, of what was
/// not chosen, that it is not to come again. Pure.
final class MergeTraces {

  private static final List<String> LISTS = List.of("expertise", "emails", "phones");

  private final Contact stays;
  private final Contact goes;
  private final Contact merged;
  private final Contact notChosen;

  MergeTraces(Merge merge) {
    this.stays = merge.left();
    this.goes = merge.right();
    this.merged = merge.merged();
    this.notChosen = notChosen();
  }

  /// What `each` notes from then on.
  List<Import.Filled> in(Import each) {
    List<Import.Filled> filled = new ArrayList<>();
    each.filled().forEach(one -> filled.add(ofWhoStays(one)));
    brought(each, stays, filled);
    brought(each, goes, filled);
    if (knows(each) && notChosen != null) {
      filled.add(trace(BroughtMark.text(notChosen, "")));
    }
    return filled;
  }

  private Import.Filled ofWhoStays(Import.Filled one) {
    UUID whose = one.contact().equals(goes.id()) ? stays.id() : one.contact();
    return new Import.Filled(whose, one.field(), one.before(), after(one));
  }

  /// A tie that was drawn to who goes was drawn to who stays.
  private String after(Import.Filled one) {
    return Arrays.stream(Tie.Kind.values())
        .filter(_ -> one.field().equals(ImportMemory.TIE))
        .filter(kind -> ImportMemory.tie(goes.id(), kind).equals(one.after()))
        .map(kind -> ImportMemory.tie(stays.id(), kind))
        .findFirst()
        .orElse(one.after());
  }

  /// Who stays and still belongs to the import keeps their own traces.
  private void brought(Import each, Contact one, List<Import.Filled> filled) {
    boolean kept = Objects.equals(merged.importedAs(), one.importedAs());
    if (each.id().equals(one.imported()) && one.importedAs() != null && !kept) {
      filled.add(trace(one.importedAs()));
    }
  }

  private Import.Filled trace(String mark) {
    return new Import.Filled(stays.id(), ImportMemory.MERGED, "", mark);
  }

  private boolean knows(Import each) {
    Set<UUID> both = Set.of(stays.id(), goes.id());
    return Stream.of(stays, goes).anyMatch(one -> each.id().equals(one.imported()))
        || each.filled().stream().anyMatch(one -> both.contains(one.contact()));
  }

  /// Somebody of whom only that is said which one of both said and which was not chosen; null where
  /// all is kept.
  private Contact notChosen() {
    Contact nobody = new ContactDraft(stays.id()).contact();
    Contact rest = nobody;
    for (String name : BroughtMark.TEXTS) {
      Field<Contact> field = Contact.KIND.field(name);
      if (silent(field.get(merged))) {
        Object lost = silent(field.get(stays)) ? field.get(goes) : field.get(stays);
        rest = Contact.KIND.with(rest, name, lost);
      }
    }
    for (String name : LISTS) {
      rest = Contact.KIND.with(rest, name, missing(Contact.KIND.field(name)));
    }
    rest = rest.draft().ownFields(missingFields()).contact();
    return rest.equals(nobody) ? null : rest;
  }

  private static boolean silent(Object value) {
    return value == null || value.toString().isBlank();
  }

  private List<?> missing(Field<Contact> field) {
    Set<Object> all = new LinkedHashSet<>((Collection<?>) field.get(stays));
    all.addAll((Collection<?>) field.get(goes));
    all.removeAll((Collection<?>) field.get(merged));
    return List.copyOf(all);
  }

  private List<OwnField> missingFields() {
    return Stream.of(stays, goes)
        .flatMap(one -> one.ownFields().stream())
        .filter(own -> merged.ownFields().stream().noneMatch(held -> OwnNames.one(held, own)))
        .distinct()
        .toList();
  }
}
