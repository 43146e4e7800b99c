package app.cairn.insight;

import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.meeting.Introduced;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Walk;
import app.cairn.network.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {

  private final Walk walk = new Walk();

  private int voices(UUID... people) {
    return Voices.of(walk.dossier()).count(List.of(people));
  }

  @Test
  void thoseOfOneEmployerAreOneVoice() {
    UUID clinic = walk.house("Clinique des Embruns");
    UUID maud = walk.knows("Maud", clinic);
    UUID claire = walk.knows("Claire", clinic);
    UUID yann = walk.knows("Yann");
    assertThat(voices(maud, claire, yann)).isEqualTo(2);
    assertThat(Voices.of(walk.dossier()).groups(List.of(yann, claire, maud)))
        .containsExactly(List.of(yann), List.of(claire, maud));
  }

  @Test
  void thoseWhomOnePersonIntroducedAreOneVoiceHoweverItWasNoted() {
    UUID claire = walk.knows("Claire");
    UUID samira = walk.knows("Samira");
    UUID ines = walk.knows("Inès");
    walk.does(new Change.Added<>(Tie.KIND, Tie.introduced(claire, samira, TODAY)));
    Meeting meeting =
        Meeting.with(claire).introduced(List.of(new Introduced(ines, claire))).meeting();
    walk.does(new Change.Added<>(Meeting.KIND, meeting));
    assertThat(voices(samira, ines)).isEqualTo(1);
    assertThat(voices(samira, ines, claire)).as("who introduces is another voice").isEqualTo(2);
  }

  @Test
  void knowingEachOtherMakesNobodyDependent() {
    UUID claire = walk.knows("Claire");
    UUID samira = walk.knows("Samira");
    walk.does(new Change.Added<>(Tie.KIND, Tie.knows(claire, samira, TODAY)));
    assertThat(voices(samira, claire)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void voicesAreNeverMoreThanPeopleAndOneMorePersonNeverAddsMoreThanOne(long seed) {
    Random random = new Random(seed);
    List<UUID> houses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      houses.add(walk.house("Maison " + i));
    }
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      UUID house = random.nextInt(3) == 0 ? null : houses.get(random.nextInt(6));
      people.add(walk.knows("Personne " + i, house));
      if (i > 0 && random.nextInt(3) == 0) {
        UUID by = people.get(random.nextInt(i));
        walk.does(new Change.Added<>(Tie.KIND, Tie.introduced(by, people.get(i), TODAY)));
      }
    }
    Voices voices = Voices.of(walk.dossier());
    for (int n = 1; n <= people.size(); n++) {
      List<UUID> some = people.subList(0, n);
      assertThat(voices.count(some)).isBetween(1, n);
      assertThat(voices.count(some))
          .isLessThanOrEqualTo(voices.count(people.subList(0, n - 1)) + 1);
      assertThat(voices.groups(some).stream().flatMap(List::stream))
          .containsExactlyInAnyOrderElementsOf(some);
    }
  }
}
