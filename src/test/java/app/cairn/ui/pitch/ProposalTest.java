package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.support.PitchDossiers;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the offer would say, beside what one says; what moved in it since.
class ProposalTest {

  private OpenPitch room;

  @BeforeEach
  void open() throws Exception {
    room = OpenPitch.on(PitchDossiers.nadia(), List.of());
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aSentenceIsTakenOverThenANewVersionBegins() {
    room.clickOn("#pitch-propose").clickOn("#pitch-carry-0");
    assertThat(minute().text())
        .startsWith(PitchDossiers.MINUTE)
        .endsWith(
            "\n\n"
                + "Je suis là pour faire arriver les choses et les gens à l’heure, sans casser"
                + " personne.");
    assertThat(room.text("pitch-mine")).isEqualTo(minute().text());
    room.clickOn("#pitch-proposal-begin");
    assertThat(minute().number()).isEqualTo(3);
    assertThat(minute().reason()).contains("l’offre v2");
    assertThat(Pitch.versions(PitchFormat.ONE_MINUTE, room.session.dossier()).get(1).text())
        .startsWith(PitchDossiers.MINUTE);
    room.clickOn("#pitch-new-version");
    assertThat(room.lookup("#pitch-reason").queryTextInputControl().getText())
        .isEqualTo(minute().reason());
  }

  @Test
  void whatMovedInTheOfferIsReadWordByWordAndThePitchIsReadAgain() {
    room.clickOn("#pitch-moves");
    assertThat(room.lookup(".word-diff").<Node>queryAll())
        .extracting(Node::getAccessibleText)
        .contains(
            "(retiré : Humaniser la chaîne d’approvisionnement)",
            "(ajouté : Le bon chariot au bon étage, sans que personne coure)");
    room.push(KeyCode.ESCAPE);
    assertThat(minute().toReview(room.session.dossier())).isTrue();
    room.clickOn("#pitch-moves").clickOn("#pitch-moves-reread");
    assertThat(minute().toReview(room.session.dossier())).isFalse();
    assertThat(room.shows("pitch-moves-dialog")).isFalse();
  }

  private Pitch minute() {
    return Pitch.current(PitchFormat.ONE_MINUTE, room.session.dossier()).orElseThrow();
  }
}
