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
  /// A field of one’s own, under the name it has in the file.
  OWN;

  /// True where several columns may say it, one value more each.
  public boolean many() {
    return switch (this) {
      case NONE, EXPERTISE, EMAIL, PHONE, NOTES, OWN -> true;
      default -> false;
    };
  }
}
