package app.cairn.network;

import app.cairn.dossier.StorableText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// An [ImportedCard] being read: takes one value after the other, such as a file can hold them.
public final class CardDraft {

  /// What one text of a card may measure; the rest is cut.
  private static final int LONGEST = 20_000;

  private static final Set<CardField> MANY_LINES =
      EnumSet.of(CardField.NOTES, CardField.OWN, CardField.KNOWS, CardField.PRETEXT);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final int line;
  private String firstName = "";
  private String lastName = "";
  private String organisation = "";
  private String role = "";
  private String sector = "";
  private String profile = "";
  private String place = "";
  private String circle = "";
  private LocalDate lastContact;
  private OwnField dayAsWritten;
  private String notes = "";
  private Standing standing = Standing.NONE;
  private String key = "";
  private UUID own;
  private final List<String> expertise = new ArrayList<>(0);
  private final List<String> emails = new ArrayList<>(1);
  private final List<String> phones = new ArrayList<>(1);
  private final List<OwnField> ownFields = new ArrayList<>(0);
  private final List<ImportedTie> ties = new ArrayList<>(0);

  /// @param line where it begins in its file, counted from 1
  public CardDraft(int line) {
    this.line = line;
  }

  /// Takes `value` for `field`, after what it has where [CardField#many()], else unless it has one.
  ///
  /// @param name what the file calls the field
  public CardDraft put(CardField field, String name, String value) {
    String said = said(field, value);
    if (said.isEmpty()) {
      return this;
    }
    switch (field) {
      case NONE -> {}
      case FIRST_NAME -> firstName = firstName.isEmpty() ? said : said + " " + firstName;
      case MIDDLE_NAME -> firstName = (firstName + " " + said).strip();
      case LAST_NAME -> lastName = lastName.isEmpty() ? said : lastName;
      case WHOLE_NAME -> wholeName(said);
      case ORGANISATION -> organisation = organisation.isEmpty() ? said : organisation;
      case ROLE -> role = role.isEmpty() ? said : role;
      case SECTOR -> sector = sector.isEmpty() ? said : sector;
      case EXPERTISE -> add(expertise, said);
      case EMAIL -> add(emails, said);
      case PHONE -> add(phones, said);
      case PROFILE -> profile = profile.isEmpty() ? said : profile;
      case PLACE -> place = place.isEmpty() ? said : place;
      case CIRCLE -> circle = circle.isEmpty() ? said : circle;
      case LAST_CONTACT -> day(name, said);
      case NOTES -> notes = notes.isEmpty() ? said : notes + "\n" + said;
      case DEGREE, WARMTH, HUB, STEP, KNOWS, PRETEXT, SOURCE, WANTED, OBTAINED_ON ->
          stand(field, name, said);
      case OWN -> ownFields.add(new OwnField(StorableText.clean(name.strip()), said));
    }
    return this;
  }

  /// What the file calls this card.
  public CardDraft key(String value) {
    key = value;
    return this;
  }

  /// The id of the person: a file of ours tells it.
  public CardDraft own(UUID id) {
    own = id;
    return this;
  }

  /// Ties it to the card that the file calls `other`.
  public CardDraft knows(String other) {
    return tie(ImportedTie.knows(other));
  }

  public CardDraft tie(ImportedTie tie) {
    add(ties, tie);
    return this;
  }

  public boolean named() {
    return !firstName.isEmpty() || !lastName.isEmpty();
  }

  public boolean hasOrganisation() {
    return !organisation.isEmpty();
  }

  /// True where nothing at all was said.
  public boolean blank() {
    return !named()
        && organisation.isEmpty()
        && role.isEmpty()
        && sector.isEmpty()
        && expertise.isEmpty()
        && emails.isEmpty()
        && phones.isEmpty()
        && profile.isEmpty()
        && place.isEmpty()
        && notes.isEmpty()
        && ownFields.isEmpty()
        && lastContact == null;
  }

  public ImportedCard card() {
    return new ImportedCard(
        line,
        firstName,
        lastName,
        organisation,
        role,
        sector,
        expertise,
        emails,
        phones,
        profile,
        place,
        circle,
        lastContact,
        notes,
        ownFields,
        standing,
        key,
        ties,
        own,
        "");
  }

  /// How far they are, where nothing else is said of it.
  public CardDraft degree(int degree) {
    standing =
        new Standing(
            degree,
            standing.warmth(),
            standing.hub(),
            standing.step(),
            standing.knows(),
            standing.pretext(),
            standing.source(),
            standing.wanted(),
            standing.obtainedOn());
    return this;
  }

  /// The degree said so far.
  public int degree() {
    return standing.degree();
  }

  /// What cannot be read is kept as it was written.
  private void stand(CardField field, String name, String said) {
    Standing read = StandingWord.of(standing, field, said);
    if (read == null) {
      ownFields.add(new OwnField(name, said));
    } else {
      standing = read;
    }
  }

  private void wholeName(String whole) {
    if (!named()) {
      PersonName told = PersonName.of(whole);
      firstName = told.first();
      lastName = told.last();
    }
  }

  /// A day that cannot be read is kept as it was written.
  private void day(String name, String written) {
    LocalDate day = WrittenDay.read(name, written);
    if (day == null) {
      dayAsWritten = new OwnField(StorableText.clean(name.strip()), written);
      ownFields.add(dayAsWritten);
    } else if (lastContact == null) {
      lastContact = day;
    }
  }

  /// The day of the latest exchange, kept as a field of one’s own where none can be told; null
  /// where it can.
  public OwnField dayAsWritten() {
    return dayAsWritten;
  }

  private static <T> void add(List<T> list, T value) {
    if (!list.contains(value)) {
      list.add(value);
    }
  }

  private static String said(CardField field, String value) {
    String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    String clean = StorableText.clean(cut).strip();
    return MANY_LINES.contains(field)
        ? clean.replace("\r\n", "\n")
        : onOneLine(VisibleText.of(clean));
  }

  /// Most cells are so already: told by a look, since a file has hundreds of thousands.
  private static String onOneLine(String clean) {
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c < ' ' || c == ' ' && clean.charAt(i + 1) == ' ') {
        return BLANKS.matcher(clean).replaceAll(" ");
      }
    }
    return clean;
  }
}
