package app.cairn.ui.network.list;

import app.cairn.network.Contact;
import app.cairn.network.FieldName;
import app.cairn.network.Network;
import app.cairn.ui.kit.OneLine;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The column of a field of one’s own: the same field on every card, however it is written there.
///
/// @param name as the header says it
record OwnColumn(FieldName name) implements PeopleOrder.By {

  static final double WIDTH = 150;

  private static final String BETWEEN = "; ";

  /// What a card says there, on one line; one after the other where it has the field several times.
  String words(Contact contact) {
    List<String> values = name.values(contact);
    return switch (values.size()) {
      case 0 -> "";
      case 1 -> OneLine.of(values.getFirst());
      default -> values.stream().map(OneLine::of).collect(Collectors.joining(BETWEEN));
    };
  }

  @Override
  public Comparator<Contact> comparator(
      Network network, PeopleOrder.Words words, boolean descending) {
    Map<Contact, String> read = new IdentityHashMap<>();
    return Comparator.comparing(
        contact -> read.computeIfAbsent(contact, this::words), words.order(descending));
  }
}
