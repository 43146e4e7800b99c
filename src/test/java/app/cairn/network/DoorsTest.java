package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who opens doors.
class DoorsTest {

  private final People people = new People();

  @Test
  void whoKnowsManyIsSuggestedWithTheReason() {
    Contact claire = people.person("Claire Le Goff");
    for (int i = 0; i < 4; i++) {
      UUID place = people.organisation("Place " + i % 2).id();
      people.knows(claire, people.person("Friend N" + i, c -> c.degree(2).organisation(place)));
    }
    people.knows(people.person("Paul Kermadec"), claire);
    Door door = Doors.of(people.network()).getFirst();
    assertThat(door.contact()).isEqualTo(claire);
    assertThat(door.marked()).isFalse();
    assertThat(door.people()).isEqualTo(5);
    assertThat(door.organisations()).isEqualTo(2);
    assertThat(Doors.of(people.network())).hasSize(1);
  }

  @Test
  void placesWorkedWithCountOnce() {
    Contact claire = people.person("Claire Le Goff");
    for (int i = 0; i < 3; i++) {
      UUID place = people.organisation("Place " + i).id();
      people.tie(new Tie(UUID.randomUUID(), claire.id(), place, Tie.Kind.WORKS_WITH, "", null));
    }
    assertThat(Doors.of(people.network())).extracting(Door::organisations).containsExactly(3);
  }

  @Test
  void markedOnesComeFirst() {
    people.person("Paul Role", c -> c.role("Enseignant"));
    Contact hub = people.person("Ann Hub", c -> c.hub(true));
    assertThat(Doors.of(people.network())).extracting(Door::contact).first().isEqualTo(hub);
  }

  @Test
  void friendsOfAFriendAreNotSuggested() {
    people.person("Paul Role", c -> c.role("Enseignant").degree(2));
    assertThat(Doors.of(people.network())).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "Enseignante en lycée, TEACHES",
    "Professeur d’université, TEACHES",
    "Présidente de la chorale, ORGANISES",
    "Organisateur de salons, ORGANISES",
    "Technico-commercial, SELLS",
    "Chargée d’affaires, SELLS",
    "Sales manager, SELLS",
    "DRH, RECRUITS",
    "Adjointe au maire, IS_ELECTED",
    "Journaliste, WRITES",
    "Libraire, KEEPS_SHOP"
  })
  void aRoleMaySaySo(String role, Calling calling) {
    assertThat(Calling.of(role)).hasValue(calling);
  }

  @ParameterizedTest
  @CsvSource({"CHU de Nantes, false", "Clinique de la Baie, false", "Pharmacie du Port, true"})
  void thePharmacistOfAHospitalKeepsNoShop(String place, boolean shop) {
    UUID there = people.organisation(place).id();
    people.person("Arnaud Tessier", c -> c.role("Pharmacien").organisation(there));
    assertThat(Doors.of(people.network())).hasSize(shop ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Pharmacien hospitalier",
    "Pharmacienne au CHU",
    "Infirmière",
    "Comptable",
    "Chef de projet",
    "Profileuse",
    "''"
  })
  void mostRolesDoNot(String role) {
    assertThat(Calling.of(role)).isEmpty();
  }
}
