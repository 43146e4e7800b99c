package app.cairn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The two files that a publication has beside the document for a moment, and that a crash may leave there. They are named
/// after this computer, so that none takes another's.
final class Leftovers {

  private final Path document;
  private final String replica;

  Leftovers(Path document, String replica) {
    this.document = document;
    this.replica = replica;
  }

  /// What is about to take the document's place.
  Path fresh() {
    return FileNames.passing(document, replica, ".new");
  }

  /// What stood in the document's place.
  Path aside() {
    return FileNames.passing(document, replica, ".old");
  }

  /// Clears away what is ours; what is not becomes a file with a name one can find.
  ///
  /// @param record what was known when the publication began
  Optional<Notice> sweep(PublicationRecord record, Siblings siblings) throws IOException {
    Disk.tidy(fresh());
    if (!Files.exists(aside())) {
      return Optional.empty();
    }
    if (record.ours(Disk.hash(aside()))) {
      Disk.tidy(aside());
      return Optional.empty();
    }
    return Optional.of(keep(siblings));
  }

  /// Gives what stood in the document's place, and was somebody else's, a name of its own.
  Notice keep(Siblings siblings) throws IOException {
    Path kept = siblings.theirs(document);
    Files.move(aside(), kept);
    return new Notice(Notice.Kind.THEIRS_BESIDE, kept);
  }
}
