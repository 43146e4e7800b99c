package app.cairn.ui.network.list;

import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.text.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In what order the people of the list stand: by columns, the first one first, words as the
/// language sorts them; what is not said comes last, either way.
///
/// @param by empty for the order of the map
record PeopleOrder(List<Key> by, Language language) {

  /// @param descending the last first
  record Key(By column, boolean descending) {}

  /// What people are sorted by.
  interface By {

    /// A comparator for one sorting, in either direction; what is not said comes last in both.
    Comparator<Contact> comparator(Network network, Words words, boolean descending);
  }

  /// The order of the map.
  static PeopleOrder ofTheMap(Language language) {
    return new PeopleOrder(List.of(), language);
  }

  /// A comparator of people, which remembers what it once weighed: to be used for one sorting.
  Comparator<Contact> people(Network network) {
    Comparator<Contact> order = null;
    Words words = new Words(language);
    for (Key key : by) {
      Comparator<Contact> next = key.column().comparator(network, words, key.descending());
      order = order == null ? next : order.thenComparing(next);
    }
    return order == null ? Network.ORDER : order.thenComparing(Network.ORDER);
  }

  /// A comparator of the names of what is no person.
  Comparator<String> names() {
    boolean descending =
        !by.isEmpty() && by.getFirst().column() == PeopleColumn.NAME && by.getFirst().descending();
    Words words = new Words(language);
    return words.order(descending);
  }

  boolean ofTheMap() {
    return by.isEmpty();
  }

  boolean byName() {
    return !by.isEmpty() && by.getFirst().column() == PeopleColumn.NAME;
  }

  /// Weighs words once. One thread.
  static final class Words {

    private final Map<String, CollationKey> keys = new HashMap<>();
    private final Collator collator;

    Words(Language language) {
      collator = Collator.getInstance(language.locale());
    }

    Comparator<String> order(boolean descending) {
      Comparator<String> words = Comparator.comparing(this::key);
      Comparator<String> directed = descending ? words.reversed() : words;
      return Comparator.<String, Boolean>comparing(String::isBlank).thenComparing(directed);
    }

    private CollationKey key(String word) {
      return keys.computeIfAbsent(word, collator::getCollationKey);
    }
  }
}
