package app.cairn.exchange.contacts;

import app.cairn.network.CardDraft;
import app.cairn.network.CardField;
import app.cairn.network.ImportedCard;
import app.cairn.text.Messages;
import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Url;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What a vCard says of a person, few fields of it: no birthday, no photograph, no street.
final class VCardPerson {

  private final Messages messages;

  VCardPerson(Messages messages) {
    this.messages = messages;
  }

  /// @param line where the card begins in its file
  ImportedCard of(VCard card, int line) {
    CardDraft draft = new CardDraft(line);
    boolean organisation = ofAnOrganisation(card);
    if (organisation) {
      put(draft, CardField.ORGANISATION, texts(card.getFormattedNames()));
    } else {
      name(draft, card);
    }
    for (Organization one : card.getOrganizations()) {
      organisation(draft, one.getValues());
    }
    put(draft, CardField.ROLE, texts(card.getTitles()));
    put(draft, CardField.ROLE, texts(card.getRoles()));
    put(draft, CardField.EMAIL, texts(card.getEmails()));
    put(draft, CardField.PHONE, card.getTelephoneNumbers().stream().map(VCardPerson::number));
    put(draft, CardField.PROFILE, profiles(card));
    put(draft, CardField.PLACE, places(card));
    put(draft, CardField.NOTES, texts(card.getNotes()));
    put(
        draft,
        CardField.CIRCLE,
        card.getCategoriesList().stream().flatMap(c -> c.getValues().stream()));
    put(draft, CardField.EXPERTISE, texts(card.getExpertise()));
    OwnCard.read(card, draft);
    return draft.card();
  }

  private static boolean ofAnOrganisation(VCard card) {
    boolean kind = card.getKind() != null && (card.getKind().isOrg() || card.getKind().isGroup());
    return kind
        || card.getExtendedProperties("X-ABShowAs").stream()
            .map(RawProperty::getValue)
            .anyMatch("COMPANY"::equalsIgnoreCase);
  }

  private static void name(CardDraft draft, VCard card) {
    StructuredName name = card.getStructuredName();
    if (name != null) {
      draft.put(CardField.FIRST_NAME, "", Objects.toString(name.getGiven(), ""));
      name.getAdditionalNames().forEach(one -> draft.put(CardField.MIDDLE_NAME, "", one));
      draft.put(CardField.LAST_NAME, "", Objects.toString(name.getFamily(), ""));
    }
    if (!draft.named()) {
      put(draft, CardField.WHOLE_NAME, texts(card.getFormattedNames()));
      put(
          draft,
          CardField.WHOLE_NAME,
          card.getNicknames().stream().flatMap(n -> n.getValues().stream()));
    }
  }

  /// The organisation, then its parts.
  private void organisation(CardDraft draft, List<String> parts) {
    if (parts.isEmpty()) {
      return;
    }
    draft.put(CardField.ORGANISATION, "", Objects.toString(parts.getFirst(), ""));
    String rest =
        String.join(
            ", ", parts.stream().skip(1).filter(part -> part != null && !part.isBlank()).toList());
    draft.put(CardField.OWN, messages.get("import.own.department"), rest);
  }

  /// A profile on a network first, then any page.
  private static Stream<String> profiles(VCard card) {
    Stream<String> social =
        Stream.of("X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN")
            .flatMap(type -> card.getExtendedProperties(type).stream())
            .map(RawProperty::getValue);
    return Stream.concat(social, card.getUrls().stream().map(Url::getValue))
        .filter(Objects::nonNull)
        .map(address -> address.replace("\\:", ":"))
        .sorted(Comparator.comparing(a -> !a.toLowerCase(Locale.ROOT).contains("linkedin.")));
  }

  /// Where one works, rather than where one lives.
  private static Stream<String> places(VCard card) {
    return card.getAddresses().stream()
        .sorted(Comparator.comparing(a -> !a.getTypes().contains(AddressType.WORK)))
        .map(Address::getLocality);
  }

  private static String number(Telephone telephone) {
    return telephone.getUri() == null ? telephone.getText() : telephone.getUri().getNumber();
  }

  private static Stream<String> texts(List<? extends TextProperty> properties) {
    return properties.stream().map(TextProperty::getValue);
  }

  private static void put(CardDraft draft, CardField field, Stream<String> values) {
    values.filter(Objects::nonNull).forEach(value -> draft.put(field, "", value));
  }
}
