package app.cairn.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A contact being written: says what differs, then makes the [Contact].
///
/// ```java
/// contact.draft().role("Cheffe de pôle").warmth(Warmth.CLOSE).contact();
/// ```
public final class ContactDraft {

  private final UUID id;
  private String firstName = "";
  private String lastName = "";
  private UUID circle;
  private UUID organisation;
  private String role = "";
  private String sector = "";
  private List<String> expertise = List.of();
  private int degree = 1;
  private Warmth warmth = Warmth.UNKNOWN;
  private boolean hub;
  private Step step = Step.NONE;
  private LocalDate lastContact;
  private String knows = "";
  private String pretext = "";
  private String notes = "";
  private List<String> emails = List.of();
  private List<String> phones = List.of();
  private String profile = "";
  private String place = "";
  private List<OwnField> ownFields = List.of();
  private String source = "";
  private LocalDate obtainedOn;
  private UUID imported;
  private String importedAs;
  private double rank;

  ContactDraft(UUID id) {
    this.id = id;
  }

  ContactDraft(Contact contact) {
    this.id = contact.id();
    this.firstName = contact.firstName();
    this.lastName = contact.lastName();
    this.circle = contact.circle();
    this.organisation = contact.organisation();
    this.role = contact.role();
    this.sector = contact.sector();
    this.expertise = contact.expertise();
    this.degree = contact.degree();
    this.warmth = contact.warmth();
    this.hub = contact.hub();
    this.step = contact.step();
    this.lastContact = contact.lastContact();
    this.knows = contact.knows();
    this.pretext = contact.pretext();
    this.notes = contact.notes();
    this.emails = contact.emails();
    this.phones = contact.phones();
    this.profile = contact.profile();
    this.place = contact.place();
    this.ownFields = contact.ownFields();
    this.source = contact.source();
    this.obtainedOn = contact.obtainedOn();
    this.imported = contact.imported();
    this.importedAs = contact.importedAs();
    this.rank = contact.rank();
  }

  /// The contact as it is written now.
  ///
  /// @throws IllegalArgumentException when the degree is not 1, 2 or 3
  public Contact contact() {
    return new Contact(
        id,
        firstName,
        lastName,
        circle,
        organisation,
        role,
        sector,
        expertise,
        degree,
        warmth,
        hub,
        step,
        lastContact,
        knows,
        pretext,
        notes,
        emails,
        phones,
        profile,
        place,
        ownFields,
        source,
        obtainedOn,
        imported,
        importedAs,
        rank);
  }

  /// Sets both names from one: the last word, or the words in capitals, are the last name.
  public ContactDraft name(String whole) {
    PersonName name = PersonName.of(whole);
    firstName = name.first();
    lastName = name.last();
    return this;
  }

  public ContactDraft firstName(String value) {
    firstName = value;
    return this;
  }

  public ContactDraft lastName(String value) {
    lastName = value;
    return this;
  }

  public ContactDraft circle(UUID value) {
    circle = value;
    return this;
  }

  public ContactDraft organisation(UUID value) {
    organisation = value;
    return this;
  }

  public ContactDraft role(String value) {
    role = value;
    return this;
  }

  public ContactDraft sector(String value) {
    sector = value;
    return this;
  }

  public ContactDraft expertise(List<String> value) {
    expertise = value;
    return this;
  }

  public ContactDraft degree(int value) {
    degree = value;
    return this;
  }

  public ContactDraft warmth(Warmth value) {
    warmth = value;
    return this;
  }

  public ContactDraft hub(boolean value) {
    hub = value;
    return this;
  }

  public ContactDraft step(Step value) {
    step = value;
    return this;
  }

  public ContactDraft lastContact(LocalDate value) {
    lastContact = value;
    return this;
  }

  public ContactDraft knows(String value) {
    knows = value;
    return this;
  }

  public ContactDraft pretext(String value) {
    pretext = value;
    return this;
  }

  public ContactDraft notes(String value) {
    notes = value;
    return this;
  }

  public ContactDraft emails(List<String> value) {
    emails = value;
    return this;
  }

  public ContactDraft phones(List<String> value) {
    phones = value;
    return this;
  }

  public ContactDraft profile(String value) {
    profile = value;
    return this;
  }

  public ContactDraft place(String value) {
    place = value;
    return this;
  }

  public ContactDraft ownFields(List<OwnField> value) {
    ownFields = value;
    return this;
  }

  public ContactDraft source(String value) {
    source = value;
    return this;
  }

  public ContactDraft obtainedOn(LocalDate value) {
    obtainedOn = value;
    return this;
  }

  public ContactDraft imported(UUID value) {
    imported = value;
    return this;
  }

  public ContactDraft importedAs(String value) {
    importedAs = value;
    return this;
  }

  public ContactDraft rank(double value) {
    rank = value;
    return this;
  }
}
