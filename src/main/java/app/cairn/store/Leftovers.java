package app.cairn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files that a publication has beside the document for a moment, and that a crash may leave
/// there. They are named after this computer, so that none takes another's.
final class Leftovers {

  private final Path document;
  private final String replica;

  Leftovers(Path document, String replica) {
    this.document = document;
    this.replica = replica;
  }

  /// What is being copied, not whole yet.
  Path part() {
    return FileNames.passing(document, replica, ".part");
  }

  /// What is about to take the document's place; once it has exchanged its place with it, what
  /// stood there.
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
  List<Notice> sweep(PublicationRecord record, Siblings siblings, Strangers strangers)
      throws IOException {
    Disk.tidy(part());
    List<Notice> notices = new ArrayList<>();
    for (Path left : List.of(fresh(), aside())) {
      if (Files.isRegularFile(left) && record.ours(Disk.hash(left))) {
        Disk.tidy(left);
      } else if (Files.exists(left)) {
        notices.add(keep(left, siblings, strangers));
      }
    }
    return notices;
  }

  /// Gives what stood in the document's place, and was somebody else's, a name of its own.
  Notice keep(Path theirs, Siblings siblings, Strangers strangers) throws IOException {
    Path kept = siblings.theirs(document);
    Files.move(theirs, kept);
    return strangers.theirsBeside(kept);
  }
}
