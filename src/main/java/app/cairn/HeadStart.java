package app.cairn;

import app.cairn.store.OpenDossier;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/// A dossier that is being opened before the window asks for it: it was named at the launch, and
/// the window takes its time to come. Any thread.
final class HeadStart implements AutoCloseable {

  private final Path file;
  private final CompletableFuture<OpenDossier> opening;
  private final AtomicBoolean taken = new AtomicBoolean();

  HeadStart(Path file, CompletableFuture<OpenDossier> opening) {
    this.file = file;
    this.opening = opening;
  }

  /// The dossier of `asked`, once it is open: to whoever asks first. Empty where it is not the one
  /// that was begun, or could not be opened: then one asks the store, which says why.
  Optional<OpenDossier> take(Path asked) {
    return asked.equals(file) && taken.compareAndSet(false, true)
        ? opening.handle((opened, refused) -> Optional.ofNullable(opened)).join()
        : Optional.empty();
  }

  /// Lets go of it where nobody asked.
  @Override
  public void close() {
    if (taken.compareAndSet(false, true)) {
      opening.thenAccept(OpenDossier::leave);
    }
  }
}
