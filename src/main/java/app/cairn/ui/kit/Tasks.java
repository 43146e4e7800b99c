package app.cairn.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Work that must not hold the JavaFX thread. A task reads as a sentence: what to do, then on
/// success, then on failure.
///
/// ```java
/// tasks.of(() -> press.pitch(sheet)).onSuccess(this::show).onFailure(this::explain).start();
/// ```
public final class Tasks {

  private final Executor background;
  private final Executor foreground;

  /// @param background where the work is done
  /// @param foreground where it is told how it went: the JavaFX thread
  public Tasks(Executor background, Executor foreground) {
    this.background = background;
    this.foreground = foreground;
  }

  public <T> Task<T> of(Callable<T> work) {
    return new Task<>(work);
  }

  /// One piece of work, to be described, then started once.
  public final class Task<T> {

    private final Callable<T> work;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Consumer<? super T> success = _ -> {};
    private Consumer<? super Exception> failure =
        e -> {
          throw new IllegalStateException("A task failed, and nobody was told", e);
        };
    private Runnable after = () -> {};
    private Consumer<? super T> tooLate;

    private Task(Callable<T> work) {
      this.work = work;
    }

    /// What to do with the result, on the JavaFX thread.
    public Task<T> onSuccess(Consumer<? super T> use) {
      success = use;
      return this;
    }

    /// What to do when the work failed, on the JavaFX thread. An [Error] comes as the cause of an
    /// exception, and is thrown in the background as well.
    public Task<T> onFailure(Consumer<? super Exception> explain) {
      failure = explain;
      return this;
    }

    /// What to do whether it succeeded or failed, before either is told, on the JavaFX thread; not
    /// after [#cancel()].
    public Task<T> finallyDo(Runnable then) {
      after = then;
      return this;
    }

    /// What to do, in the background, with a result that comes after [#cancel()]: let go of it.
    public Task<T> onTooLate(Consumer<? super T> letGo) {
      tooLate = letGo;
      return this;
    }

    public Task<T> start() {
      background.execute(this::work);
      return this;
    }

    /// Nobody wants the result any more: neither success nor failure will be told. JavaFX thread.
    public void cancel() {
      cancelled.set(true);
    }

    private void work() {
      if (cancelled.get()) {
        return;
      }
      try {
        T result = work.call();
        foreground.execute(() -> arrived(result));
      } catch (Exception e) {
        foreground.execute(() -> failed(e));
      } catch (Error e) {
        // A fault of the program: whoever waits is told, and it goes on its way, to be seen.
        foreground.execute(() -> failed(new IllegalStateException(e)));
        throw e;
      }
    }

    private void arrived(T result) {
      if (cancelled.get()) {
        letGo(result);
      } else {
        after.run();
        success.accept(result);
      }
    }

    /// Nothing is begun for those who asked for nothing: the program may be closing.
    private void letGo(T result) {
      if (tooLate != null) {
        background.execute(() -> tooLate.accept(result));
      }
    }

    private void failed(Exception e) {
      if (!cancelled.get()) {
        after.run();
        failure.accept(e);
      }
    }
  }
}
