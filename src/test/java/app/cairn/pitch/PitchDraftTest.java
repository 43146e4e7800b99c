package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PitchDraftTest {

  private static final String MISSION =
      "Faire arriver les choses et les gens à l’heure, sans casser personne.";
  private final Messages french = new Messages(Language.FRENCH);

  private final Offer offer =
      offer(
          List.of("Aux hôpitaux de taille moyenne", "Aux cadres de santé"),
          List.of(
              "Le bon chariot au bon étage", "Des soignants qui retrouvent du temps pour soigner"),
          List.of(
              "Je passe trois jours dans l’équipe",
              "Je dessine les flux avec celles et ceux qui portent"));

  @Test
  void aOneMinutePitchSaysWhomWhatAndHowInWholeSentences() {
    assertThat(draft(PitchFormat.ONE_MINUTE, offer, MISSION))
        .isEqualTo(
            """
            Je suis là pour faire arriver les choses et les gens à l’heure, sans casser personne.

            Je m’adresse aux hôpitaux de taille moyenne et aux cadres de santé. Je leur apporte le bon chariot au bon \
            étage et des soignants qui retrouvent du temps pour soigner.

            Je passe trois jours dans l’équipe. Je dessine les flux avec celles et ceux qui portent.

            Et autour de vous, qui connaît bien ce sujet\u202F?\
            """);
  }

  @Test
  void aMissionThatBeginsWithAPossessiveIsNoVerb() {
    assertThat(
            draft(
                PitchFormat.CV_OPENING,
                offer(List.of(), List.of(), List.of()),
                "Notre quartier, à pied"))
        .isEqualTo("Ma mission\u00A0: notre quartier, à pied.");
  }

  @ParameterizedTest
  @EnumSource
  void marksAloneMakeNoDraft(PitchFormat format) {
    assertThat(draft(format, offer(List.of("."), List.of(), List.of(";")), "...")).isEmpty();
  }

  @Test
  void bareNounsAndVerbsStandInTheirSentences() {
    Offer bare =
        offer(
            List.of("Hôpitaux moyens", "SAMU"),
            List.of("Humaniser la chaîne, du quai au lit", "Former"),
            List.of("Trois jours sur place", "J’écoute d’abord"));
    assertThat(draft(PitchFormat.PROFILE_SUMMARY, bare, "Des soins à l’heure"))
        .isEqualTo(
            """
            Ma mission\u00A0: des soins à l’heure.

            Celles et ceux que j’aide\u00A0: hôpitaux moyens et SAMU. Ce que je leur apporte\u00A0: humaniser la chaîne, du \
            quai au lit\u202F; et former.

            Ma façon de m’y prendre\u00A0: trois jours sur place. J’écoute d’abord.\
            """);
  }

  @Test
  void articlesAreContracted() {
    Offer articles =
        offer(List.of("Les hôpitaux", "L’aide alimentaire", "Le quai"), List.of(), List.of());
    assertThat(draft(PitchFormat.CV_OPENING, articles, ""))
        .isEqualTo("Je m’adresse aux hôpitaux, à l’aide alimentaire et au quai.");
  }

  @Test
  void theSentenceThatThePersonRewroteIsUsedAsItIs() {
    assertThat(
            draft(PitchFormat.CV_OPENING, offer.withSentence("J’aide les hôpitaux à souffler"), ""))
        .startsWith("J’aide les hôpitaux à souffler. Je passe trois jours");
  }

  @ParameterizedTest
  @EnumSource(PitchFormat.class)
  void aDraftIsAlwaysWithinItsTimeOrLimit(PitchFormat format) {
    String long200 = "très ".repeat(200) + "long";
    for (Offer each :
        List.of(
            offer,
            offer(List.of(), List.of(), List.of("Écouter")),
            offer(
                List.of(long200, "Aux gens"),
                List.of(long200, long200),
                List.of("Je " + long200)))) {
      for (String mission : List.of("", MISSION, long200, "x".repeat(3000))) {
        String draft = draft(format, each, mission);
        assertThat(draft).isNotBlank();
        if (format.spoken()) {
          assertThat(SpeakingRate.USUAL.timeFor(TextLength.words(draft)))
              .isLessThanOrEqualTo(format.target());
        } else {
          assertThat(TextLength.characters(draft)).isLessThanOrEqualTo(format.limit());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PitchFormat.class)
  void aDraftIsComposedOfFewTextsHoweverManyAndLongTheLines(PitchFormat format) {
    String full = "Écouter, dessiner, former et transmettre. ".repeat(47);
    List<String> lines = Collections.nCopies(300, full);
    AtomicInteger said = new AtomicInteger();
    DraftWording counting =
        (key, values) -> {
          said.incrementAndGet();
          return french.get(key, values);
        };
    String draft =
        PitchDraft.compose(format, offer(lines, lines, lines), full, SpeakingRate.USUAL, counting);
    assertThat(draft).isNotBlank();
    assertThat(said.get()).as("phrases asked").isLessThan(300);
  }

  @Test
  void asManyLinesAsFitAreSaid() {
    Offer short300 =
        offer(List.of(), IntStream.range(0, 300).mapToObj(i -> "Idée " + i).toList(), List.of());
    String draft = draft(PitchFormat.CV_OPENING, short300, "");
    int limit = PitchFormat.CV_OPENING.limit();
    assertThat(TextLength.characters(draft)).isBetween(limit - 12, limit);
  }

  @Test
  void anEmojiIsNeverCutInTwo() {
    Offer emoji = offer(List.of(), List.of(), List.of()).withSentence("a" + "😀".repeat(300));
    assertThat(draft(PitchFormat.PROFILE_HEADLINE, emoji, ""))
        .isEqualTo("A" + "😀".repeat(218) + "…");
  }

  @Test
  void withoutAWordToStartFromThereIsNoDraft() {
    assertThat(draft(PitchFormat.ONE_MINUTE, offer(List.of(), List.of(), List.of()), " "))
        .isEmpty();
  }

  @Test
  void englishLinesReadAsEnglish() {
    Offer english =
        offer(
            List.of("The ward managers"), List.of("The right trolley"), List.of("I listen first"));
    assertThat(
            PitchDraft.compose(
                PitchFormat.CV_OPENING,
                english,
                "To get things there on time",
                SpeakingRate.USUAL,
                new Messages(Language.ENGLISH)::get))
        .isEqualTo(
            "I am here to get things there on time. I work for the ward managers. I bring them the"
                + " right trolley. I listen first.");
  }

  private String draft(PitchFormat format, Offer from, String mission) {
    return PitchDraft.compose(format, from, mission, SpeakingRate.USUAL, french::get);
  }

  private static Offer offer(List<String> toWhom, List<String> what, List<String> how) {
    return Offer.first(Instant.EPOCH)
        .withLines(OfferPart.TO_WHOM, lines(toWhom))
        .withLines(OfferPart.WHAT, lines(what))
        .withLines(OfferPart.HOW, lines(how));
  }

  private static List<OfferLine> lines(List<String> texts) {
    return texts.stream().map(OfferLine::of).toList();
  }
}
