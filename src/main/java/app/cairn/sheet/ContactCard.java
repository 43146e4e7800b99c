package app.cairn.sheet;

import app.cairn.profile.Profile;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/// How to reach the person: what stands at the foot of a sheet and in its code. Texts are empty
/// when not said.
///
/// @param link a page of theirs, with or without `https://`
public record ContactCard(
    String firstName, String lastName, String phone, String email, String place, String link) {

  static ContactCard of(Profile profile) {
    return new ContactCard(
        PlainText.line(profile.firstName()),
        PlainText.line(profile.lastName()),
        PlainText.line(profile.phone()),
        PlainText.line(profile.email()),
        PlainText.line(profile.place()),
        PlainText.line(profile.link()));
  }

  /// True when nobody could be reached with it.
  public boolean blank() {
    return Stream.of(phone, email, link).allMatch(String::isEmpty);
  }

  /// The page as it is read aloud and typed: without `https://` and the last slash.
  String shownLink() {
    return link.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
  }

  /// A vCard 3.0 (RFC 2426), the version that every telephone's camera reads.
  String vCard() {
    VCard card = new VCard();
    StructuredName name = new StructuredName();
    name.setGiven(firstName);
    name.setFamily(lastName);
    card.setStructuredName(name);
    card.setFormattedName((firstName + " " + lastName).strip());
    if (!phone.isEmpty()) {
      card.addTelephoneNumber(phone);
    }
    if (!email.isEmpty()) {
      card.addEmail(email);
    }
    if (!link.isEmpty()) {
      card.addUrl(link.matches("(?i)^[a-z]+://.*") ? link : "https://" + link);
    }
    if (!place.isEmpty()) {
      Address address = new Address();
      address.setLocality(place);
      card.addAddress(address);
    }
    StringWriter text = new StringWriter();
    try (VCardWriter writer = new VCardWriter(text, VCardVersion.V3_0)) {
      writer.setAddProdId(false);
      writer.write(card);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
