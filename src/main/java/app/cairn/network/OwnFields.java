package app.cairn.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fields that people have on their cards, and what they say, each once however it is written.
/// Making one costs a walk over all that is said: not on the JavaFX thread where people are many.
/// Immutable once made; any thread.
public final class OwnFields {

  private final List<String> names;
  private final Map<String, List<String>> values = new HashMap<>();

  private OwnFields(Collection<Contact> people, Comparator<? super String> order) {
    names = names(people, order);
    Map<String, Tally> said = new HashMap<>();
    Map<String, String> plain = new HashMap<>();
    for (Contact contact : people) {
      for (OwnField field : contact.ownFields()) {
        String name = plain.computeIfAbsent(field.name(), Likeness::plain);
        said.computeIfAbsent(name, _ -> new Tally(Likeness::plain)).add(field.value());
      }
    }
    said.forEach((name, tally) -> values.put(name, tally.told(order)));
  }

  /// @param order of what as many people say
  public static OwnFields of(Collection<Contact> people, Comparator<? super String> order) {
    return new OwnFields(people, order);
  }

  /// The names alone, those that most cards bear first.
  ///
  /// @param order of those that as many bear
  public static List<String> names(Collection<Contact> people, Comparator<? super String> order) {
    Tally names = new Tally(Likeness::plain);
    for (Contact contact : people) {
      contact.ownFields().forEach(field -> names.add(field.name()));
    }
    return names.told(order);
  }

  /// Those that most cards bear first.
  public List<String> names() {
    return names;
  }

  /// What cards say under `name`, what most of them say first.
  public List<String> values(String name) {
    return values.getOrDefault(Likeness.plain(name), List.of());
  }
}
