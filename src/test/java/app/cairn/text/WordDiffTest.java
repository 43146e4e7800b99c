package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.text.WordDiff.Fate;
import app.cairn.text.WordDiff.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void aWordThatChangedIsTakenAwayThenPutIn() {
    assertThat(
            WordDiff.compare(
                "Je passe une journée dans l’équipe", "Je passe trois jours dans l’équipe"))
        .containsExactly(
            new Piece(Fate.SAME, "Je passe "),
            new Piece(Fate.REMOVED, "une journée"),
            new Piece(Fate.ADDED, "trois jours"),
            new Piece(Fate.SAME, " dans l’équipe"));
  }

  @Test
  void equalTextsAreOnePiece() {
    assertThat(WordDiff.compare("Rien n’a bougé.", "Rien n’a bougé."))
        .containsExactly(new Piece(Fate.SAME, "Rien n’a bougé."));
    assertThat(WordDiff.compare("", "")).isEmpty();
  }

  @Test
  void anEmojiOfSeveralPartsIsNeverCut() {
    assertThat(WordDiff.compare("Je sers 👩‍🌾 ici", "Je sers 👨‍🌾 ici"))
        .containsExactly(
            new Piece(Fate.SAME, "Je sers "),
            new Piece(Fate.REMOVED, "👩‍🌾"),
            new Piece(Fate.ADDED, "👨‍🌾"),
            new Piece(Fate.SAME, " ici"));
  }

  @Test
  void wordsWrittenFromRightToLeftAreWords() {
    assertThat(WordDiff.compare("אני עוזר לצוות", "אני מקשיב לצוות"))
        .containsExactly(
            new Piece(Fate.SAME, "אני "),
            new Piece(Fate.REMOVED, "עוזר"),
            new Piece(Fate.ADDED, "מקשיב"),
            new Piece(Fate.SAME, " לצוות"));
  }

  @Test
  void inAVeryLongTextTheOneWordThatChangedIsStillFound() {
    String half = "Une phrase parmi d’autres. ".repeat(600);
    assertThat(
            WordDiff.compare(
                "Un " + half + half + "là.", "Deux " + half + "Enfin. " + half + "ici."))
        .filteredOn(piece -> piece.fate() != Fate.SAME)
        .extracting(piece -> piece.fate() + " " + piece.text().strip())
        .containsExactly("REMOVED Un", "ADDED Deux", "ADDED Enfin.", "REMOVED là", "ADDED ici");
  }

  @Test
  void textsWithNothingInCommonAreComparedToo() {
    String before = "a,".repeat(10_000);
    String after = "b?".repeat(10_000);
    List<Piece> pieces = WordDiff.compare(before, after);
    assertThat(without(pieces, Fate.ADDED)).isEqualTo(before);
    assertThat(without(pieces, Fate.REMOVED)).isEqualTo(after);
  }

  @Test
  void bothTextsCanAlwaysBeReadFromThePieces() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      String before = words(random);
      String after = words(random);
      List<Piece> pieces = WordDiff.compare(before, after);
      assertThat(without(pieces, Fate.ADDED)).isEqualTo(before);
      assertThat(without(pieces, Fate.REMOVED)).isEqualTo(after);
    }
  }

  private static String without(List<Piece> pieces, Fate fate) {
    return pieces.stream()
        .filter(p -> p.fate() != fate)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String words(Random random) {
    String[] words = {"été", "l’hôpital", "une", "heure,", "🪨", "fin.", "\n", "« oui »"};
    return random
        .ints(random.nextInt(12), 0, words.length)
        .mapToObj(i -> words[i])
        .collect(Collectors.joining(random.nextBoolean() ? " " : "\u00A0"));
  }
}
