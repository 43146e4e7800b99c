package app.cairn.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole dossier put by on this computer. Its name says all there is to know without opening it.
///
/// @param at to the millisecond
/// @param reason why it was taken
/// @param rows how many entities it holds
/// @param bytes its size
public record Backup(Path path, Instant at, Reason reason, long rows, long bytes) {

  /// What a backup is taken for.
  public enum Reason {
    /// The first edit of a session.
    FIRST_EDIT,
    /// Half an hour of editing.
    EDITING,
    /// The tables are about to change their shape.
    MIGRATION,
    /// An older state is about to be restored.
    RESTORE,
    /// Somebody else’s version took the document's place.
    REPLACED,
    /// Words that another file of the dossier could not take go into this one.
    OPENED,
    /// None: it is the working copy itself, with the latest words known here.
    LATEST
  }

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Pattern NAME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3}Z)_([A-Z_]+)_(\\d{1,9})\\.cairn");

  static String name(Instant at, Reason reason, long rows) {
    return WHEN.format(at) + "_" + reason + "_" + rows + FileNames.EXTENSION;
  }

  /// The backup at `path`, if it has a backup's name.
  static Optional<Backup> of(Path path, long bytes) {
    Matcher name = NAME.matcher(FileNames.of(path));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.from(WHEN.parse(name.group(1)));
      Reason reason = Reason.valueOf(name.group(2));
      return Optional.of(new Backup(path, at, reason, Long.parseLong(name.group(3)), bytes));
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
  }
}
