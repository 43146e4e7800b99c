package app.cairn.ui.meeting.outreach;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.Answer;
import app.cairn.meeting.MessageTemplate;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Walk;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.profile.Profile;
import app.cairn.support.Benches;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Writing to somebody, gesture by gesture.
class OutreachViewModelTest {

  private final Walk walk = new Walk();
  private final UUID samira = walk.knows("Samira Benali");
  private OutreachViewModel outreach;

  @BeforeEach
  void nadiaOpensIt() {
    walk.does(new Change.Added<>(Profile.KIND, Profile.named("Nadia")));
    outreach = opened();
  }

  private OutreachViewModel opened() {
    return new OutreachViewModel(Benches.workspace(walk.session, InstantSource.fixed(NOW)), samira);
  }

  private Dossier dossier() {
    return walk.dossier();
  }

  private Step step() {
    return walk.contact(samira).step();
  }

  @Test
  void aTextIsProposedAndTheDossierHoldsNothingBeforeOneTouchesIt() {
    assertThat(outreach.text().get()).startsWith("Bonjour Samira,").contains("[sujet]");
    assertThat(dossier().count(Outreach.KIND)).isZero();
  }

  @Test
  void whatIsTypedIsADraftThatIsFoundAgain() {
    outreach.write("Bonjour Samira");
    outreach.write("Bonjour Samira, une question.");
    outreach.close();
    outreach = opened();
    assertThat(outreach.text().get()).isEqualTo("Bonjour Samira, une question.");
    assertThat(dossier().count(Outreach.KIND)).isOne();
    assertThat(step()).isEqualTo(Step.NONE);
    walk.session.undo();
    assertThat(dossier().count(Outreach.KIND)).isZero();
    assertThat(outreach.text().get()).startsWith("Bonjour Samira,").contains("[sujet]");
  }

  @Test
  void anotherPurposeBringsAnotherTextUnlessOneHasWrittenOnesOwn() {
    outreach.choose(Purpose.PROPOSAL);
    assertThat(outreach.text().get()).contains("[le problème]");
    outreach.choose(OutreachChannel.PHONE);
    assertThat(outreach.text().get()).contains("Est-ce un bon moment");
    outreach.write("Mes mots à moi.");
    outreach.choose(Purpose.INQUIRY);
    outreach.choose(OutreachChannel.EMAIL);
    assertThat(outreach.text().get()).isEqualTo("Mes mots à moi.");
    assertThat(outreach.standing().get().purpose()).isEqualTo(Purpose.INQUIRY);
  }

  @Test
  void whatIsSentWaitsForItsAnswerAndIsUndoneAtOnce() {
    outreach.sent(TODAY.minusDays(1));
    assertThat(step()).isEqualTo(Step.ASKED);
    assertThat(outreach.standing().get().writing()).isFalse();
    Outreach sent = outreach.standing().get().last().orElseThrow();
    assertThat(sent.sentOn()).isEqualTo(TODAY.minusDays(1));
    assertThat(sent.text()).startsWith("Bonjour Samira,");
    walk.session.undo();
    assertThat(step()).isEqualTo(Step.NONE);
    assertThat(outreach.standing().get().writing()).isTrue();
  }

  @Test
  void theAnswerIsNotedWithItsWordsAndItsDay() {
    outreach.sent(TODAY);
    outreach.answeredWith("Pas avant avril.");
    outreach.answered(Answer.LATER);
    Outreach last = outreach.standing().get().last().orElseThrow();
    assertThat(last.answer()).isEqualTo(Answer.LATER);
    assertThat(last.answerWords()).isEqualTo("Pas avant avril.");
    assertThat(last.answeredOn()).isEqualTo(TODAY);
    assertThat(step()).isEqualTo(Step.TO_FOLLOW_UP);
    outreach.answeredOn(TODAY.minusDays(2));
    outreach.answered(Answer.YES);
    last = outreach.standing().get().last().orElseThrow();
    assertThat(last.answeredOn()).isEqualTo(TODAY.minusDays(2));
    assertThat(step()).isEqualTo(Step.ASKED);
    outreach.answered(Answer.NONE);
    assertThat(outreach.standing().get().last().orElseThrow().answeredOn()).isNull();
  }

  @Test
  void comingBackBeginsFromTheMessageBefore() {
    outreach.choose(OutreachChannel.MESSAGE);
    outreach.sent(TODAY.minusDays(12));
    outreach.followUp();
    assertThat(outreach.standing().get().writing()).isTrue();
    assertThat(outreach.standing().get().channel()).isEqualTo(OutreachChannel.MESSAGE);
    assertThat(outreach.text().get()).contains("message du 26 février").contains("Nadia");
    outreach.discard();
    assertThat(outreach.standing().get().writing()).isFalse();
    assertThat(dossier().count(Outreach.KIND)).isOne();
  }

  @Test
  void aMessageKeptAsATemplateServesForSomebodyElse() {
    outreach.write("Bonjour Samira, une question sur [sujet].\nNadia");
    outreach.keepAsTemplate("Une question");
    MessageTemplate kept = dossier().all(MessageTemplate.KIND).iterator().next();
    assertThat(kept.text()).isEqualTo("Bonjour {prénom}, une question sur {sujet}.\n{mon nom}");
    outreach.write("");
    outreach.begin(outreach.starters().getFirst());
    assertThat(outreach.text().get()).isEqualTo("Bonjour Samira, une question sur [sujet].\nNadia");
  }

  @Test
  void whoeverIsTakenOutOfTheDossierIsWrittenToNoMore() {
    walk.does(new Change.Removed<>(Contact.KIND, walk.contact(samira)));
    assertThat(outreach.standing().get()).isNull();
    outreach.write("Trop tard");
    assertThat(dossier().count(Outreach.KIND)).isZero();
  }
}
