package app.cairn.network;

import app.cairn.network.ImportEntry.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// The values of an import that are too many for one list of one person: [ImportFilling] keeps so
/// many, and leaves the others out. Each line of which some are left out is told, with its reason.
final class LeftOut {

  /// The lists of a card, and of a contact, by what tells two values apart.
  private enum Many {
    EXPERTISE(
        "expertise", card -> squeezed(card.expertise()), contact -> squeezed(contact.expertise())),
    EMAILS("emails", card -> squeezed(card.emails()), contact -> squeezed(contact.emails())),
    PHONES("phones", card -> squeezed(card.phones()), contact -> squeezed(contact.phones())),
    OWN_FIELDS("ownFields", card -> names(card.ownFields()), contact -> names(contact.ownFields()));

    private final String field;
    private final Function<ImportedCard, Stream<String>> read;
    private final Function<Contact, Stream<String>> held;

    Many(
        String field,
        Function<ImportedCard, Stream<String>> read,
        Function<Contact, Stream<String>> held) {
      this.field = field;
      this.read = read;
      this.held = held;
    }

    private static Stream<String> squeezed(List<String> values) {
      return values.stream().map(ImportFilling::squeezed);
    }

    private static Stream<String> names(List<OwnField> fields) {
      return fields.stream().map(own -> OwnNames.all(own.name()).getFirst());
    }
  }

  private final ImportPlan plan;
  private final Map<UUID, Map<Many, Set<String>>> lists = new HashMap<>();
  private final List<RefusedLine> lines = new ArrayList<>();

  private LeftOut(ImportPlan plan) {
    this.plan = plan;
  }

  /// A line for each card and each list of which something is left out.
  static List<RefusedLine> of(ImportPlan plan) {
    Map<UUID, Integer> most = new HashMap<>();
    for (ImportEntry entry : plan.entries()) {
      if (entry.contact() != null) {
        most.merge(entry.contact(), said(entry.card()), Integer::sum);
      }
    }
    most.replaceAll((id, said) -> said + plan.network().contact(id).map(LeftOut::held).orElse(0));
    LeftOut left = new LeftOut(plan);
    plan.entries().stream()
        .filter(entry -> most.getOrDefault(entry.contact(), 0) > ImportFilling.MANY)
        .forEach(left::take);
    return List.copyOf(left.lines);
  }

  private static int said(ImportedCard card) {
    return card.expertise().size()
        + card.emails().size()
        + card.phones().size()
        + card.ownFields().size();
  }

  private static int held(Contact contact) {
    return contact.expertise().size()
        + contact.emails().size()
        + contact.phones().size()
        + contact.ownFields().size();
  }

  private void take(ImportEntry entry) {
    Map<Many, Set<String>> person =
        lists.computeIfAbsent(
            entry.contact(), id -> lists(plan.network().contact(id).orElse(null)));
    for (Many many : Many.values()) {
      Set<String> list = person.get(many);
      long left =
          many.read
              .apply(entry.card())
              .distinct()
              .filter(value -> !list.contains(value) && !brought(entry, many, value))
              .filter(value -> !kept(list, value, entry.fate()))
              .count();
      if (left > 0) {
        lines.add(
            new RefusedLine(
                plan.file().name(),
                entry.card().line(),
                "import.leftOut." + many,
                List.of(left, ImportFilling.MANY, entry.card().knownAs())));
      }
    }
  }

  /// What an import brought already is there, or was taken away.
  private boolean brought(ImportEntry entry, Many many, String value) {
    return plan.network()
        .contact(entry.contact())
        .filter(contact -> plan.memory().put(contact, many.field, value))
        .isPresent();
  }

  /// Whoever is new comes with all that their card says.
  private static boolean kept(Set<String> list, String value, Fate fate) {
    return (fate == Fate.NEW || list.size() < ImportFilling.MANY) && list.add(value);
  }

  private static Map<Many, Set<String>> lists(Contact contact) {
    Map<Many, Set<String>> lists = new HashMap<>();
    for (Many many : Many.values()) {
      Set<String> held = new HashSet<>();
      if (contact != null) {
        many.held.apply(contact).forEach(held::add);
      }
      lists.put(many, held);
    }
    return lists;
  }
}
