package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// Both threads are queues here, so that the test says what happens when.
class TasksTest {

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> foreground = new ArrayDeque<>();
  private final List<String> said = new ArrayList<>();
  private final Tasks tasks = new Tasks(background::add, foreground::add);

  @Test
  void theResultIsToldOnTheForegroundAfterWhatIsDoneInAnyCase() {
    described(() -> "fiche").start();
    assertThat(background).hasSize(1);
    run(background);
    assertThat(said).as("nothing is told in the background").isEmpty();
    run(foreground);
    assertThat(said).containsExactly("finally", "fiche");
  }

  @Test
  void aFailureIsToldOnTheForeground() {
    described(
            () -> {
              throw new IllegalStateException("plein");
            })
        .start();
    run(background);
    run(foreground);
    assertThat(said).containsExactly("finally", "failed: plein");
  }

  @Test
  void aFailureThatNobodyWaitsForIsNotSilent() {
    tasks
        .of(
            () -> {
              throw new IllegalStateException("plein");
            })
        .start();
    run(background);
    assertThatThrownBy(() -> run(foreground)).hasRootCauseMessage("plein");
  }

  @Test
  void whatIsCancelledBeforeItBeginsIsNotDone() {
    Tasks.Task<String> task =
        described(
                () -> {
                  said.add("done");
                  return "fiche";
                })
            .start();
    task.cancel();
    run(background);
    run(foreground);
    assertThat(said).isEmpty();
  }

  @Test
  void aResultThatComesTooLateIsLetGoOfInTheBackground() {
    Tasks.Task<String> task = described(() -> "fiche").start();
    run(background);
    task.cancel();
    run(foreground);
    assertThat(said).isEmpty();
    run(background);
    assertThat(said).containsExactly("let go: fiche");
  }

  @Test
  void aFailureAfterACancelIsToldToNobody() {
    Tasks.Task<String> task =
        described(
                () -> {
                  throw new IllegalStateException("plein");
                })
            .start();
    run(background);
    task.cancel();
    run(foreground);
    run(background);
    assertThat(said).isEmpty();
  }

  @Test
  void aFaultOfTheProgramIsToldToWhoeverWaitsAndIsNotSilent() {
    described(
            () -> {
              throw new AssertionError("a fault of ours");
            })
        .start();
    assertThatThrownBy(() -> run(background)).isInstanceOf(AssertionError.class);
    run(foreground);
    assertThat(said)
        .containsExactly("finally", "failed: java.lang.AssertionError: a fault of ours");
  }

  private Tasks.Task<String> described(Callable<String> work) {
    return tasks
        .of(work)
        .onSuccess(said::add)
        .onFailure(e -> said.add("failed: " + e.getMessage()))
        .finallyDo(() -> said.add("finally"))
        .onTooLate(late -> said.add("let go: " + late));
  }

  private static void run(Queue<Runnable> queue) {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }
}
