package app.cairn.network;

import app.cairn.dossier.Dossier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What earlier imports from the same source brought, so that a file that comes again does not undo
/// what the person did since: what they emptied stays empty, the tie they took away stays away, and
/// whom they renamed is found. Immutable.
final class ImportMemory {

  /// The fields under which an [Import] notes by which line it knew somebody, and what ties it
  /// drew.
  static final String LINE = "line";

  static final String TIE = "tie";

  /// Whom a [Merge] has made one: a [BroughtMark] of what they came with, or of what was not
  // chosen.
  static final String MERGED = "merged";

  static final Set<String> TRACES = Set.of(LINE, TIE, MERGED);

  private final Dossier dossier;
  private final Set<UUID> imports = new HashSet<>();

  /// Those of them whose file has the same name.
  private final Set<UUID> sameFile = new HashSet<>();

  /// Fields, and values of lists, by whose they are.
  private final Map<UUID, Set<String>> filled = new HashMap<>();

  /// What is held of whom a merge has made one.
  private final Map<UUID, List<BroughtMark>> merged = new HashMap<>();

  /// Who came by a line; null where several did.
  private final Map<String, Contact> lines = new HashMap<>();

  private final Set<UUID> byAFileOfThatName = new HashSet<>();

  private ImportMemory(Dossier dossier) {
    this.dossier = dossier;
  }

  static ImportMemory of(Dossier dossier, ImportedFile file) {
    ImportMemory memory = new ImportMemory(dossier);
    for (Import done : dossier.all(Import.KIND)) {
      if (shared(done.source(), file.source())) {
        memory.take(done, shared(done.file(), file.name()));
      }
    }
    for (Contact contact : dossier.all(Contact.KIND)) {
      if (memory.imports.contains(contact.imported())) {
        memory.line(
            BroughtMark.of(contact).line(), contact, memory.sameFile.contains(contact.imported()));
      }
    }
    return memory;
  }

  /// Several files are one import, and their names stand side by side.
  private static boolean shared(String one, String other) {
    return one.equals(other)
        || List.of(one.split(", ")).stream().anyMatch(List.of(other.split(", "))::contains);
  }

  private void take(Import done, boolean file) {
    imports.add(done.id());
    if (file) {
      sameFile.add(done.id());
    }
    for (Import.Filled one : done.filled()) {
      Set<String> said = filled.computeIfAbsent(one.contact(), _ -> new HashSet<>());
      said.add(one.field());
      said.add(key(one.field(), value(one)));
      if (one.field().equals(LINE)) {
        line(one.after(), one.contact(), file);
      } else if (one.field().equals(MERGED)) {
        BroughtMark mark = BroughtMark.read(one.after());
        merged.computeIfAbsent(one.contact(), _ -> new ArrayList<>(1)).add(mark);
        line(mark.line(), one.contact(), file);
      }
    }
  }

  private void line(String line, UUID who, boolean file) {
    dossier.find(Contact.KIND, who).ifPresent(contact -> line(line, contact, file));
  }

  /// As [#put] is asked for it.
  private static String value(Import.Filled one) {
    return switch (one.field()) {
      case "ownFields" -> one.after().lines().findFirst().orElse("");
      case TIE, MERGED -> one.after();
      default -> ImportFilling.squeezed(one.after());
    };
  }

  private void line(String line, Contact contact, boolean file) {
    if (!line.isEmpty()) {
      Contact other = lines.putIfAbsent(line, contact);
      if (other != null && !other.id().equals(contact.id())) {
        lines.put(line, null);
      }
      if (file) {
        byAFileOfThatName.add(contact.id());
      }
    }
  }

  /// Who came by this very line; null where it is not known. A name alone tells only where a file
  /// of the same name brought it.
  Contact who(ImportedCard card) {
    if (lines.isEmpty()) {
      return null;
    }
    Contact who = lines.get(BroughtMark.line(card));
    boolean nameAlone =
        card.organisation().isEmpty() && card.profile().isEmpty() && card.emails().isEmpty();
    return who != null && nameAlone && !byAFileOfThatName.contains(who.id()) ? null : who;
  }

  /// True where that line is remembered already.
  boolean knows(Import.Filled told) {
    Contact who = lines.get(told.after());
    return who != null && who.id().equals(told.contact());
  }

  /// Who came from a file of ours under this id; null where nobody did.
  Contact who(UUID own) {
    return lines.get(BroughtMark.line(own));
  }

  /// True where `field`, which holds one value, was written already.
  boolean wrote(Contact contact, String field) {
    return wrote(contact.id(), field) || marks(contact).anyMatch(mark -> mark.wrote(field));
  }

  boolean wrote(UUID whose, String field) {
    return filled.getOrDefault(whose, Set.of()).contains(field);
  }

  /// True where `value` was put in the list `field` already.
  ///
  /// @param value as [ImportFilling#squeezed] has it; of a field of one’s own, its name
  boolean put(Contact contact, String field, String value) {
    List<String> names = field.equals("ownFields") ? OwnNames.all(value) : List.of(value);
    return names.stream().anyMatch(name -> putAs(contact, field, name));
  }

  private boolean putAs(Contact contact, String field, String value) {
    return filled.getOrDefault(contact.id(), Set.of()).contains(key(field, value))
        || marks(contact).anyMatch(mark -> mark.put(field, value));
  }

  private Stream<BroughtMark> marks(Contact contact) {
    Stream<BroughtMark> others = merged.getOrDefault(contact.id(), List.of()).stream();
    return imports.contains(contact.imported())
        ? Stream.concat(Stream.of(BroughtMark.of(contact)), others)
        : others;
  }

  /// True where that tie was drawn already. Two who know each other do so from either end.
  boolean drew(UUID from, UUID to, Tie.Kind kind) {
    return filled.getOrDefault(from, Set.of()).contains(key(TIE, tie(to, kind)))
        || kind == Tie.Kind.KNOWS
            && filled.getOrDefault(to, Set.of()).contains(key(TIE, tie(from, kind)));
  }

  /// What an import notes of a tie that it draws.
  static Import.Filled drawn(Tie tie) {
    return new Import.Filled(tie.from(), TIE, "", tie(tie.to(), tie.kind()));
  }

  /// What an import notes of a card that is of `contact`, who was there before.
  static Import.Filled told(UUID contact, ImportedCard card) {
    return new Import.Filled(contact, LINE, "", BroughtMark.came(card));
  }

  static String tie(UUID to, Tie.Kind kind) {
    return BroughtMark.trace(kind.name(), to.toString());
  }

  private static String key(String field, String value) {
    return field + '\n' + value;
  }
}
