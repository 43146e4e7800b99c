package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who fits a filter.
class PeopleFilterTest {

  private static final Dormancy DORMANCY = new Dormancy(Dormancy.MONTHS, People.TODAY);

  private final People people = new People();

  @ParameterizedTest
  @ValueSource(strings = {"Santé", "SANTE", " santé ", "sante"})
  void aSectorIsTheSameHoweverItIsWritten(String written) {
    Contact anne = people.person("Anne", c -> c.sector(written));
    people.person("Paul", c -> c.sector("Transport"));
    PeopleFilter filter = PeopleFilter.NONE.toggleSector("Santé");
    assertThat(people.network().contacts().stream().filter(filter.in(people.network(), DORMANCY)))
        .containsExactly(anne);
    assertThat(filter.hasSector(written)).isTrue();
  }

  @Test
  void wordsAreLookedForInFieldsOfOnesOwnToo() {
    Contact anne =
        people.person("Anne", c -> c.ownFields(List.of(new OwnField("Anniversaire", "12 mai"))));
    people.person("Paul", c -> c.role("Acheteur"));
    for (String words : List.of("12 MAI", "anniversaire")) {
      Predicate<Contact> fits =
          PeopleWords.in(people.network(), words, text -> text.toLowerCase(Locale.ROOT));
      assertThat(people.network().contacts().stream().filter(fits)).containsExactly(anne);
    }
  }

  @Test
  void aTagIsTheSameHoweverItIsWritten() {
    Contact anne = people.person("Anne", c -> c.expertise(List.of("Qualité")));
    PeopleFilter filter = PeopleFilter.NONE.toggleTag("qualite");
    assertThat(people.network().contacts().stream().filter(filter.in(people.network(), DORMANCY)))
        .containsExactly(anne);
    assertThat(filter.hasTag("QUALITÉ")).isTrue();
    assertThat(filter.toggleTag("Qualité")).isEqualTo(PeopleFilter.NONE);
  }

  @Test
  void oneValueOfEachFieldMustBeThere() {
    Contact anne = with("Anne", new OwnField("Club", "Chorale"), new OwnField("Ville", "Nantes"));
    Contact paul = with("Paul", new OwnField("CLUB", "voile "), new OwnField("Ville", "NANTES"));
    with("Zoé", new OwnField("Club", "Chorale"), new OwnField("Ville", "Brest"));
    with("Luc", new OwnField("Ville", "Chorale"));
    PeopleFilter filter =
        PeopleFilter.NONE
            .toggleField(new OwnField("Club", "chorale"))
            .toggleField(new OwnField("club", "Voile"))
            .toggleField(new OwnField("Ville", "Nantes"));
    assertThat(people.network().contacts().stream().filter(filter.in(people.network(), DORMANCY)))
        .containsExactly(anne, paul);
    assertThat(filter.hasField(new OwnField("CLUB", "CHORALE"))).isTrue();
    PeopleFilter less = filter.toggleField(new OwnField("club", "CHORALE"));
    assertThat(less.fields()).hasSize(2);
  }

  @Test
  void signsTellTheValuesOfAFieldApart() {
    Contact anne = with("Anne", new OwnField("Groupe", "A+"));
    with("Paul", new OwnField("Groupe", "A-"));
    PeopleFilter filter = PeopleFilter.NONE.toggleField(new OwnField("groupe", "a+"));
    assertThat(people.network().contacts().stream().filter(filter.in(people.network(), DORMANCY)))
        .containsExactly(anne);
  }

  private Contact with(String name, OwnField... fields) {
    return people.person(name, c -> c.ownFields(List.of(fields)));
  }
}
