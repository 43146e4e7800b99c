package app.cairn.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import app.cairn.dossier.VersionStatus;
import app.cairn.dossier.Versioned;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Outreach;
import app.cairn.offer.CarriedPassages;
import app.cairn.offer.Exercise;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferComparison;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.offer.Reflection;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.pitch.SpeakingRate;
import app.cairn.pitch.TextLength;
import app.cairn.profile.Profile;
import app.cairn.sheet.Fit;
import app.cairn.sheet.PitchSheet;
import app.cairn.sheet.SheetPress;
import app.cairn.text.Language;
import app.cairn.text.Typography;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleTest {

  private static final List<String> EXERCISES = Exercise.ALL.stream().map(Exercise::key).toList();

  private final Example example = new Example(Rooms.model());

  @ParameterizedTest
  @EnumSource
  void everyKindIsShown(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(Rooms.model().kinds())
        .allSatisfy(kind -> assertThat(dossier.count(kind)).isPositive());
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsSetAsItsLanguageSetsIt(Language language) {
    assertThat(texts(example.dossier(language)))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            text -> {
              assertThat(text).isEqualTo(Typography.set(text, language)).isEqualTo(text.strip());
              assertThat(text).doesNotContain("'", "\"", "  ");
              assertThat(text).doesNotContain(language == Language.FRENCH ? "“" : "«");
            });
  }

  @ParameterizedTest
  @EnumSource
  void itStandsInTheWeekOfWhoeverOpensItAndKeepsItsWeekdaysAndHours(Language language) {
    ZoneId paris = ZoneId.of("Europe/Paris");
    Dossier told = example.dossier(language);
    Dossier opened = example.dossier(language, LocalDate.of(2027, 7, 1));
    assertThat(Meeting.held(opened))
        .isNotEmpty()
        .allSatisfy(
            now -> {
              Meeting then = told.get(Meeting.KIND, now.id());
              assertThat(now.at().atZone(paris)).isEqualTo(then.at().atZone(paris).plusWeeks(68));
              assertThat(now.at()).isBefore(Instant.parse("2027-07-01T22:00:00Z"));
            });
    assertThat(opened.all(Outreach.KIND))
        .filteredOn(one -> one.sentOn() != null)
        .isNotEmpty()
        .allSatisfy(
            now ->
                assertThat(now.sentOn())
                    .isEqualTo(told.get(Outreach.KIND, now.id()).sentOn().plusWeeks(68)));
    assertThat(texts(opened)).containsExactlyInAnyOrderElementsOf(texts(told));
  }

  @Test
  void beforeItsOwnDaysItStaysAsItIsTold() {
    assertThat(example.dossier(Language.FRENCH, LocalDate.of(2025, 1, 1)))
        .isEqualTo(example.dossier(Language.FRENCH));
  }

  @Test
  void bothLanguagesTellTheSameLife() {
    Dossier french = example.dossier(Language.FRENCH);
    Dossier english = example.dossier(Language.ENGLISH);
    for (EntityKind<?> kind : Rooms.model().kinds()) {
      assertThat(ids(kind, english)).as(kind.name()).isEqualTo(ids(kind, french));
    }
    assertThat(Profile.of(english).fullName()).isEqualTo(Profile.of(french).fullName());
  }

  @ParameterizedTest
  @EnumSource
  void idsAreOfVersionSevenAndTellTheMomentOfMaking(Language language) {
    Dossier dossier = example.dossier(language);
    for (EntityKind<?> kind : Rooms.model().kinds()) {
      assertThat(ids(kind, dossier)).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
    assertThat(
            Stream.of(
                    dossier.all(Reflection.KIND).stream().map(r -> madeAt(r).equals(r.writtenAt())),
                    dossier.all(MissionStatement.KIND).stream()
                        .map(m -> madeAt(m).equals(m.writtenAt())),
                    dossier.all(Rehearsal.KIND).stream().map(r -> madeAt(r).equals(r.startedAt())),
                    versions(dossier).map(v -> madeAt(v).equals(v.startedAt())))
                .flatMap(s -> s))
        .containsOnly(true);
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerIsToAnExercise(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(dossier.all(Reflection.KIND))
        .extracting(Reflection::exercise)
        .isSubsetOf(EXERCISES)
        .doesNotHaveDuplicates();
    assertThat(dossier.all(Reflection.KIND)).hasSize(EXERCISES.size() - 2);
    assertThat(dossier.all(Reflection.KIND).stream().filter(Reflection::skipped)).hasSize(2);
    assertThat(dossier.all(Reflection.KIND))
        .allMatch(reflection -> reflection.skipped() == reflection.answer().isBlank());
  }

  @ParameterizedTest
  @EnumSource
  void theMissionIsFoundAfterThreeOtherWordingsAndBeforeThePitchesThatSayIt(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(dossier.all(MissionStatement.KIND)).hasSize(4);
    MissionStatement mission = MissionStatement.current(dossier).orElseThrow();
    if (language == Language.FRENCH) {
      assertThat(mission.text())
          .isEqualTo("Faire arriver les choses et les gens à l’heure, sans casser personne.");
    }
    String words = mission.text().substring(mission.text().indexOf(' '));
    String saying = words.replace(".", "");
    assertThat(dossier.all(Pitch.KIND))
        .filteredOn(pitch -> pitch.text().contains(saying))
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(pitch -> pitch.startedAt().isAfter(mission.writtenAt()));
  }

  @ParameterizedTest
  @EnumSource
  void aVersionThatAnotherReplacedIsSetAside(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(versions(dossier).filter(v -> versions(dossier).anyMatch(n -> replaces(n, v))))
        .hasSizeGreaterThanOrEqualTo(7)
        .allMatch(version -> version.status() == VersionStatus.DISMISSED);
  }

  /// A draft replaces nothing yet.
  private static boolean replaces(Versioned next, Versioned version) {
    return version.id().equals(next.parent()) && !next.draft();
  }

  @ParameterizedTest
  @EnumSource
  void versionsFollowOneAnother(Language language) {
    Dossier dossier = example.dossier(language);
    follow(Offer.versions(dossier));
    assertThat(Offer.versions(dossier)).hasSize(4);
    for (PitchFormat format : PitchFormat.values()) {
      List<Pitch> versions = Pitch.versions(format, dossier);
      assertThat(versions).as("%s", format).isNotEmpty();
      follow(versions);
    }
  }

  private static void follow(List<? extends Versioned> versions) {
    UUID parent = null;
    for (int i = 0; i < versions.size(); i++) {
      Versioned version = versions.get(i);
      assertThat(version.number()).isEqualTo(i + 1);
      assertThat(version.parent()).isEqualTo(parent);
      assertThat(version.draft()).isEqualTo(version.status() == VersionStatus.DRAFT);
      assertThat(version.reason().isBlank()).isEqualTo(version.draft());
      assertThat(version.draft() || version.startedAt().isBefore(version.frozenAt())).isTrue();
      assertThat(i == 0 || !versions.get(i - 1).frozenAt().isAfter(version.startedAt())).isTrue();
      parent = version.id();
    }
    assertThat(versions.subList(0, versions.size() - 1)).noneMatch(Versioned::draft);
  }

  @ParameterizedTest
  @EnumSource
  void aPitchIsMadeFromAnOfferFinalThenAndSomeAreToReview(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(dossier.all(Pitch.KIND))
        .allSatisfy(
            pitch ->
                assertThat(dossier.get(Offer.KIND, pitch.offer()).frozenAt())
                    .isBefore(pitch.startedAt()));
    assertThat(
            Arrays.stream(PitchFormat.values())
                .filter(f -> Pitch.current(f, dossier).orElseThrow().toReview(dossier)))
        .containsExactly(PitchFormat.TWO_MINUTES, PitchFormat.PROFILE_SUMMARY);
  }

  @ParameterizedTest
  @EnumSource
  void pitchesKeepToTheirTimeAndLength(Language language) {
    Dossier dossier = example.dossier(language);
    SpeakingRate rate = SpeakingRate.of(dossier);
    assertThat(rate.wordsPerMinute()).isBetween(130.5, 131.5);
    assertThat(dossier.all(Pitch.KIND))
        .allSatisfy(
            pitch -> {
              PitchFormat format = pitch.format();
              if (format.spoken()) {
                double spoken = rate.timeFor(TextLength.words(pitch.text())).toMillis();
                assertThat(spoken / format.target().toMillis()).isBetween(0.9, 1.1);
              } else {
                assertThat(TextLength.characters(pitch.text())).isBetween(1, format.limit());
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void linesAreShortAndMoveComeAndGoFromVersionToVersion(Language language) {
    Dossier dossier = example.dossier(language);
    List<Offer> versions = Offer.versions(dossier);
    assertThat(versions.stream().flatMap(ExampleTest::lines).map(OfferLine::text))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(45));
    List<OfferComparison.Line> changes =
        OfferComparison.between(versions.get(1), versions.get(2)).lines();
    assertThat(changes)
        .extracting(OfferComparison.Line::fate)
        .contains(OfferComparison.Fate.values());
    assertThat(changes).anyMatch(OfferComparison.Line::moved);
    assertThat(versions.stream().flatMap(ExampleTest::lines).map(OfferLine::id))
        .allMatch(id -> id.version() == 7);
    assertThat(lines(versions.get(3))).hasSize((int) lines(versions.get(2)).count() + 2);
  }

  @ParameterizedTest
  @EnumSource
  void rehearsalsAreOfTheWordsOfTheirPitch(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(dossier.all(Rehearsal.KIND))
        .allSatisfy(
            rehearsal -> {
              Pitch pitch = dossier.get(Pitch.KIND, rehearsal.pitch());
              assertThat(rehearsal.words()).isEqualTo(TextLength.words(pitch.text()));
              assertThat(rehearsal.startedAt()).isAfter(pitch.startedAt());
              assertThat(SpeakingRate.believable(rehearsal)).isTrue();
            });
  }

  @ParameterizedTest
  @EnumSource
  void someAnswersWereCarriedIntoTheOffer(Language language) {
    Dossier dossier = example.dossier(language);
    assertThat(dossier.all(Reflection.KIND))
        .filteredOn(answered -> CarriedPassages.count(answered.answer(), dossier) > 0)
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void theMinuteStandsOnOnePageInEveryTemplate(Language language) {
    Dossier dossier = example.dossier(language);
    SheetPress press = new SheetPress();
    for (SheetTemplate template : SheetTemplate.values()) {
      SheetChoice choice = new SheetChoice(Ids.next(), template, PitchFormat.ONE_MINUTE, true);
      PitchSheet sheet = PitchSheet.from(dossier, choice, language, LocalDate.of(2026, 3, 12));
      Fit fit = press.pitch(sheet, template).fit();
      assertThat(fit.onePage()).as("%s: %s", template, fit).isTrue();
      assertThat(fit.codeLeftOut()).isFalse();
    }
  }

  private static Stream<OfferLine> lines(Offer offer) {
    return Arrays.stream(OfferPart.values()).flatMap(part -> offer.lines(part).stream());
  }

  private static Stream<Versioned> versions(Dossier dossier) {
    return Stream.concat(Offer.versions(dossier).stream(), dossier.all(Pitch.KIND).stream());
  }

  private static Instant madeAt(Entity entity) {
    return Instant.ofEpochMilli(entity.id().getMostSignificantBits() >>> 16);
  }

  private static List<String> texts(Dossier dossier) {
    return Rooms.model().kinds().stream().flatMap(kind -> texts(kind, dossier)).toList();
  }

  private static <E extends Record & Entity> Stream<String> texts(
      EntityKind<E> kind, Dossier dossier) {
    return dossier.all(kind).stream().flatMap(entity -> kind.texts(entity).stream());
  }

  private static <E extends Record & Entity> List<UUID> ids(EntityKind<E> kind, Dossier dossier) {
    return dossier.all(kind).stream().map(Entity::id).toList();
  }
}
