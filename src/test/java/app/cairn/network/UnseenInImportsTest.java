package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a file writes into a name and nobody sees.
class UnseenInImportsTest {

  @Test
  void whatTurnsTheDirectionOfReadingIsDropped() {
    assertThat(name("\u202EAnne\u202C \u2067Riv\u202Dière\u2069")).isEqualTo("Anne Rivière");
    assertThat(name("\u200EAnne Rivière\u200F \u200E")).isEqualTo("Anne Rivière");
    assertThat(name("\u200FCairn (\u200Eשלום")).isEqualTo("Cairn (\u200Eשלום");
  }

  @Test
  void controlsAndBlanksWithoutWidthAreDropped() {
    assertThat(name("An\u200Bne\u0007 Riv\u00ADi\u2060è\uFEFFre\u009F")).isEqualTo("Anne Rivière");
    assertThat(name("Anne\u2028\tRivière\u0085")).isEqualTo("Anne Rivière");
    assertThat(name("\u202E\u200B\u200F")).isEmpty();
  }

  @Test
  void whatJoinsLettersAndEmojiStays() {
    for (String whole : new String[] {"می\u200Cخواهم", "क्\u200Dष", "👩\u200D💻", "❤\uFE0F"}) {
      assertThat(name(whole)).isEqualTo(whole);
    }
  }

  @Test
  void addressesAndNumbersAreCleanTooAndNotesAreLeftAsTheyAre() {
    ImportedCard card =
        new CardDraft(1)
            .put(CardField.PHONE, "", "\u202A+33 6 00 00 00 01\u202C")
            .put(CardField.EMAIL, "", "anne@exemple.fr\u200B")
            .put(CardField.ORGANISATION, "", "\u2068Mairie\u2069")
            .put(CardField.NOTES, "", "dit \u2067שלום\u2069 !")
            .card();
    assertThat(card.phones()).containsExactly("+33 6 00 00 00 01");
    assertThat(card.emails()).containsExactly("anne@exemple.fr");
    assertThat(card.organisation()).isEqualTo("Mairie");
    assertThat(card.notes()).isEqualTo("dit \u2067שלום\u2069 !");
  }

  @Test
  void whoeverCameWithThemBeforeIsTheSamePersonStill() {
    assertThat(Likeness.words("A\u202Enne\u202C")).isEqualTo("anne");
  }

  private static String name(String written) {
    return new CardDraft(1).put(CardField.WHOLE_NAME, "", written).card().name();
  }
}
