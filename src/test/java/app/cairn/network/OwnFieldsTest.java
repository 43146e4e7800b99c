package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The fields that people have on their cards, told once.
class OwnFieldsTest {

  private static final Comparator<String> ORDER = Comparator.naturalOrder();

  private final People people = new People();

  @Test
  void aFieldIsToldOnceAsMostCardsWriteItThoseOfMostCardsFirst() {
    with("Anne", new OwnField("ville", "Nantes"), new OwnField("Club", "Voile"));
    with("Paul", new OwnField("Ville", "NANTES"), new OwnField("", "perdu"));
    with("Zoé", new OwnField("Ville ", "Brest"), new OwnField("Âge", ""));
    with("Luc", new OwnField("Ville", "nantes"));
    OwnFields fields = OwnFields.of(people.network().contacts(), ORDER);
    assertThat(fields.names()).containsExactly("Ville", "Club", "Âge");
    assertThat(fields.values("VILLE")).containsExactly("Nantes", "Brest");
    assertThat(fields.values("Âge")).as("said of nobody").isEmpty();
    assertThat(fields.values("Pays")).isEmpty();
  }

  @Test
  void aFieldKeepsItsNameAndItsPlaceWhateverItSays() {
    OwnField club = new OwnField("Club", "Voile");
    Contact anne = with("Anne", new OwnField("VILLE", "Nantes"), club);
    FieldName town = new FieldName("Ville");
    assertThat(town.values(anne)).containsExactly("Nantes");
    assertThat(town.saying("Brest", anne.ownFields()))
        .containsExactly(new OwnField("VILLE", "Brest"), club);
    assertThat(town.saying("", anne.ownFields())).containsExactly(new OwnField("VILLE", ""), club);
    assertThat(new FieldName("Pays").saying("Eire", List.of(club)))
        .containsExactly(club, new OwnField("Pays", "Eire"));
    assertThat(new FieldName("Pays").saying("", List.of(club))).containsExactly(club);
  }

  private Contact with(String name, OwnField... fields) {
    return people.person(name, c -> c.ownFields(List.of(fields)));
  }
}
