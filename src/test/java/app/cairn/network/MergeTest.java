package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two contacts becoming one.
class MergeTest {

  private final People people = new People();

  @Test
  void whatOneDoesNotSayTheOtherDoes() {
    Contact left = people.person("Anne Rivière", c -> c.emails(List.of("a@x.fr")));
    Contact right =
        people.person("Anne Rivière", c -> c.role("Médecin").emails(List.of("b@x.fr", "a@x.fr")));
    Contact merged = Merge.of(left, right).merged();
    assertThat(merged.role()).isEqualTo("Médecin");
    assertThat(merged.emails()).containsExactly("a@x.fr", "b@x.fr");
    assertThat(merged.id()).isEqualTo(left.id());
  }

  @Test
  void theNameThatSaysMoreIsProposed() {
    Contact left = people.person("A. RIVIERE");
    Contact right = people.person("Anne Rivière");
    assertThat(Merge.of(left, right).merged().name()).isEqualTo("Anne Rivière");
  }

  @Test
  void eachFieldIsChosen() {
    Contact left = people.person("Anne Rivière", c -> c.role("Médecin").notes("Une"));
    Contact right = people.person("Anne Rivière", c -> c.role("Cheffe").notes("Deux"));
    Merge merge = Merge.of(left, right);
    assertThat(merge.asked()).containsExactly("role", "notes");
    assertThat(merge.merged().notes()).isEqualTo("Une\nDeux");
    assertThat(merge.keeping("role", Merge.Side.RIGHT).merged().role()).isEqualTo("Cheffe");
    assertThat(merge.keeping("notes", Merge.Side.LEFT).merged().notes()).isEqualTo("Une");
    assertThat(merge.losing()).containsExactly("role");
    assertThat(merge.lost("role")).isEqualTo("Cheffe");
    assertThatThrownBy(() -> merge.keeping("role", Merge.Side.BOTH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void undoingAnImportTakesNobodyAwayWhomThePersonNoted() {
    UUID imported = UUID.randomUUID();
    Contact left = people.person("Anne Rivière", c -> c.imported(imported));
    Contact right = people.person("Anne Rivière");
    assertThat(Merge.of(left, right).merged().imported()).isNull();
    Contact too = people.person("Anne Rivière", c -> c.imported(imported));
    assertThat(Merge.of(left, too).merged().imported()).isEqualTo(imported);
  }

  @Test
  void tiesAreThoseOfWhoStays() {
    Contact left = people.person("Anne Rivière");
    Contact right = people.person("Anne Riviere");
    Contact claire = people.person("Claire Le Goff");
    Contact paul = people.person("Paul Kermadec");
    people.knows(claire, left);
    people.tie(people.knows(right, claire).withWords("Appelle-la de ma part."));
    people.knows(right, paul);
    people.knows(left, right);
    Dossier after =
        People.after(people.dossier(), MergeChange.of(Merge.of(left, right), people.dossier()));
    Network network = Network.of(after);
    assertThat(after.find(Contact.KIND, right.id())).isEmpty();
    assertThat(network.acquaintances(left)).containsExactlyInAnyOrder(claire, paul);
    assertThat(after.all(Tie.KIND)).hasSize(2);
    assertThat(after.all(Tie.KIND)).extracting(Tie::words).contains("Appelle-la de ma part.");
  }

  @Test
  void mergingIsOneUndo() {
    Contact left = people.person("Anne Rivière", c -> c.role("Médecin"));
    Contact right = people.person("Anne Riviere", c -> c.notes("Notes"));
    people.knows(right, people.person("Paul Kermadec"));
    DossierSession session = People.session(people.dossier());
    session.perform(MergeChange.of(Merge.of(left, right), session.dossier()));
    assertThat(session.dossier()).isNotEqualTo(people.dossier());
    session.undo();
    assertThat(session.dossier()).isEqualTo(people.dossier());
  }

  @Test
  void placesChosenForWhoGoesGoAndWhatWasImportedFollows() {
    Contact left = people.person("Anne Rivière");
    Contact right = people.person("Anne Riviere");
    Dossier.Builder builder = new Dossier.Builder();
    builder.put(Contact.KIND, left).put(Contact.KIND, right);
    builder.put(Pin.KIND, new Pin(UUID.randomUUID(), "person:" + right.id(), 1, 2));
    Import.Filled filled = new Import.Filled(right.id(), "role", "", "Médecin");
    Object[] values =
        Import.KIND.fields().stream()
            .map(
                field ->
                    switch (field.name()) {
                      case "id" -> UUID.randomUUID();
                      case "at" -> Instant.EPOCH;
                      case "filled" -> List.of(filled);
                      default -> field.type() == List.class ? List.of() : "";
                    })
            .toArray();
    builder.put(Import.KIND, Import.KIND.create(List.of(values)));
    Dossier before = builder.build();
    Dossier after = People.after(before, MergeChange.of(Merge.of(left, right), before));
    assertThat(after.all(Pin.KIND)).isEmpty();
    assertThat(after.all(Import.KIND).iterator().next().filled())
        .containsExactly(new Import.Filled(left.id(), "role", "", "Médecin"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyValueOfBothIsKeptOrNamedAsLost(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Contact left = anybody(random);
      Contact right = anybody(random);
      Merge merge = Merge.of(left, right);
      for (String field : merge.asked()) {
        Merge.Side[] sides = Merge.Side.values();
        Merge.Side side = sides[random.nextInt(Merge.both(field) ? 3 : 2)];
        merge = random.nextBoolean() ? merge : merge.keeping(field, side);
      }
      List<Object> held = new ArrayList<>(values(merge.merged()));
      for (String field : merge.losing()) {
        held.addAll(parts(merge.lost(field)));
      }
      assertThat(held).containsAll(values(left)).containsAll(values(right));
    }
  }

  private Contact anybody(Random random) {
    return people.person(
        word(random) + " " + word(random),
        c ->
            c.role(word(random))
                .sector(word(random))
                .expertise(words(random))
                .knows(word(random))
                .pretext(word(random))
                .notes(word(random))
                .emails(words(random))
                .phones(words(random))
                .profile(word(random))
                .place(word(random))
                .source(word(random))
                .ownFields(List.of(new OwnField("n", word(random))))
                .warmth(Warmth.values()[random.nextInt(4)])
                .step(Step.values()[random.nextInt(Step.values().length)])
                .lastContact(random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(99)))
                .circle(random.nextBoolean() ? null : new UUID(1, random.nextInt(3)))
                .organisation(random.nextBoolean() ? null : new UUID(2, random.nextInt(3))));
  }

  private static String word(Random random) {
    return List.of("", "ab", "cde", "Fgh", "ÎJ").get(random.nextInt(5));
  }

  private static List<String> words(Random random) {
    return random.nextBoolean() ? List.of() : List.of(word(random), "x" + word(random));
  }

  /// All that is said of a contact, but for what the merge settles by itself.
  private static List<Object> values(Contact contact) {
    List<Object> values = new ArrayList<>();
    for (Field<Contact> field : Contact.KIND.fields()) {
      if (!List.of("id", "hub", "degree", "obtainedOn", "imported", "importedAs", "rank")
          .contains(field.name())) {
        values.addAll(parts(field.get(contact)));
      }
    }
    return values;
  }

  private static List<Object> parts(Object value) {
    return switch (value) {
      case null -> List.of();
      case Collection<?> list -> List.copyOf(list);
      case String text ->
          List.<Object>of((Object[]) text.split("\n")).stream()
              .filter(part -> !part.equals(""))
              .toList();
      case Warmth warmth -> warmth == Warmth.UNKNOWN ? List.of() : List.of(warmth);
      case Step step -> step == Step.NONE ? List.of() : List.of(step);
      default -> List.of(value);
    };
  }

  @Test
  void theChangeIsNamed() {
    Contact left = people.person("Anne Rivière");
    Contact right = people.person("Anne Riviere");
    Change.Group group = MergeChange.of(Merge.of(left, right), people.dossier());
    assertThat(group.name()).isEqualTo("network.merged");
  }
}
