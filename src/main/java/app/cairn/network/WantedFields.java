package app.cairn.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which fields of one’s own one looks for: of each name, one of the values. Any thread.
final class WantedFields implements Predicate<Contact> {

  private final Map<FieldName, Set<String>> wanted = new HashMap<>();

  WantedFields(Set<OwnField> fields) {
    Map<String, FieldName> names = new HashMap<>();
    for (OwnField field : fields) {
      FieldName name =
          names.computeIfAbsent(Likeness.plain(field.name()), _ -> new FieldName(field.name()));
      wanted.computeIfAbsent(name, _ -> new HashSet<>()).add(Likeness.plain(field.value()));
    }
  }

  @Override
  public boolean test(Contact contact) {
    for (Map.Entry<FieldName, Set<String>> one : wanted.entrySet()) {
      if (one.getKey().values(contact).stream()
          .map(Likeness::plain)
          .noneMatch(one.getValue()::contains)) {
        return false;
      }
    }
    return true;
  }
}
