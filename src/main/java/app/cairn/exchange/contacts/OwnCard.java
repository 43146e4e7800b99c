package app.cairn.exchange.contacts;

import app.cairn.exchange.CardWriter;
import app.cairn.network.CardDraft;
import app.cairn.network.CardField;
import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import java.util.Objects;
import java.util.UUID;

/// What only a vCard of ours says: who somebody is in their dossier, whom they know, and the fields
/// that the person made for themselves. These are read even where another program has kept the card
/// since.
final class OwnCard {

  private OwnCard() {}

  static void read(VCard card, CardDraft draft) {
    for (RawProperty field : card.getExtendedProperties(CardWriter.OWN)) {
      String name = Objects.toString(field.getParameter(CardWriter.NAME), "");
      String value = Objects.toString(field.getValue(), "");
      draft.put(CardField.OWN, name, CardWriter.plain(value));
    }
    UUID id = id(card);
    if (id != null) {
      draft.own(id).key(CardWriter.URN + id);
      card.getRelations().stream()
          .map(Related::getUri)
          .filter(Objects::nonNull)
          .forEach(draft::knows);
    }
  }

  /// What the dossier that a card went out of calls the person; null where it is not of ours.
  private static UUID id(VCard card) {
    boolean ours =
        card.getProductId() != null && CardWriter.PROGRAM.equals(card.getProductId().getValue());
    String uid = card.getUid() == null ? "" : Objects.toString(card.getUid().getValue(), "");
    if (!ours || !uid.startsWith(CardWriter.URN)) {
      return null;
    }
    try {
      return UUID.fromString(uid.substring(CardWriter.URN.length()));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
