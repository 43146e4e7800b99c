package app.cairn.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DossierSessionTest {

  private Instant now = Instant.parse("2026-03-12T08:00:00Z");
  private final List<Commit> kept = new ArrayList<>();
  private final List<Dossier> told = new ArrayList<>();
  private final DossierSession session = new DossierSession(Dossier.empty(), kept::add, () -> now);
  private final MissionStatement mission = MissionStatement.of("", now);

  @Test
  void aChangeIsMadeKeptAndTold() {
    session.subscribe(told::add);
    Change change = new Change.Added<>(MissionStatement.KIND, mission);
    session.perform(change);
    assertThat(session.dossier().all(MissionStatement.KIND)).containsExactly(mission);
    assertThat(told).containsExactly(session.dossier());
    assertThat(kept).extracting(Commit::change).containsExactly(change);
    assertThat(kept).extracting(Commit::at).containsExactly(now);
    assertThat(session.undoable()).contains(change);
  }

  @Test
  void aChangeMadeReadyIsPerformedAsAnyOther() {
    Change change = new Change.Added<>(MissionStatement.KIND, mission);
    DossierSession.Prepared ready = DossierSession.prepare(session.dossier(), change);
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
    session.perform(ready);
    assertThat(session.dossier().all(MissionStatement.KIND)).containsExactly(mission);
    assertThat(kept).extracting(Commit::change).containsExactly(change);
    session.undo();
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
  }

  @Test
  void aChangeMadeReadyForAnotherStateLosesNothingOfThisOne() {
    MissionStatement other = MissionStatement.of("Relier", now);
    DossierSession.Prepared ready =
        DossierSession.prepare(
            session.dossier(), new Change.Added<>(MissionStatement.KIND, mission));
    session.perform(new Change.Added<>(MissionStatement.KIND, other));
    session.perform(ready);
    assertThat(session.dossier().all(MissionStatement.KIND))
        .containsExactlyInAnyOrder(mission, other);
  }

  @Test
  void manyChangesAtOnceAreTheSameAsOneByOne() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      MissionStatement one = MissionStatement.of("n° " + i, now);
      MissionStatement next = new MissionStatement(one.id(), "après " + i, now);
      changes.add(new Change.Added<>(MissionStatement.KIND, one));
      changes.add(new Change.Edited<>(MissionStatement.KIND, one, next));
      if (i % 2 == 0) {
        changes.add(new Change.Removed<>(MissionStatement.KIND, next));
      }
    }
    Dossier oneByOne = Dossier.empty();
    for (Change change : changes) {
      oneByOne = oneByOne.with(change);
    }
    Change.Group group = new Change.Group("offer.newVersion", changes);
    session.perform(group);
    assertThat(session.dossier()).isEqualTo(oneByOne);
    assertThatThrownBy(() -> session.perform(group)).isInstanceOf(IllegalStateException.class);
    assertThat(session.dossier()).isEqualTo(oneByOne);
    session.undo();
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
  }

  @Test
  void undoingEverythingLeavesTheDossierAsItWasOpened() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("Relier");
    Dossier last = session.dossier();
    session.undo();
    session.undo();
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
    assertThat(session.undoable()).isEmpty();
    session.redo();
    session.redo();
    assertThat(session.dossier()).isEqualTo(last);
    assertThat(session.redoable()).isEmpty();
    assertThat(kept).as("undoing and redoing are kept too").hasSize(6);
    assertThat(kept).extracting(Commit::group).doesNotHaveDuplicates();
  }

  @Test
  void whatIsMadeComesAfterWhatIsThereThoughTheClockWasSetBack() {
    UUID ahead =
        new UUID(mission.id().getMostSignificantBits() + (1L << 52), 0x8000_0000_0000_0000L);
    MissionStatement earlier = new MissionStatement(ahead, "Relier", now);
    Dossier written =
        new Dossier.Builder()
            .put(MissionStatement.KIND, mission)
            .put(MissionStatement.KIND, earlier)
            .build();
    DossierSession reopened = new DossierSession(written, kept::add, () -> now);
    MissionStatement reworded = MissionStatement.of("Transmettre", now);
    reopened.perform(new Change.Added<>(MissionStatement.KIND, reworded));
    assertThat(MissionStatement.current(reopened.dossier())).contains(reworded);
  }

  @Test
  void undoingWhereNothingWasDoneDoesNothing() {
    session.subscribe(told::add);
    session.undo();
    session.redo();
    assertThat(told).isEmpty();
    assertThat(kept).isEmpty();
  }

  @Test
  void aNewChangeForgetsWhatWasUndone() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("Relier");
    session.undo();
    write("Transmettre");
    assertThat(session.redoable()).isEmpty();
    session.redo();
    assertThat(text()).isEqualTo("Transmettre");
  }

  @Test
  void aGroupIsUndoneAsOne() {
    Offer first = Offer.first(now);
    Offer frozen = first.frozen("Premier essai", now);
    session.perform(new Change.Added<>(Offer.KIND, first));
    Dossier before = session.dossier();
    session.perform(
        Change.Group.of(
            "offer.newVersion",
            new Change.Edited<>(Offer.KIND, first, frozen),
            new Change.Added<>(Offer.KIND, frozen.next(now))));
    assertThat(session.dossier().count(Offer.KIND)).isEqualTo(2);
    session.undo();
    assertThat(session.dossier()).isEqualTo(before);
  }

  @Test
  void aGroupOfWhichOneChangeDoesNotFitChangesNothing() {
    session.subscribe(told::add);
    assertThatThrownBy(
            () ->
                session.perform(
                    Change.Group.of(
                        "offer.newVersion",
                        new Change.Added<>(MissionStatement.KIND, mission),
                        new Change.Removed<>(Offer.KIND, Offer.first(now)))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
    assertThat(session.undoable()).isEmpty();
    assertThat(kept).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void aChangeMadeOnAnotherStateIsRefused() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    assertThatThrownBy(() -> session.perform(new Change.Added<>(MissionStatement.KIND, mission)))
        .isInstanceOf(IllegalStateException.class);
    MissionStatement never = mission.withText("jamais écrit");
    assertThatThrownBy(() -> session.perform(edit(never, never.withText("autre"))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> session.perform(new Change.Removed<>(MissionStatement.KIND, never)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(session.dossier().all(MissionStatement.KIND)).containsExactly(mission);
    assertThat(kept).hasSize(1);
  }

  @Test
  void anEditToTheSameValueIsNotRemembered() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    session.subscribe(told::add);
    session.perform(edit(mission, mission.withText("")));
    session.perform(Change.Group.of("offer.nothing"));
    assertThat(kept).hasSize(1);
    assertThat(told).isEmpty();
    assertThat(session.undoable()).containsInstanceOf(Change.Added.class);
  }

  @Test
  void typingWithinAMinuteIsOneStep() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("Re");
    now = now.plusSeconds(59);
    write("Relier");
    session.undo();
    assertThat(text()).isEmpty();
    session.redo();
    assertThat(text()).isEqualTo("Relier");
  }

  @Test
  void theFirstLettersAndThoseThatFollowAreOneStep() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission.withText("Re")));
    write("Reli");
    write("Relier");
    session.undo();
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
    session.redo();
    assertThat(text()).isEqualTo("Relier");
    assertThat(session.undoable()).containsInstanceOf(Change.Added.class);
    write("Rendre");
    session.undo();
    assertThat(text()).as("after a redo, a step of its own").isEqualTo("Relier");
  }

  @Test
  void whatIsTypedAfterAGestureThatBeganItIsOneStepWithItsName() {
    MissionStatement begun = mission.withText("Re");
    session.type(
        Change.Group.of("mission.written", new Change.Added<>(MissionStatement.KIND, begun)));
    type("Reli");
    type("Relier");
    assertThat(session.undoable().orElseThrow())
        .isEqualTo(
            Change.Group.of(
                "mission.written",
                new Change.Added<>(MissionStatement.KIND, mission.withText("Relier"))));
    session.undo();
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
    session.redo();
    assertThat(text()).isEqualTo("Relier");
  }

  @Test
  void whatIsTypedAfterAGestureOfAnotherKindIsAStepOfItsOwn() {
    MissionStatement carried = mission.withText("Relier");
    session.perform(
        Change.Group.of(
            "mission.passageCarried", new Change.Added<>(MissionStatement.KIND, carried)));
    type("Relier les gens");
    session.undo();
    assertThat(text()).isEqualTo("Relier");
  }

  @Test
  void typingAfterAMinuteIsAnotherStep() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("Re");
    now = now.plus(Duration.ofMinutes(1));
    write("Relier");
    session.undo();
    assertThat(text()).isEqualTo("Re");
    session.undo();
    assertThat(text()).isEmpty();
  }

  @Test
  void typingAfterTheClockWasSetBackIsAnotherStep() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("R");
    now = now.minusSeconds(60);
    write("Relier");
    session.undo();
    assertThat(session.dossier().all(MissionStatement.KIND))
        .extracting(MissionStatement::text)
        .containsExactly("R");
  }

  @Test
  void leavingTheFieldBeginsANewStep() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("Re");
    session.endTyping();
    write("Relier");
    session.undo();
    assertThat(text()).isEqualTo("Re");
  }

  @Test
  void anotherFieldOrAnotherEntityBeginsANewStep() {
    Offer offer = Offer.first(now);
    session.perform(new Change.Added<>(Offer.KIND, offer));
    Offer sentence = offer.withSentence("J’aide");
    Offer reason = sentence.withReason("Plus clair");
    session.perform(new Change.Edited<>(Offer.KIND, offer, sentence));
    session.perform(new Change.Edited<>(Offer.KIND, sentence, reason));
    session.undo();
    assertThat(session.dossier().get(Offer.KIND, offer.id())).isEqualTo(sentence);
  }

  @Test
  void typingAfterAnUndoIsAStepOfItsOwn() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("Re");
    session.endTyping();
    write("Relier");
    session.undo();
    write("Rendre");
    session.undo();
    assertThat(text()).isEqualTo("Re");
  }

  @Test
  void wordsTypedThenTakenBackLeaveNothingToUndo() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("Re");
    write("");
    assertThat(session.undoable()).containsInstanceOf(Change.Added.class);
    assertThat(kept).as("the file knows of both").hasSize(3);
    session.undo();
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
  }

  @Test
  void aListenerMayNotChangeTheDossier() {
    Change change = new Change.Added<>(MissionStatement.KIND, mission);
    List<Runnable> gestures = List.of(() -> session.perform(change), session::undo, session::redo);
    for (Runnable gesture : gestures) {
      try (Subscription _ = session.subscribe(_ -> gesture.run())) {
        assertThatThrownBy(() -> session.perform(new Change.Added<>(Offer.KIND, Offer.first(now))))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("listener");
      }
    }
    assertThat(session.dossier().all(MissionStatement.KIND)).isEmpty();
    session.perform(change);
    assertThat(session.dossier().all(MissionStatement.KIND)).containsExactly(mission);
  }

  @Test
  void whoEndedTheirSubscriptionIsToldNothingMore() {
    Subscription once = session.subscribe(told::add);
    Subscription twice = session.subscribe(told::add);
    once.close();
    once.close();
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    twice.close();
    write("Relier");
    assertThat(told).hasSize(1);
  }

  @Test
  void whoMayOnlyLookIsRefused() {
    DossierSession looking = DossierSession.readOnly(Dossier.empty());
    assertThat(looking.writable()).isFalse();
    Change change = new Change.Added<>(MissionStatement.KIND, mission);
    assertThatThrownBy(() -> looking.perform(change)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(looking::undo).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(looking::redo).isInstanceOf(IllegalStateException.class);
    assertThat(looking.dossier()).isEqualTo(Dossier.empty());
  }

  @Test
  void anotherThreadIsRefused() {
    Change change = new Change.Added<>(MissionStatement.KIND, mission);
    CompletableFuture<Void> elsewhere = CompletableFuture.runAsync(() -> session.perform(change));
    assertThatThrownBy(elsewhere::join).hasRootCauseInstanceOf(IllegalStateException.class);
    assertThat(session.dossier()).isEqualTo(Dossier.empty());
    assertThat(kept).isEmpty();
  }

  @Test
  void theMinuteOfAStepCountsFromItsFirstLetter() {
    session.perform(new Change.Added<>(MissionStatement.KIND, mission));
    write("R");
    now = now.plusSeconds(40);
    write("Re");
    now = now.plusSeconds(40);
    write("Rel");
    session.undo();
    assertThat(text()).isEqualTo("Re");
    session.undo();
    assertThat(text()).isEmpty();
  }

  private void write(String text) {
    MissionStatement before = session.dossier().get(MissionStatement.KIND, mission.id());
    session.perform(edit(before, before.withText(text)));
  }

  private void type(String text) {
    MissionStatement before = session.dossier().get(MissionStatement.KIND, mission.id());
    session.type(edit(before, before.withText(text)));
  }

  private String text() {
    return session.dossier().get(MissionStatement.KIND, mission.id()).text();
  }

  private static Change edit(MissionStatement before, MissionStatement after) {
    return new Change.Edited<>(MissionStatement.KIND, before, after);
  }
}
