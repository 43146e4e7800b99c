package app.cairn.ui.network.list;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import java.util.Comparator;
import java.util.function.Function;

/// The columns that every list has, and how people are sorted by each.
enum PeopleColumn implements PeopleOrder.By {
  NAME(250),
  ROLE(180),
  ORGANISATION(150),
  SECTOR(130),
  CIRCLE(130),
  DEGREE(70),
  WARMTH(86),
  STEP(120),
  LAST_CONTACT(130);

  private final double width;

  PeopleColumn(double width) {
    this.width = width;
  }

  double width() {
    return width;
  }

  @Override
  public Comparator<Contact> comparator(
      Network network, PeopleOrder.Words words, boolean descending) {
    return switch (this) {
      case NAME -> {
        Comparator<String> order = words.order(descending);
        yield Comparator.comparing(PeopleColumn::family, order)
            .thenComparing(Contact::firstName, order);
      }
      case ROLE -> text(Contact::role, words, descending);
      case ORGANISATION ->
          text(c -> network.organisation(c).map(Organisation::name).orElse(""), words, descending);
      case SECTOR -> text(c -> network.sector(c), words, descending);
      case CIRCLE -> text(c -> network.circle(c).map(Circle::name).orElse(""), words, descending);
      case DEGREE -> value(Contact::degree, descending);
      case WARMTH ->
          Comparator.comparing((Contact c) -> c.warmth().pebbles() == 0)
              .thenComparing(value(c -> c.warmth().pebbles(), descending));
      case STEP -> value(Contact::step, descending);
      case LAST_CONTACT ->
          Comparator.comparing((Contact c) -> c.lastContact() == null)
              .thenComparing(
                  (a, b) ->
                      a.lastContact() == null || b.lastContact() == null
                          ? 0
                          : descending
                              ? b.lastContact().compareTo(a.lastContact())
                              : a.lastContact().compareTo(b.lastContact()));
    };
  }

  /// People are looked up by their last name; by the first where that is all one knows.
  private static String family(Contact contact) {
    return contact.lastName().isBlank() ? contact.firstName() : contact.lastName();
  }

  private static Comparator<Contact> text(
      Function<Contact, String> read, PeopleOrder.Words words, boolean descending) {
    return Comparator.comparing(read, words.order(descending));
  }

  private static <T extends Comparable<T>> Comparator<Contact> value(
      Function<Contact, T> read, boolean descending) {
    Comparator<Contact> order = Comparator.comparing(read);
    return descending ? order.reversed() : order;
  }
}
