package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.ui.kit.field.SaidDay;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidMomentTest {

  /// A thursday.
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 12, 10, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jeudi 12 h 30           | 2026-03-12T12:30",
        "Jeudi à 9h              | 2026-03-19T09:00",
        "jeudi prochain 12h30    | 2026-03-19T12:30",
        "lundi en huit, 14 h     | 2026-03-23T14:00",
        "ven. 8h15               | 2026-03-13T08:15",
        "jeudi 19 mars 12 h 30   | 2026-03-19T12:30",
        "le 3 avril à 14 h       | 2026-04-03T14:00",
        "3/4 14:00               | 2026-04-03T14:00",
        "1er avril 2027, 8 h     | 2027-04-01T08:00",
        "11 mars 9 h             | 2027-03-11T09:00",
        "le 15, 17 h             | 2026-03-15T17:00",
        "le 2 à 17 h             | 2026-04-02T17:00",
        "demain midi             | 2026-03-13T12:00",
        "après-demain à midi et demi | 2026-03-14T12:30",
        "aujourd’hui 18 h        | 2026-03-12T18:00",
        "dans trois semaines 9 h | 2026-04-02T09:00",
        "dans 2 jours 9 h et demie | 2026-03-14T09:30",
        "mardi 3 h de l’après-midi | 2026-03-17T15:00",
        "18 h                    | 2026-03-12T18:00",
        "8 h                     | 2026-03-13T08:00",
      })
  void aMomentIsReadAsOneSaysIt(String text, LocalDateTime moment) {
    assertThat(SaidMoment.of(text, Language.FRENCH, NOW, SaidDay::of).moment()).isEqualTo(moment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thursday 12:30        | 2026-03-12T12:30",
        "next thursday at 2pm  | 2026-03-19T14:00",
        "Tue 9.30am            | 2026-03-17T09:30",
        "tomorrow at noon      | 2026-03-13T12:00",
        "on the 3rd of april, 2 pm | 2026-04-03T14:00",
      })
  void andInEnglish(String text, LocalDateTime moment) {
    assertThat(SaidMoment.of(text, Language.ENGLISH, NOW, SaidDay::of).moment()).isEqualTo(moment);
  }

  @Test
  void aDayWithoutAnHourIsHalfOfAMoment() {
    SaidMoment said = SaidMoment.of("mardi", Language.FRENCH, NOW, SaidDay::of);
    assertThat(said.day()).isEqualTo("2026-03-17");
    assertThat(said.whole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bientôt", "quand vous voulez 9 h", "31 février 9 h", "vendredi 19 mars 9 h"})
  void whatSaysNoDayIsNone(String text) {
    assertThat(SaidMoment.of(text, Language.FRENCH, NOW, SaidDay::of).day()).isNull();
  }

  @Test
  void anHourThatThereIsNotIsNone() {
    assertThat(SaidMoment.of("jeudi 25 h", Language.FRENCH, NOW, SaidDay::of).time()).isNull();
  }
}
