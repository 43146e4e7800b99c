package app.cairn.exchange.contacts;

/// How much is read of a file that may have been made to harm.
final class Limits {

  static final long FILE_BYTES = 200L * 1024 * 1024;

  /// A row of a table, quoted line breaks included; a line of another text.
  static final int LINE_CHARS = 1024 * 1024;

  /// One vCard, its photograph included.
  static final int CARD_CHARS = 8 * 1024 * 1024;

  static final int CARDS = 100_000;
  static final int COLUMNS = 1_000;
  static final int ARCHIVE_ENTRIES = 10_000;

  /// How many times larger than the archive is what comes out of it.
  static final int ARCHIVE_RATIO = 100;

  /// Ten times a mind map of as many people as are read.
  static final int XML_BYTES = 64 * 1024 * 1024;

  static final int XML_DEPTH = 1_000;

  private Limits() {}
}
