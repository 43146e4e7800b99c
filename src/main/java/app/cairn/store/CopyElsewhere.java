package app.cairn.store;

import app.cairn.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A copy of an open dossier where the person wants one: everything is in it, what the disk of this
/// computer refuses included.
final class CopyElsewhere {

  private final WorkingCopy working;
  private final Writer writer;
  private final BiConsumer<Path, Dossier> afresh;

  /// @param afresh writes a new dossier, without a past
  CopyElsewhere(WorkingCopy working, Writer writer, BiConsumer<Path, Dossier> afresh) {
    this.working = working;
    this.writer = writer;
    this.afresh = afresh;
  }

  /// Writes it to `target`, a new file.
  ///
  /// @param present the dossier as memory holds it
  /// @param lookedAt the document, where one may only look at it: the copy is the same to the byte
  /// @throws StoreException when that place refuses too
  void write(Path target, Dossier present, Optional<Path> lookedAt) {
    try {
      if (lookedAt.isPresent()) {
        same(lookedAt.get(), target);
      } else {
        writer.withPending(pending -> Copies.write(working, pending, target));
      }
    } catch (StoreException e) {
      throw e;
    } catch (IOException | SQLException | RuntimeException e) {
      Problem problem = Failures.writing(e, target);
      if (problem != Problem.CANNOT_WRITE && problem != Problem.DAMAGED) {
        throw new StoreException(problem, target, e);
      }
      afresh.accept(target, present);
    }
  }

  private static void same(Path document, Path target) throws IOException {
    if (!Files.exists(document)) {
      throw new StoreException(Problem.MISSING, document);
    }
    Copies.same(document, target);
  }
}
