package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.exchange.Example;
import app.cairn.insight.Loop;
import app.cairn.insight.LoopChange;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Question;
import app.cairn.meeting.Walk;
import app.cairn.network.Contact;
import app.cairn.text.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What one takes along to a meeting, what was heard, and the story of a loop, on real pages.
class LoopSheetsTest {

  private static final SheetPress PRESS = new SheetPress();
  private static final Dossier EXAMPLE = new Example(Rooms.model()).dossier(Language.FRENCH);

  private final Walk walk = new Walk();

  @ParameterizedTest
  @EnumSource(Language.class)
  void theNextMeetingOfTheExampleIsPreparedOnOnePage(Language language) {
    Dossier example = new Example(Rooms.model()).dossier(language);
    Meeting next = Meeting.planned(example).getFirst();
    Printed page = PRESS.preparation(PreparationSheet.of(example, next.id(), language));
    assertThat(page.pages()).isEqualTo(1);
    String words = PdfReading.text(page).replace('\u00A0', ' ').replace('\u202F', ' ');
    Contact guest = example.get(Contact.KIND, next.people().getFirst());
    assertThat(words).contains(guest.name());
    assertThat(next.questions()).isNotEmpty();
    for (Question question : next.questions()) {
      assertThat(words).contains(plain(question.text()));
    }
    // Of a trial one sees at once which version they are to hear.
    assertThat(words).contains(language == Language.FRENCH ? "la version B" : "version B");
  }

  @Test
  void whatWasPromisedAndSaidBeforeIsRemembered() {
    UUID maud = walk.knows("Maud Riou");
    Meeting before = walk.met(30, null, maud);
    walk.does(
        new Change.Edited<>(
            Meeting.KIND, before, before.draft().promise("Lui envoyer le plan du quai").meeting()));
    walk.does(
        new Change.Added<>(
            Feedback.KIND,
            Feedback.heard("Vous parlez comme un chef de gare", Walk.NOW)
                .meeting(before.id())
                .contact(maud)
                .feedback()));
    Meeting next = Meeting.with(maud).plannedAt(Walk.NOW).meeting();
    walk.does(MeetingChange.planned(walk.dossier(), next));
    assertThat(preparation(next))
        .contains("Maud Riou", "Lui envoyer le plan du quai", "Vous parlez comme un chef de gare");
  }

  @Test
  void aMeetingOfWhichNothingIsKnownLeavesRoomToWrite() {
    Meeting empty = Meeting.with().meeting();
    walk.does(MeetingChange.planned(walk.dossier(), empty));
    assertThat(preparation(empty)).contains("Mes questions".toUpperCase(java.util.Locale.FRENCH));
  }

  private String preparation(Meeting meeting) {
    PreparationSheet sheet = PreparationSheet.of(walk.dossier(), meeting.id(), Language.FRENCH);
    return PdfReading.text(PRESS.preparation(sheet));
  }

  @Test
  void everythingHeardStandsInTheSynthesisOnceAndPeopleAreNeverCountedInPercent() {
    List<UUID> all = EXAMPLE.all(Feedback.KIND).stream().map(Feedback::id).toList();
    SynthesisSheet sheet = SynthesisSheet.of(EXAMPLE, all, Language.FRENCH, Walk.TODAY);
    List<String> printed =
        sheet.parts().stream()
            .flatMap(part -> part.themes().stream())
            .flatMap(theme -> theme.returns().stream())
            .map(SynthesisSheet.Said::words)
            .toList();
    assertThat(printed).hasSize(all.size());
    String words = plain(PdfReading.text(PRESS.synthesis(sheet)));
    for (String said : printed) {
      assertThat(words).contains(plain(said));
    }
    assertThat(words).doesNotContain("%").contains("14 voix indépendantes");
  }

  @Test
  void peopleOfOneEmployerAreOneVoiceOnPaperToo() {
    UUID house = walk.house("CHU");
    UUID maud = walk.knows("Maud", house);
    UUID claire = walk.knows("Claire", house);
    UUID yann = walk.knows("Yann");
    for (UUID person : List.of(maud, claire, yann)) {
      says("Comptez six mois", person);
    }
    SynthesisSheet.Theme theme = synthesis().parts().getFirst().themes().getFirst();
    assertThat(theme.dots())
        .extracting(SynthesisSheet.Dot::name, SynthesisSheet.Dot::linked)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Maud", false),
            org.assertj.core.groups.Tuple.tuple("Claire", true),
            org.assertj.core.groups.Tuple.tuple("Yann", false));
  }

  @Test
  void twoThousandReturnsFillAsManyPagesAsItTakes() {
    UUID maud = walk.knows("Maud");
    List<Change> heard = new java.util.ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      heard.add(
          new Change.Added<>(
              Feedback.KIND,
              Feedback.heard("Retour numéro " + i, Walk.NOW)
                  .contact(maud)
                  .aspect(Aspect.values()[i % 4])
                  .feedback()));
    }
    walk.does(new Change.Group("meeting.edited", heard));
    Printed pages = PRESS.synthesis(synthesis());
    assertThat(pages.pages()).isGreaterThan(20);
    assertThat(plain(PdfReading.text(pages))).contains("Retour numéro 0", "Retour numéro 1999");
  }

  private void says(String words, UUID person) {
    walk.does(
        new Change.Added<>(
            Feedback.KIND,
            Feedback.heard(words, Walk.NOW).contact(person).themes(List.of("délais")).feedback()));
  }

  private SynthesisSheet synthesis() {
    List<UUID> all = walk.dossier().all(Feedback.KIND).stream().map(Feedback::id).toList();
    return SynthesisSheet.of(walk.dossier(), all, Language.FRENCH, Walk.TODAY);
  }

  @Test
  void theLoopOfTheExampleIsToldWithWhoWasMetAndWhatChanged() {
    String words =
        plain(PdfReading.text(PRESS.loop(LoopSheet.of(EXAMPLE, null, Language.FRENCH, Walk.NOW))));
    assertThat(words)
        .contains("Paul Kermadec", "10 h 10 reçues", "85 retours", "Ne plus dire optimiser")
        .contains("offre de service, version 2", "Samira Benali");
  }

  @Test
  void aClosedLoopSaysWhatOneTakesAlong() {
    walk.met(3, null, walk.knows("Maud Riou"));
    walk.does(
        LoopChange.closed(
            walk.dossier(), "On m’ouvre des portes", "Parler aux cliniques", Walk.NOW));
    Loop closed = Loop.all(walk.dossier()).getFirst();
    String words =
        PdfReading.text(
            PRESS.loop(LoopSheet.of(walk.dossier(), closed.id(), Language.FRENCH, Walk.NOW)));
    assertThat(words)
        .contains(
            "ma première boucle", "Maud Riou", "On m’ouvre des portes", "Parler aux cliniques");
    String next =
        PdfReading.text(PRESS.loop(LoopSheet.of(walk.dossier(), null, Language.FRENCH, Walk.NOW)));
    assertThat(next).contains("ma deuxième boucle", "Cette boucle commence").doesNotContain("Maud");
  }

  private static String plain(String text) {
    // A word may be cut at its hyphen by the end of a line.
    return text.replaceAll("[ \\u00A0\\u202F]+", " ").replace("- ", "-");
  }
}
