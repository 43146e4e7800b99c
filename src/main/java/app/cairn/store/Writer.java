package app.cairn.store;

import app.cairn.dossier.Commit;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Writes commits in their order, on one thread. When the disk refuses one, it and all after it
/// wait in memory, and are tried again until they are written: none is skipped, none overtakes.
final class Writer {

  private final WorkingCopy working;
  private final Pace pace;
  private final Runnable written;
  private final Runnable told;
  private final ReentrantLock turn = new ReentrantLock();
  private final Deque<Commit> queue = new ArrayDeque<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("cairn-writer").daemon().factory());
  private Problem problem;
  private Future<?> retry;

  /// @param written called on the writer's thread after each commit that was written
  /// @param told called on the writer's thread after each commit, written or refused
  Writer(WorkingCopy working, Pace pace, Runnable written, Runnable told) {
    this.working = working;
    this.pace = pace;
    this.written = written;
    this.told = told;
  }

  void take(Commit commit) {
    synchronized (queue) {
      queue.add(commit);
      if (problem != null) {
        return;
      }
    }
    thread.execute(this::drain);
  }

  int pending() {
    synchronized (queue) {
      return queue.size();
    }
  }

  Problem problem() {
    synchronized (queue) {
      return problem;
    }
  }

  /// Tries again now, as if nothing had been refused.
  void retry() {
    synchronized (queue) {
      problem = null;
    }
    thread.execute(this::drain);
  }

  /// Waits until the queue is empty, or refused.
  Optional<Problem> flush() {
    synchronized (queue) {
      while (!queue.isEmpty() && problem == null) {
        try {
          queue.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return Optional.of(Problem.CANNOT_WRITE);
        }
      }
      return Optional.ofNullable(queue.isEmpty() ? null : problem);
    }
  }

  private void drain() {
    for (Commit next = head(); next != null; next = head()) {
      Problem refused = attempt(next);
      told.run();
      if (refused != null) {
        planRetry();
        return;
      }
    }
  }

  /// What kept the commit from the disk, or null; it is then out of the queue.
  private Problem attempt(Commit next) {
    turn.lock();
    try {
      working.write(next);
    } catch (IOException | SQLException | RuntimeException e) {
      Problem refused = Failures.of(e, Problem.CANNOT_WRITE);
      settle(false, refused);
      turn.unlock();
      return refused;
    }
    try {
      // Before anybody who waits goes on: the document lacks it now.
      written.run();
    } finally {
      // Written is written, whatever the news of it met: twice would be once too often.
      settle(true, null);
      turn.unlock();
    }
    return null;
  }

  private Commit head() {
    synchronized (queue) {
      return queue.peek();
    }
  }

  /// One retry is planned at a time, however often somebody asked for one in between. The writer's
  /// thread.
  private void planRetry() {
    if (retry != null) {
      retry.cancel(false);
    }
    try {
      retry = thread.schedule(this::drain, pace.retry().toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopped) {
      // The dossier is being closed.
    }
  }

  private void settle(boolean done, Problem newProblem) {
    synchronized (queue) {
      if (done) {
        queue.remove();
      }
      problem = newProblem;
      queue.notifyAll();
    }
  }

  /// Something done with the commits that are in memory only.
  @FunctionalInterface
  interface WithPending {
    void run(List<Commit> pending) throws IOException, SQLException;
  }

  /// Does `work` while no commit moves from memory to the disk.
  void withPending(WithPending work) throws IOException, SQLException {
    turn.lock();
    try {
      List<Commit> pending;
      synchronized (queue) {
        pending = List.copyOf(queue);
      }
      work.run(pending);
    } finally {
      turn.unlock();
    }
  }

  /// Waits for the commit being written; those after it are not.
  void stop() {
    thread.shutdownNow();
    Threads.await(thread);
  }
}
