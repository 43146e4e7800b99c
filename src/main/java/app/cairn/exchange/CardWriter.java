package app.cairn.exchange;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.RelatedType;
import ezvcard.property.Address;
import ezvcard.property.Categories;
import ezvcard.property.Expertise;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/// Address cards (vCard 4.0, RFC 6350, or 3.0, RFC 2426), for a telephone or an address book.
///
/// They say how to reach people, where they work, what they know, in which circle they are, and the
/// notes. What the person thinks of them (warmth, step, pretext) stays here: address books are
/// copied to many places.
final class CardWriter {

  /// Ours, for a field that has no property: its name stands in the parameter `X-NAME`.
  static final String OWN = "X-CAIRN-FIELD";

  private static final String URN = "urn:uuid:";

  /// No card may hold them.
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

  private final Roster roster;
  private final VCardVersion version;

  CardWriter(Roster roster, VCardVersion version) {
    this.roster = roster;
    this.version = version;
  }

  byte[] write() {
    StringWriter text = new StringWriter();
    // What a version does not know is left out of it.
    try (VCardWriter writer = new VCardWriter(text, version)) {
      writer.setAddProdId(false);
      // Quotation marks and line ends in the name of a field (RFC 6868).
      writer.setCaretEncodingEnabled(true);
      for (Contact contact : roster.people()) {
        writer.write(card(contact));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CONTROLS.matcher(text.toString()).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }

  private VCard card(Contact contact) {
    VCard card = new VCard();
    card.setUid(new Uid(URN + contact.id()));
    name(card, contact);
    roster.network().organisation(contact).map(Organisation::name).ifPresent(card::setOrganization);
    if (!contact.role().isEmpty()) {
      card.addTitle(contact.role());
    }
    contact.emails().forEach(card::addEmail);
    contact.phones().forEach(card::addTelephoneNumber);
    if (!contact.profile().isEmpty()) {
      card.addUrl(contact.profile());
    }
    if (!contact.place().isEmpty()) {
      Address address = new Address();
      address.setLocality(contact.place());
      card.addAddress(address);
    }
    roster.network().circle(contact).map(Circle::name).ifPresent(name -> circle(card, name));
    contact.expertise().forEach(tag -> card.addExpertise(new Expertise(tag)));
    if (!contact.notes().isEmpty()) {
      card.addNote(contact.notes());
    }
    ContactField.own(contact).forEach((name, value) -> own(card, name, value));
    roster.ties(contact).filter(Tie::opens).forEach(tie -> related(card, tie.to()));
    return card;
  }

  private static void name(VCard card, Contact contact) {
    StructuredName name = new StructuredName();
    name.setFamily(contact.lastName());
    name.setGiven(contact.firstName());
    card.setStructuredName(name);
    card.setFormattedName(contact.name());
  }

  private static void circle(VCard card, String name) {
    Categories categories = new Categories();
    categories.getValues().add(name);
    card.setCategories(categories);
  }

  private static void own(VCard card, String name, String value) {
    RawProperty property = card.addExtendedProperty(OWN, value);
    property.setParameter("X-NAME", CONTROLS.matcher(name).replaceAll(""));
  }

  private static void related(VCard card, UUID other) {
    Related related = new Related();
    related.setUri(URN + other);
    related.getTypes().add(RelatedType.CONTACT);
    card.addRelated(related);
  }
}
