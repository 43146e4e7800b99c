package app.cairn.network;

/// What a column of a table, or a named value of another format, says of a person.
public enum CardField {
  /// Nothing that is kept.
  NONE,
  FIRST_NAME,
  /// Kept after the first name.
  MIDDLE_NAME,
  LAST_NAME,
  /// First and last name together.
  WHOLE_NAME,
  ORGANISATION,
  ROLE,
  SECTOR,
  EXPERTISE,
  EMAIL,
  PHONE,
  PROFILE,
  PLACE,
  CIRCLE,
  /// The day of the latest exchange that the file knows of.
  LAST_CONTACT,
  NOTES,
  /// What only an export of this program says: see [Standing].
  DEGREE,
  WARMTH,
  HUB,
  STEP,
  KNOWS,
  PRETEXT,
  SOURCE,
  WANTED,
  OBTAINED_ON,
  /// A field of one’s own, under the name it has in the file.
  OWN;

  /// True for what other programs have no word for.
  public boolean standing() {
    return compareTo(DEGREE) >= 0 && compareTo(OBTAINED_ON) <= 0;
  }

  /// True where several columns may say it, one value more each.
  public boolean many() {
    return switch (this) {
      case NONE, EXPERTISE, EMAIL, PHONE, NOTES, OWN -> true;
      default -> false;
    };
  }
}
