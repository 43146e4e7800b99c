package app.cairn.exchange;

import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.text.Messages;

/// What stands between a circle and its people in an outline.
public enum Grouping {
  ORGANISATION,
  SECTOR,
  EXPERTISE,
  DEGREE,
  /// Nothing: the people stand under their circle.
  NONE;

  /// The group of `contact`; empty where they stand in none.
  String group(Contact contact, Network network, Messages messages) {
    return switch (this) {
      case ORGANISATION -> network.organisation(contact).map(Organisation::name).orElse("");
      case SECTOR -> network.sector(contact);
      case EXPERTISE -> contact.expertise().isEmpty() ? "" : contact.expertise().getFirst();
      case DEGREE -> messages.get("exchange.degree." + contact.degree());
      case NONE -> "";
    };
  }
}
