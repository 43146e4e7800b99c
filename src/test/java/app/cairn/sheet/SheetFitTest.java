package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.pitch.SheetTemplate;
import app.cairn.profile.Profile;
import app.cairn.support.SheetExamples;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything on one page, or the truth about what does not fit.
class SheetFitTest {

  private static final SheetPress PRESS = new SheetPress();
  private static final String TOO_LONG = (SheetExamples.PITCH + "\n").repeat(4);

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void aUsualSheetFits(SheetTemplate template) {
    for (Language language : Language.values()) {
      Printed printed = PRESS.pitch(SheetExamples.sheet(language), template);
      assertThat(printed.fit().onePage()).isTrue();
      assertThat(printed.pages()).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void aLongerPitchIsSetSmallerAndItIsSaid(SheetTemplate template) {
    int more =
        switch (template) {
          case SOBER -> 580;
          case WARM -> 300;
          case LARGE -> 0;
        };
    String longer = SheetExamples.PITCH + " " + SheetExamples.PITCH.substring(0, more);
    Printed printed = PRESS.pitch(SheetExamples.withPitch(longer), template);
    assertThat(printed.fit().onePage()).isTrue();
    assertThat(printed.fit().smaller()).isTrue();
    assertThat(said(printed)).singleElement().asString().startsWith("Texte en ");
  }

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void aPitchThatIsTooLongGoesOnOnASecondPageAndIsSaidToBeTooLong(SheetTemplate template) {
    Printed printed = PRESS.pitch(SheetExamples.withPitch(TOO_LONG), template);
    assertThat(printed.pages()).isGreaterThan(1);
    assertThat(printed.fit().overruns())
        .singleElement()
        .satisfies(overrun -> assertThat(overrun.part()).isEqualTo(SheetPart.PITCH));
    assertThat(PdfReading.text(printed)).contains("une solution.");
  }

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void takingAwayTheWordsThatAreSaidTooManyMakesItFit(SheetTemplate template) {
    Overrun overrun =
        PRESS.pitch(SheetExamples.withPitch(TOO_LONG), template).fit().overruns().getFirst();
    assertThat(PRESS.pitch(withoutLast(overrun.words()), template).fit().onePage()).isTrue();
    int aLineLess = overrun.words() - 2 * overrun.words() / overrun.lines() - 1;
    assertThat(PRESS.pitch(withoutLast(aLineLess), template).fit().onePage()).isFalse();
  }

  @Test
  void aLineTooManyCostsTheVoiceHalfAPointAndTheOfferNothing() throws Exception {
    SheetTemplate template = SheetTemplate.SOBER;
    StringBuilder pitch = new StringBuilder("À L’Haÿ. ");
    double usual = PdfReading.sizeOf("ÿ", with(pitch, template));
    double size = usual;
    for (int more = 0; more < 60 && size > usual - 0.1; more++) {
      pitch.append("Relier ceux qui soignent et ceux qui portent. ");
      size = PdfReading.sizeOf("ÿ", with(pitch, template));
    }
    assertThat(size).isCloseTo(usual - 0.5, within(0.05));
    assertThat(with(pitch, template).fit().smaller()).isFalse();
  }

  private static Printed with(CharSequence pitch, SheetTemplate template) {
    return PRESS.pitch(SheetExamples.withPitch(pitch.toString()), template);
  }

  private static PitchSheet withoutLast(int words) {
    List<String> spoken = new ArrayList<>(Arrays.asList(TOO_LONG.split(" ")));
    int taken = 0;
    while (taken < words) {
      String last = spoken.removeLast();
      taken += (int) last.lines().filter(word -> word.matches(".*[\\p{L}\\p{N}].*")).count();
    }
    return SheetExamples.withPitch(String.join(" ", spoken));
  }

  @Test
  void aMissionThatIsTooLongIsBlamedRatherThanThePitch() {
    String mission = (SheetExamples.MISSION + " ").repeat(16);
    Printed printed = PRESS.pitch(SheetExamples.withMission(mission), SheetTemplate.SOBER);
    assertThat(printed.fit().overruns())
        .extracting(Overrun::part)
        .containsExactly(SheetPart.MISSION);
    assertThat(said(printed).getFirst()).startsWith("La mission dépasse de ").endsWith(" mots).");
  }

  @Test
  void aColumnThatIsTooLongIsBlamedByItself() {
    String[] lines = new String[30];
    Arrays.fill(lines, "Aux équipes de nuit que personne ne consulte");
    Printed printed = PRESS.pitch(SheetExamples.withLines(lines), SheetTemplate.WARM);
    assertThat(printed.fit().overruns())
        .extracting(Overrun::part)
        .containsExactly(SheetPart.TO_WHOM);
    assertThat(said(printed).getFirst()).startsWith("«\u00A0À qui\u00A0» dépasse de ");
  }

  @Test
  void contactLinesThatAreTooLongAreBlamedAndTheirCodeLeftOut() {
    Profile profile =
        new Profile(
            UUID.randomUUID(), "Nadia", "Morvan", "", "a@exemple.fr", "01 02 ".repeat(900), "", "");
    Printed printed = PRESS.pitch(SheetExamples.of(profile), SheetTemplate.SOBER);
    assertThat(printed.fit().overruns()).extracting(Overrun::part).contains(SheetPart.CONTACT);
    assertThat(printed.fit().codeLeftOut()).isTrue();
    assertThat(said(printed).getFirst()).startsWith("Les coordonnées dépassent de ");
  }

  @Test
  void aBookPastedIntoAFieldIsSaidToBeTooLong() {
    String book = "Il était une fois une aide-soignante. ".repeat(27_000);
    Overrun overrun =
        PRESS.pitch(SheetExamples.withPitch(book), SheetTemplate.SOBER).fit().overruns().getFirst();
    assertThat(overrun.part()).isEqualTo(SheetPart.PITCH);
    assertThat(overrun.words()).isBetween(160_000, 162_000);
    assertThat(overrun.lines()).isBetween(8_000, 20_000);
    Printed card = PRESS.cueCards(SheetExamples.withMission("x".repeat(1_000_000)));
    assertThat(card.fit().overruns().getFirst().part()).isEqualTo(SheetPart.MISSION);
    assertThat(said(card).getFirst()).contains("caractères").doesNotContain("mots");
  }

  @Test
  void aCardKeepsFewerLinesOfTheOfferBeforeItRefuses() {
    Printed card = PRESS.cueCards(SheetExamples.sheet(Language.FRENCH));
    assertThat(card.fit().onePage()).isTrue();
    assertThat(card.fit().linesKept()).isBetween(1, 3);
    assertThat(said(card)).anySatisfy(text -> assertThat(text).startsWith("Sur la carte, "));
    Printed tooLong = PRESS.cueCards(SheetExamples.withPitch("mot ".repeat(400)));
    assertThat(tooLong.fit().overruns()).extracting(Overrun::part).contains(SheetPart.PITCH);
  }

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void noLetterIsSmallerThanItsTemplateAllows(SheetTemplate template) throws Exception {
    double floor = template == SheetTemplate.LARGE ? TypeSizes.LARGE_FLOOR : TypeSizes.FLOOR;
    for (int times = 1; times <= 4; times++) {
      PitchSheet sheet = SheetExamples.withPitch(SheetExamples.PITCH.repeat(times));
      assertThat(PdfReading.smallestLetter(PRESS.pitch(sheet, template)))
          .isGreaterThanOrEqualTo(floor);
    }
    assertThat(PdfReading.smallestLetter(PRESS.cueCards(SheetExamples.sheet(Language.FRENCH))))
        .isGreaterThanOrEqualTo(TypeSizes.FLOOR);
  }

  private static List<String> said(Printed printed) {
    return new FitWording(new Messages(Language.FRENCH)).sentences(printed.fit());
  }
}
