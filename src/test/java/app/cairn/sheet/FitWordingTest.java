package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitWordingTest {

  private final FitWording french = new FitWording(new Messages(Language.FRENCH));
  private final FitWording english = new FitWording(new Messages(Language.ENGLISH));

  @Test
  void anOverrunIsSaidInLinesAndWords() {
    Overrun six = new Overrun(SheetPart.PITCH, 6, 62, 380);
    assertThat(french.sentence(six)).isEqualTo("Le pitch dépasse de 6 lignes (environ 62 mots).");
    assertThat(english.sentence(six)).isEqualTo("The pitch is 6 lines too long (about 62 words).");
  }

  @Test
  void oneLineAndOneWordAreSingular() {
    Overrun one = new Overrun(SheetPart.TO_WHOM, 1, 1, 9);
    assertThat(french.sentence(one))
        .isEqualTo("«\u00A0À qui\u00A0» dépasse d’une ligne (environ un mot).");
    assertThat(english.sentence(one)).isEqualTo("“To whom” is one line too long (about one word).");
  }

  @Test
  void contactLinesArePluralAndALongWordIsCountedInCharacters() {
    Overrun link = new Overrun(SheetPart.CONTACT, 12, 1, 640);
    assertThat(french.sentence(link))
        .isEqualTo("Les coordonnées dépassent de 12 lignes (environ 640 caractères).");
    assertThat(english.sentence(link))
        .isEqualTo("The contact lines are 12 lines too long (about 640 characters).");
  }

  @Test
  void aSheetThatFitsAsItIsNeedsNoWord() {
    Fit fit = new Fit(11, 11, Fit.ALL_LINES, List.of(), "", false);
    assertThat(french.sentences(fit)).isEmpty();
  }

  @Test
  void whatWasChangedToFitIsSaid() {
    Fit fit = new Fit(10.5, 11, 1, List.of(), "🚀", true);
    assertThat(french.sentences(fit))
        .containsExactly(
            "Texte en 10,5\u00A0pt, au lieu de 11, pour tenir sur la page.",
            "Sur la carte, la première ligne de chaque partie de l’offre.",
            "Les coordonnées sont trop longues pour un code QR lisible\u00A0: il est laissé de"
                + " côté.",
            "Ces signes n’ont pas de dessin sur cet ordinateur\u202F; un petit carré les"
                + " remplace\u00A0: 🚀");
  }
}
