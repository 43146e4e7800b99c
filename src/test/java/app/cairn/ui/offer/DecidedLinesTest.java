package app.cairn.ui.offer;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AdjustmentChange;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Walk;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.support.HandClock;
import app.cairn.support.OpenScreen;
import java.util.List;
import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;

/// A decision about a line of the offer: told above it, its line marked, until a version carries
// it.
class DecidedLinesTest {

  private final Walk walk = new Walk();
  private final OfferLine line = OfferLine.of("aux cadres de santé");
  private final OfferLine other = OfferLine.of("aux associations");

  @Test
  void theLineIsMarkedShownAndLetGoOnceAVersionCarriesIt() throws Exception {
    Offer first =
        Offer.first(Walk.ago(30))
            .withLines(OfferPart.TO_WHOM, List.of(line, other))
            .frozen("", Walk.ago(20));
    walk.does(new Change.Added<>(Offer.KIND, first));
    Feedback said =
        walk.keeps(Feedback.heard("Lesquels ?", NOW).aim(Aim.at(first, first.toWhom().getFirst())));
    Change.Added<Adjustment> decided =
        AdjustmentChange.decided(walk.dossier(), List.of(said.id()), "Nommer le service", NOW);
    walk.does(decided);
    try (OpenScreen open = OpenScreen.of(walk.dossier(), new HandClock(NOW), OfferScreen::new)) {
      assertThat(open.text("decided-sentence")).contains("Nommer le service");
      assertThat(aimed(open, line)).isTrue();
      assertThat(aimed(open, other)).isFalse();
      open.clicks("decided-see");
      assertThat(open.focused().getId()).isEqualTo("line-" + line.id());
      open.clicks("decided-heard");
      assertThat(open.window.goneTo()).containsExactly(decided.entity().id().toString());

      open.does(() -> open.node("line-" + line.id()).requestFocus());
      open.types(" de nuit");
      open.does(() -> open.screen().commit());
      open.does(
          () ->
              open.screen().actions().stream()
                  .filter(one -> one.id().equals("offer.newVersion"))
                  .forEach(app.cairn.ui.kit.Action::run));
      open.clicks("confirm-version");
      Adjustment carried = open.dossier().get(Adjustment.KIND, decided.entity().id());
      assertThat(carried.carriedBy())
          .isEqualTo(Offer.latestFrozen(open.dossier()).orElseThrow().id());
      assertThat(open.shows("decided-sentence")).isFalse();
      assertThat(aimed(open, line)).isFalse();
      open.does(open.session::undo);
      assertThat(open.shows("decided-sentence")).isTrue();
    }
  }

  private static boolean aimed(OpenScreen open, OfferLine line) {
    return open.node("line-" + line.id())
        .getPseudoClassStates()
        .contains(PseudoClass.getPseudoClass("aimed"));
  }
}
