package app.cairn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// What a document is opened from that is, to the bit, what this computer published last: the
/// working copy, which is checked and read while the document is hashed. What was read counts only
/// once the hash is known.
///
/// @param kept of this version
/// @param record what was known of the document when it was opened
/// @param hash the document’s
record Untouched(KeptWork kept, PublicationRecord record, String hash) {

  /// @return empty where anything is otherwise; all stays as it is then
  static Optional<Untouched> of(Resumption.Room room, Path document)
      throws IOException, SQLException {
    KeptWork kept = null;
    Optional<Untouched> untouched = Optional.empty();
    try (Beside<String> hash = new Beside<>(() -> Disk.hash(document))) {
      kept = KeptWork.whole(room).orElse(null);
      if (kept != null && kept.dossier() != null) {
        untouched = of(room, document, kept, hash);
      }
      return untouched;
    } finally {
      if (kept != null && untouched.isEmpty()) {
        kept.working().close();
      }
    }
  }

  private static Optional<Untouched> of(
      Resumption.Room room, Path document, KeptWork kept, Beside<String> hash) throws SQLException {
    try {
      String found = hash.get();
      return PublicationRecord.read(room.folder())
          .filter(record -> record.document().equals(document) && record.ours(found))
          .map(record -> new Untouched(kept, record, found));
    } catch (IOException unread) {
      return Optional.empty();
    }
  }

  /// What is known of the document now.
  PublicationRecord settled() {
    return record.settled(hash);
  }
}
