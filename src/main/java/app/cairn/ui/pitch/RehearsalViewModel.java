package app.cairn.ui.pitch;

import app.cairn.dossier.Change;
import app.cairn.dossier.Ids;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.Sentences;
import app.cairn.pitch.SpeakingRate;
import app.cairn.pitch.Stopwatch;
import app.cairn.pitch.TextLength;
import app.cairn.ui.kit.Workspace;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Saying a pitch aloud, from its first sentence to its last, timed.
final class RehearsalViewModel {

  /// Where the rehearsal stands.
  enum Step {
    READY,
    SPEAKING,
    PAUSED,
    DONE
  }

  /// Whoever stops sooner had not begun.
  private static final Duration FALSE_START = Duration.ofSeconds(3);

  private final Workspace workspace;
  private final Pitch pitch;
  private final List<Passage> sentences;
  private final int words;
  private final SpeakingRate rate;
  private Stopwatch stopwatch;
  private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.READY);
  private final ObjectProperty<Duration> elapsed =
      new SimpleObjectProperty<>(this, "elapsed", Duration.ZERO);
  private final IntegerProperty sentence = new SimpleIntegerProperty(this, "sentence", 0);
  private Rehearsal result;

  /// @param pitch one that has words
  RehearsalViewModel(Workspace workspace, Pitch pitch) {
    this.workspace = workspace;
    this.pitch = pitch;
    this.sentences = Sentences.of(pitch.text());
    this.words = TextLength.words(pitch.text());
    this.rate = SpeakingRate.of(workspace.session().dossier());
    this.stopwatch = new Stopwatch(workspace.clock());
  }

  ObjectProperty<Step> step() {
    return step;
  }

  ObjectProperty<Duration> elapsed() {
    return elapsed;
  }

  /// The sentence to say, from 0.
  IntegerProperty sentence() {
    return sentence;
  }

  List<Passage> sentences() {
    return sentences;
  }

  Pitch pitch() {
    return pitch;
  }

  int words() {
    return words;
  }

  SpeakingRate rate() {
    return rate;
  }

  /// How long it takes at the person's rate.
  Duration expected() {
    return rate.timeFor(words);
  }

  /// Reads the clock.
  void tick() {
    elapsed.set(stopwatch.elapsed());
  }

  /// Starts, holds, goes on; held within its first seconds, it was a false start and begins again.
  void startOrPause() {
    switch (step.get()) {
      case READY, PAUSED -> {
        stopwatch.start();
        step.set(Step.SPEAKING);
      }
      case SPEAKING -> {
        stopwatch.pause();
        if (stopwatch.elapsed().compareTo(FALSE_START) < 0) {
          again();
        } else {
          step.set(Step.PAUSED);
        }
      }
      case DONE -> {}
    }
    tick();
  }

  /// From the first sentence again, the time at zero; what was said before counts for nothing.
  void again() {
    if (step.get() != Step.DONE) {
      stopwatch = new Stopwatch(workspace.clock());
      sentence.set(0);
      step.set(Step.READY);
      tick();
    }
  }

  /// The next sentence; after the last one it is finished. The first step forward starts the time.
  void next() {
    if (step.get() == Step.READY) {
      startOrPause();
    }
    if (sentence.get() + 1 < sentences.size()) {
      goTo(sentence.get() + 1);
    } else {
      finish();
    }
  }

  void previous() {
    goTo(sentence.get() - 1);
  }

  void goTo(int index) {
    if (step.get() != Step.DONE) {
      sentence.set(Math.clamp(index, 0, sentences.size() - 1));
    }
  }

  /// All was said: keeps what was measured. Before anything was said, nothing.
  void finish() {
    if (step.get() == Step.READY || step.get() == Step.DONE) {
      return;
    }
    stopwatch.pause();
    tick();
    // Kept first: whoever hears that it is done tells what became of it.
    if (!tooShort() && workspace.session().writable()) {
      result = new Rehearsal(Ids.next(), pitch.id(), stopwatch.begun(), elapsed.get(), words);
      workspace
          .session()
          .perform(Change.Group.of("pitch.rehearsal", new Change.Added<>(Rehearsal.KIND, result)));
    }
    step.set(Step.DONE);
  }

  /// True when it was over before anybody could have said it: nothing is then kept.
  boolean tooShort() {
    return SpeakingRate.tooFast(words, elapsed.get());
  }

  /// Words a minute of this rehearsal.
  double measuredRate() {
    return words * 60_000.0 / Math.max(1, elapsed.get().toMillis());
  }

  /// True while something was said that is not kept: whoever leaves now loses it.
  boolean unkept() {
    boolean begun = step.get() == Step.SPEAKING || step.get() == Step.PAUSED;
    return begun && stopwatch.elapsed().compareTo(FALSE_START) >= 0;
  }

  /// True when it was kept, and its rate counts as the person's own.
  boolean counts() {
    return result != null && SpeakingRate.believable(result);
  }

  boolean kept() {
    return result != null;
  }
}
