package app.cairn.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Decides when the document is brought up to date, and does it on one thread of its own.
final class Publishing {

  /// Brings the document up to date; the moment up to which it then is.
  @FunctionalInterface
  interface Work {
    Instant run(InstantSource clock) throws IOException, SQLException;
  }

  /// A document that cannot be written is less urgent than a disk that is full, and trying costs
  /// more.
  private static final int RETRIES_APART = 10;

  private final Work work;
  private final Pace pace;
  private final InstantSource clock;
  private final Runnable told;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("cairn-publisher").daemon().factory());
  private long edits;
  private long published;
  private Instant at;
  private Problem problem;
  private Future<?> planned;
  private long firstEdit;
  private long lastDone = Long.MIN_VALUE;

  /// @param current true when the document holds everything as it is
  Publishing(Work work, Pace pace, InstantSource clock, Runnable told, boolean current) {
    this.work = work;
    this.pace = pace;
    this.clock = clock;
    this.told = told;
    this.at = current ? clock.instant() : null;
    if (!current) {
      edited();
    }
  }

  /// There is one more edit that the document does not hold.
  synchronized void edited() {
    if (edits == published) {
      firstEdit = System.nanoTime();
    }
    edits++;
    plan(pace.rest());
  }

  private synchronized void plan(Duration wait) {
    if (thread.isShutdown()) {
      return;
    }
    if (planned != null) {
      planned.cancel(false);
    }
    long now = System.nanoTime();
    // Whoever writes without a pause is not kept waiting for ever.
    long patience = Math.max(pace.apart().toNanos(), wait.toNanos());
    long due = Math.min(now + wait.toNanos(), firstEdit + patience);
    long earliest = lastDone == Long.MIN_VALUE ? due : lastDone + pace.apart().toNanos();
    long delay = Math.max(0, Math.max(due, earliest) - now);
    planned = thread.schedule(this::run, delay, TimeUnit.NANOSECONDS);
  }

  synchronized boolean current() {
    return edits == published && problem == null;
  }

  synchronized Instant at() {
    return at;
  }

  synchronized Problem problem() {
    return problem;
  }

  void now() {
    aside(this::run);
  }

  /// Does something else between two publications; nothing once stopped.
  void aside(Runnable other) {
    try {
      thread.execute(other);
    } catch (RejectedExecutionException stopped) {
      // The dossier is being closed.
    }
  }

  /// Does something else between two publications, and waits for it.
  ///
  /// @throws RejectedExecutionException once stopped
  <T> T asideAndWait(Callable<T> other) throws IOException, SQLException {
    try {
      return thread.submit(other).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException cause -> throw cause;
        case SQLException cause -> throw cause;
        case Throwable cause -> throw new IllegalStateException(cause);
      }
    }
  }

  /// What kept the document from being brought up to date, if anything did.
  Optional<Problem> nowAndWait() {
    try {
      thread.submit(this::run).get();
    } catch (RejectedExecutionException stopped) {
      // It was let go of already: as up to date as it then was.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      // Nobody knows yet.
      return Optional.of(Problem.CANNOT_WRITE);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return Optional.ofNullable(problem());
  }

  private void run() {
    long asked;
    synchronized (this) {
      asked = edits;
    }
    try {
      settle(asked, work.run(clock), null);
    } catch (IOException | SQLException | RuntimeException e) {
      settle(-1, null, Failures.of(e, Problem.CANNOT_WRITE));
    }
    told.run();
  }

  private synchronized void settle(long upTo, Instant moment, Problem newProblem) {
    problem = newProblem;
    lastDone = System.nanoTime();
    if (newProblem == null) {
      published = upTo;
      at = moment;
      firstEdit = lastDone;
    }
    if (edits != published) {
      plan(newProblem == null ? pace.rest() : pace.retry().multipliedBy(RETRIES_APART));
    }
  }

  /// Waits for the publication that is going on.
  void stop() {
    synchronized (this) {
      if (planned != null) {
        planned.cancel(false);
      }
      thread.shutdown();
    }
    Threads.await(thread);
  }
}
