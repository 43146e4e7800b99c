package app.cairn.exchange;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.OwnField;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Address cards (vCard 4.0, RFC 6350, or 3.0, RFC 2426), for a telephone or an address book.
///
/// They say how to reach people, where they work, what they know, in which circle they are, and the
/// notes. What the person thinks of them (warmth, step, pretext) stays here: address books are
/// copied to many places.
///
/// Who reads cards of ours knows them by [#PROGRAM], their people by [#URN] and the id, the fields
/// that the person made for themselves by [#OWN], and reads these with [#plain].
public final class CardWriter {

  /// What wrote the cards, in their property `PRODID`.
  public static final String PROGRAM = "-//Cairn//NONSGML Cairn//FR";

  /// Stands before the id of a person.
  public static final String URN = "urn:uuid:";

  /// Ours, for a field that has no property: its name stands in the parameter [#NAME].
  public static final String OWN = "X-CAIRN-FIELD";

  public static final String NAME = "X-NAME";

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
  private static final Pattern MARKED = Pattern.compile("[\\\\,;]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

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
      // That of the library: ours is on the card.
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
    card.setProductId(PROGRAM);
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
    contact.ownFields().forEach(field -> own(card, field));
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

  private static void own(VCard card, OwnField field) {
    RawProperty property = card.addExtendedProperty(OWN, escaped(field.value()));
    property.setParameter(NAME, CONTROLS.matcher(field.name()).replaceAll(""));
  }

  /// As the RFC wants a text; the library leaves what it does not know as it is.
  private static String escaped(String text) {
    String marked = MARKED.matcher(text).replaceAll("\\\\$0");
    return LINE_END.matcher(marked).replaceAll("\\\\n");
  }

  /// What the value of [#OWN] says.
  public static String plain(String value) {
    return ESCAPED
        .matcher(value)
        .replaceAll(
            found ->
                found.group(1).equalsIgnoreCase("n")
                    ? "\n"
                    : Matcher.quoteReplacement(found.group(1)));
  }

  private static void related(VCard card, UUID other) {
    Related related = new Related();
    related.setUri(URN + other);
    related.getTypes().add(RelatedType.CONTACT);
    card.addRelated(related);
  }
}
