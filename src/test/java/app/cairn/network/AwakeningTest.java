package app.cairn.network;

import static app.cairn.network.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom one has lost sight of, and what one writes to them.
class AwakeningTest {

  private final People people = new People();

  @Test
  void theWarmestFirstThenWhomOneMetLast() {
    sleeper("Cold", Warmth.DISTANT, 13);
    sleeper("Warm Long", Warmth.CLOSE, 60);
    sleeper("Warm Short", Warmth.CLOSE, 14);
    sleeper("Awake", Warmth.CLOSE, 11);
    assertThat(Awakening.of(people.network(), new Dormancy(Dormancy.MONTHS, TODAY)))
        .extracting(Contact::name)
        .containsExactly("Warm Short", "Warm Long", "Cold");
  }

  private void sleeper(String name, Warmth warmth, int months) {
    people.person(name, c -> c.warmth(warmth).lastContact(TODAY.minusMonths(months).minusDays(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Je cherche un emploi dans la région, JOB",
    "Je cherche actuellement un poste de cadre, JOB",
    "Peut-être pourriez-vous m’embaucher ?, JOB",
    "Recrutez-vous en ce moment ?, JOB",
    "Je vous envoie mon CV, JOB",
    "Auriez-vous un poste pour moi ?, JOB",
    "Je suis à la recherche d’un CDI, JOB",
    "Are you hiring?, JOB",
    "I am looking for a job, JOB",
    "J’ai un service à vous demander, SERVICE",
    "Pourriez-vous me recommander à votre chef ?, SERVICE",
    "Could you do me a favour?, SERVICE"
  })
  void aFavourHeadOnIsSeen(String pretext, Favour favour) {
    assertThat(Favour.askedIn(pretext)).hasValue(favour);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Votre nouveau poste : félicitations !",
        "Nos années à La Poste de Nantes",
        "Le stage de voile de 2012, et cette tempête",
        "Elle a trouvé un travail à Lyon",
        "J’aimerais votre avis sur le métier de logisticien",
        "Qui connaissez-vous dans la santé ?",
        "Congratulations on your new job",
        "The summer we worked together in Leeds"
      })
  void memoriesNewsAndAdviceAreNone(String pretext) {
    assertThat(Favour.askedIn(pretext)).isEmpty();
  }
}
