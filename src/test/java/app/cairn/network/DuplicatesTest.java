package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Duplicate.Why;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may be one person.
class DuplicatesTest {

  private final People people = new People();

  @Test
  void oneProfileIsOnePersonHoweverItIsWritten() {
    people.person("Anne Rivière", c -> c.profile("https://www.linkedin.com/in/anne-riviere/"));
    people.person("A. R.", c -> c.profile("http://fr.linkedin.com/in/Anne-Riviere?trk=x"));
    assertThat(only().why()).isEqualTo(Why.PROFILE);
  }

  @Test
  void oneAddressIsOnePerson() {
    people.person("Anne Rivière", c -> c.emails(List.of("a@x.fr", "Anne@Riviere.fr")));
    people.person("Nanou", c -> c.emails(List.of("anne@riviere.fr ")));
    assertThat(only().why()).isEqualTo(Why.EMAIL);
  }

  @Test
  void theAddressOfAFrontDeskIsNobodys() {
    people.person("Anne Rivière", c -> c.emails(List.of("contact@chu.fr")));
    people.person("Paul Kermadec", c -> c.emails(List.of("contact@chu.fr")));
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Anne Rivière, anne riviere, NAME",
    "Anne Rivière, RIVIÈRE Anne, NAME",
    "Jean-Marc Briand, Jean Marc Briand, NAME",
    "Dr Anne Rivière, Anne Rivière, NAME",
    "Anne Rivière, A. Rivière, INITIAL",
    "Jean-Marc Briand, J.-M. Briand, INITIAL",
    "Sophie Lefèvre, Sophie Lefebvre, SPELLING",
    "Christine Martin, Cristine Martin, SPELLING"
  })
  void namesThatAreAlikeAreProposed(String one, String other, Why why) {
    people.person(one);
    people.person(other);
    assertThat(only().why()).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({
    "Anne Rivière, Paul Rivière",
    "Anne Rivière, Anne Roux",
    "Rémi Hamon, Lise Hamon",
    "Marie, Marie",
    "Luc Roy, Léa Roy",
    "A. Rivière, B. Rivière"
  })
  void othersAreNot(String one, String other) {
    people.person(one);
    people.person(other);
    assertThat(found()).isEmpty();
  }

  @Test
  void oneNameInOneOrganisationIsAsked() {
    UUID chu = people.organisation("CHU de Nantes").id();
    people.person("Anne Rivière", c -> c.organisation(chu));
    people.person("RIVIERE Anne", c -> c.organisation(chu));
    assertThat(only().why()).isEqualTo(Why.NAME_AND_ORGANISATION);
  }

  @Test
  void aSlipInTwoOrganisationsIsNone() {
    UUID chu = people.organisation("CHU de Nantes").id();
    UUID port = people.organisation("Port de Nantes").id();
    people.person("Sophie Lefèvre", c -> c.organisation(chu));
    people.person("Sophie Lefebvre", c -> c.organisation(port));
    assertThat(found()).isEmpty();
  }

  @Test
  void aNameThatManyBearSaysNothingByItself() {
    for (int i = 0; i < 3; i++) {
      people.person("Marie Martin");
    }
    assertThat(found()).hasSize(3);
    people.person("Marie Martin");
    people.person("Marie Martin");
    assertThat(found()).isEmpty();
  }

  @Test
  void aNoIsRemembered() {
    people.person("Anne Rivière");
    people.person("Anne Riviere");
    Dossier dossier = people.dossier();
    Dossier after = People.after(dossier, MergeChange.apart(only(), People.TODAY));
    assertThat(Duplicates.of(Network.of(after)).all()).isEmpty();
  }

  @Test
  void whoWasNotedFirstStandsLeft() {
    Contact first = people.person("Anne Rivière");
    people.person("Anne Riviere");
    assertThat(only().left()).isEqualTo(first);
  }

  @Test
  void theComparisonsOfManyNamesakesAreFew() {
    UUID chu = people.organisation("CHU de Nantes").id();
    for (int i = 0; i < 3_000; i++) {
      people.person("Marie Martin");
    }
    people.person("Marie Martin", c -> c.organisation(chu));
    people.person("Marie Martin", c -> c.organisation(chu));
    assertThat(found()).extracting(Duplicate::why).containsExactly(Why.NAME_AND_ORGANISATION);
  }

  private Duplicate only() {
    assertThat(found()).hasSize(1);
    return found().getFirst();
  }

  private List<Duplicate> found() {
    return Duplicates.of(people.network()).all();
  }
}
