package app.cairn.insight;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Understanding;
import app.cairn.meeting.Walk;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What stands on the wall, by what it is about and by who brought it.
class WallTest {

  private final Walk walk = new Walk();
  private final UUID quays = walk.house("Quais réunis");
  private final UUID maud = walk.knows("Maud", quays);
  private final UUID claire = walk.knows("Claire", quays);
  private final UUID ines = walk.knows("Inès");

  private Feedback says(UUID who, Aspect aspect, int minute, String... themes) {
    return walk.keeps(
        Feedback.heard("Dit " + minute, NOW.plusSeconds(minute))
            .contact(who)
            .aspect(aspect)
            .understanding(Understanding.UNDERSTOOD)
            .themes(List.of(themes)));
  }

  private Wall wall() {
    return Wall.of(walk.dossier(), new Scope.Everything());
  }

  @Test
  void aThemeOfMoreIndependentVoicesComesFirstHoweverOftenAnotherIsSaid() {
    says(maud, Aspect.FORM, 1, "terrain");
    says(claire, Aspect.FORM, 2, "Terrain");
    says(maud, Aspect.FORM, 3, "terrain");
    says(maud, Aspect.SUBSTANCE, 4, "temps");
    says(ines, Aspect.SUBSTANCE, 5, "temps");
    List<ThemeVoices> themes = wall().themes();
    assertThat(themes).extracting(ThemeVoices::theme).containsExactly("temps", "terrain");
    assertThat(themes.getFirst().voices()).hasSize(2);
    assertThat(themes.getLast().voices()).containsExactly(List.of(maud, claire));
    assertThat(themes.getLast().returns()).hasSize(3);
    assertThat(Voices.of(walk.dossier()).bond(maud, claire)).isEqualTo(Voices.Bond.EMPLOYER);
  }

  @Test
  void eachColumnHasItsReturnsTheLatestFirstAndThoseOfTheThemeInFrontBeforeThem() {
    Feedback old = says(maud, Aspect.FORM, 1, "terrain");
    Feedback late = says(ines, Aspect.FORM, 2);
    Feedback other = says(ines, Aspect.CARRYING_OUT, 3);
    assertThat(wall().columns(null).get(Aspect.FORM)).containsExactly(late, old);
    assertThat(wall().columns("TERRAIN").get(Aspect.FORM)).containsExactly(old, late);
    assertThat(wall().columns("terrain").get(Aspect.CARRYING_OUT)).containsExactly(other);
    assertThat(wall().people()).containsExactly(ines, maud);
  }

  @Test
  void oneMayLookOnlyAtWhatWasSaidWhereAVersionWasHeard() {
    Pitch first = walk.writes("Bonjour.");
    Meeting met = walk.met(3, first.id(), maud);
    Feedback there = walk.keeps(Feedback.heard("Là", NOW).meeting(met.id()).contact(maud));
    says(ines, Aspect.FORM, 9);
    assertThat(new Scope.Heard(first.id()).in(walk.dossier())).containsExactly(there);
    assertThat(new Scope.Everything().in(walk.dossier())).hasSize(2);
  }

  @Test
  void onceALoopIsClosedTheNextOneBeginsWithNothingHeard() {
    says(maud, Aspect.FORM, -60);
    walk.does(LoopChange.closed(walk.dossier(), "", "", NOW));
    Feedback after = says(maud, Aspect.FORM, 60);
    assertThat(new Scope.ThisLoop().in(walk.dossier())).containsExactly(after);
  }

  @Test
  void whatIsChosenTogetherTellsItsVoicesAndTheThemeTheyShare() {
    Feedback a = says(maud, Aspect.FORM, 1, "temps", "terrain");
    Feedback b = says(claire, Aspect.FORM, 2, "Terrain");
    Feedback c = says(ines, Aspect.FORM, 3);
    Chosen two = Chosen.of(walk.dossier(), List.of(a.id(), b.id()));
    assertThat(two.theme()).isEqualTo("terrain");
    assertThat(two.voices()).isEqualTo(1);
    assertThat(two.people()).containsExactly(maud, claire);
    assertThat(two.understood()).isEqualTo(2);
    assertThat(Chosen.of(walk.dossier(), List.of(a.id(), c.id())).theme()).isNull();
  }

  @Test
  void aDecisionWaitsForTheFormatItsPassagesStandInAndAVersionThatCarriesItEndsTheWaiting() {
    Pitch heard = walk.writes("Je veux humaniser la logistique.");
    Feedback hard =
        walk.keeps(
            Feedback.heard("Humaniser ?", NOW)
                .contact(maud)
                .aim(app.cairn.meeting.Aim.at(heard, 8, 17)));
    var decided =
        AdjustmentChange.decided(walk.dossier(), List.of(hard.id()), "Dire autrement", NOW);
    walk.does(decided);
    assertThat(Adjustment.openFor(PitchFormat.ONE_MINUTE, walk.dossier()))
        .containsExactly(decided.entity());
    assertThat(Adjustment.openFor(PitchFormat.MESSAGE, walk.dossier())).isEmpty();
    assertThat(Adjustment.openForOffer(walk.dossier())).isEmpty();

    Pitch draft = walk.drafts("Je fais arriver les gens à l’heure.");
    walk.does(
        AdjustmentChange.carriedBy(
            app.cairn.pitch.PitchChange.freeze(draft, "", NOW),
            walk.dossier(),
            List.of(decided.entity().id()),
            draft.id()));
    assertThat(Adjustment.open(walk.dossier())).isEmpty();
    assertThat(walk.dossier().get(Pitch.KIND, draft.id()).draft()).isFalse();
    walk.session.undo();
    assertThat(Adjustment.open(walk.dossier())).hasSize(1);
    assertThat(walk.dossier().get(Pitch.KIND, draft.id()).draft()).isTrue();
  }
}
