package app.cairn.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Versioned;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AlignmentCheck;
import app.cairn.insight.Arm;
import app.cairn.insight.Hearing;
import app.cairn.insight.Loop;
import app.cairn.insight.NextStep;
import app.cairn.insight.NextSteps;
import app.cairn.insight.Outcome;
import app.cairn.insight.RuleOfTen;
import app.cairn.insight.Trial;
import app.cairn.insight.Verdict;
import app.cairn.insight.Voices;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Manners;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Themes;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.Pitch;
import app.cairn.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What Nadia made of what came back: correctifs, a trial, next steps.
class ExampleInsightTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");

  private final Example example = new Example(Rooms.model());

  @ParameterizedTest
  @EnumSource
  void whatCarriesACorrectifSaysTheWordsNoMore(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(dossier.all(Adjustment.KIND))
        .hasSize(5)
        .allSatisfy(
            one -> {
              assertThat(one.returns(dossier)).hasSameSizeAs(one.from()).isNotEmpty();
              assertThat(one.returns(dossier))
                  .allMatch(heard -> heard.notedAt().isBefore(one.decidedAt()));
              assertThat(one.returns(dossier).stream().map(Feedback::aim).filter(Objects::nonNull))
                  .containsAll(one.passages());
              if (one.carried()) {
                assertThat(version(one.carriedBy(), dossier).startedAt()).isAfter(one.decidedAt());
                one.passages().forEach(passage -> gone(passage, one.carriedBy(), dossier));
              }
            });
    assertThat(Adjustment.open(dossier)).hasSize(1);
  }

  private static void gone(Aim passage, UUID version, Dossier dossier) {
    assertThat(texts(version, dossier)).isNotEmpty();
    assertThat(texts(version, dossier)).noneMatch(text -> text.contains(passage.words()));
  }

  @ParameterizedTest
  @EnumSource
  void theTrialAlternatesAndItsAnswersAreWhatHappened(Language language) {
    Dossier dossier = example.dossier(language);
    Trial trial = Trial.running(dossier).orElseThrow();
    List<Hearing> hearings = trial.hearings();
    Meeting next = dossier.get(Meeting.KIND, hearings.getLast().meeting());
    String whomElse = next.questions().getLast().text();
    for (int i = 0; i < hearings.size(); i++) {
      Hearing one = hearings.get(i);
      Meeting meeting = dossier.get(Meeting.KIND, one.meeting());
      assertThat(one.arm()).isEqualTo(i % 2 == 0 ? Arm.A : Arm.B);
      assertThat(meeting.people()).containsExactly(one.contact());
      assertThat(Meeting.with(one.contact(), dossier)).startsWith(meeting);
      assertThat(meeting.questions()).as("alike").anyMatch(q -> q.text().equals(whomElse));
      assertThat(meeting.pitch()).isEqualTo(trial.version(one.arm()));
      assertThat(one.known()).isEqualTo(meeting.held());
      assertThat(one.outcome() == Outcome.YES).isEqualTo(!meeting.introduced().isEmpty());
      assertThat(meeting.at()).isAfter(trial.begunAt());
      assertThat(i == 0 || meeting.at().isAfter(at(hearings.get(i - 1), dossier))).isTrue();
    }
    assertThat(hearings).hasSize(12);
    assertThat(pitch(trial.a(), dossier).frozenAt()).isBefore(trial.begunAt());
    assertThat(pitch(trial.b(), dossier).frozenAt()).isBefore(trial.begunAt());
    assertThat(trial.next()).isEqualTo(Arm.A);
    assertThat(Verdict.of(hearings)).isEqualTo(new Verdict(Verdict.Kind.HINT, Arm.B));
    assertThat(Verdict.ifRefused(hearings, Arm.B, 3).kind()).isEqualTo(Verdict.Kind.TOO_EARLY);
  }

  @ParameterizedTest
  @EnumSource
  void threeIndependentVoicesBroughtOneThemeThatNothingAnswersYet(Language language) {
    Dossier dossier = example.dossier(language);
    String theme = language == Language.FRENCH ? "humaniser" : "people-first";
    assertThat(steps(dossier))
        .extracting(NextStep::kind)
        .containsExactly(
            NextStep.Kind.THANK,
            NextStep.Kind.REVIEW_PITCH,
            NextStep.Kind.REVIEW_PITCH,
            NextStep.Kind.FOLLOW_UP,
            NextStep.Kind.ADJUST);
    assertThat(steps(dossier).getFirst().due()).isEqualTo("2026-03-11T17:00:00Z");
    assertThat(steps(dossier).getLast().about()).isEqualTo(theme);
    List<UUID> saying =
        dossier.all(Feedback.KIND).stream()
            .filter(one -> Themes.has(one, theme))
            .map(Feedback::contact)
            .toList();
    assertThat(Voices.of(dossier).groups(saying)).hasSize(3);
    assertThat(Themes.counted(dossier.all(Feedback.KIND))).hasSizeGreaterThan(12).containsValue(1);
    assertThat(RuleOfTen.of(dossier).holds()).isFalse();
    assertThat(RuleOfTen.of(dossier).against()).isBetween(3, 9);
  }

  @ParameterizedTest
  @EnumSource
  void whatSheSaysComesNearerToWhatSheFeelsInAFirstLoop(Language language) {
    Dossier dossier = example.dossier(language);
    List<AlignmentCheck> checks = AlignmentCheck.all(dossier);
    assertThat(checks).hasSize(8);
    assertThat(checks.getLast().nearness()).isLessThan(checks.getFirst().nearness());
    assertThat(checks.getLast().said()).isGreaterThan(checks.getFirst().said());
    assertThat(Loop.all(dossier)).hasSize(1).allMatch(loop -> loop.open() && loop.number() == 1);
  }

  private static List<NextStep> steps(Dossier dossier) {
    return NextSteps.of(dossier, Manners.USUAL, NOW, ZONE);
  }

  private static Instant at(Hearing hearing, Dossier dossier) {
    return dossier.get(Meeting.KIND, hearing.meeting()).at();
  }

  private static Pitch pitch(UUID id, Dossier dossier) {
    return dossier.get(Pitch.KIND, id);
  }

  private static Versioned version(UUID id, Dossier dossier) {
    return dossier
        .find(Offer.KIND, id)
        .map(Versioned.class::cast)
        .orElseGet(() -> pitch(id, dossier));
  }

  private static List<String> texts(UUID version, Dossier dossier) {
    return switch (version(version, dossier)) {
      case Offer offer -> {
        Stream<String> lines =
            Arrays.stream(OfferPart.values())
                .flatMap(part -> offer.lines(part).stream())
                .map(OfferLine::text);
        yield Stream.concat(lines, Stream.of(offer.sentence())).toList();
      }
      case Pitch pitch -> List.of(pitch.text());
      case Versioned other -> throw new AssertionError(other);
    };
  }
}
