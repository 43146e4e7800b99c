package app.cairn.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Something found out on a thread of its own while one does something else. Closing waits for it:
/// nothing of it goes on in a file that is let go of.
final class Beside<T> implements AutoCloseable {

  private final CompletableFuture<T> found = new CompletableFuture<>();

  Beside(Callable<T> work) {
    Thread.ofPlatform().name("cairn-beside").start(() -> find(work));
  }

  private void find(Callable<T> work) {
    try {
      found.complete(work.call());
    } catch (Exception | Error e) {
      found.completeExceptionally(e);
    }
  }

  /// What was found, once it is; what went wrong where it was looked for, goes wrong here.
  T get() throws IOException, SQLException {
    try {
      return found.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case SQLException sql -> throw sql;
        case RuntimeException unforeseen -> throw unforeseen;
        case Error fault -> throw fault;
        default -> throw e;
      }
    }
  }

  @Override
  public void close() {
    found.handle((_, _) -> null).join();
  }
}
