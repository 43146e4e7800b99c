package app.cairn.ui.network.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.map.MapNode;
import app.cairn.map.MapTree;
import app.cairn.map.MapWords;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.text.Language;
import app.cairn.ui.network.PeopleExamples;
import app.cairn.ui.network.people.PeopleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who stands under what in the list, and in what order.
class PeopleTreeTest {

  private static final PeopleOrder MAP = PeopleOrder.ofTheMap(Language.FRENCH);

  private final Dossier.Builder builder = new Dossier.Builder();
  private final Circle family = put(new Circle(app.cairn.dossier.Ids.next(), "Famille", 1, 1));
  private final Circle work = put(new Circle(app.cairn.dossier.Ids.next(), "Travail", 4, 2));
  private final Organisation port = Organisation.named("Port de Nantes");
  private double rank;

  @Test
  void circlesThenOrganisationsThenPeopleThenThoseTheyLeadTo() {
    Contact claire = person("Claire Le Goff", work, port, 1);
    Contact anne = person("Anne Rivière", work, null, 2);
    person("Tante Yvonne", family, null, 1);
    builder.put(Tie.KIND, Tie.knows(claire.id(), anne.id(), LocalDate.of(2026, 3, 1)));
    assertThat(tree(_ -> true, false, MAP, Grouping.ORGANISATION))
        .containsExactly(
            "Famille (1)",
            ". Tante Yvonne",
            "Travail (2)",
            ". Port de Nantes (2)",
            ". . Claire Le Goff (1)",
            ". . . Anne Rivière");
  }

  @Test
  void byDegreeNobodyStandsBehindSomebodyOfAnother() {
    Contact claire = person("Claire Le Goff", work, port, 1);
    Contact anne = person("Anne Rivière", work, null, 2);
    builder.put(Tie.KIND, Tie.knows(claire.id(), anne.id(), LocalDate.of(2026, 3, 1)));
    assertThat(tree(_ -> true, true, MAP, Grouping.DEGREE))
        .containsExactly(
            "Travail (2)", ". 1 (1)", ". . Claire Le Goff", ". 2 (1)", ". . Anne Rivière");
    MapNode me =
        MapTree.of(
            Network.of(builder.build()),
            Grouping.DEGREE,
            Set.of(),
            new Dormancy(12, LocalDate.of(2026, 3, 2)),
            new MapWords("Nadia", "Sans cercle", "Sans nom", degree -> "Degré " + degree));
    assertThat(me.children().getLast().children())
        .extracting(MapNode::label, MapNode::people)
        .containsExactly(tuple("Degré 1", 1), tuple("Degré 2", 1));
  }

  @Test
  void whoeverHasNoDoorOrNoCircleIsThereAllTheSame() {
    person("Anne Rivière", work, null, 2);
    person("Inconnue", null, null, 1);
    assertThat(tree(_ -> true, false, MAP, Grouping.ORGANISATION))
        .containsExactly("Famille (0)", "Travail (1)", ". Anne Rivière", "— (1)", ". Inconnue");
  }

  @Test
  void whoIsLeftOutTakesNobodyAlong() {
    Contact claire = person("Claire Le Goff", work, port, 1);
    Contact anne = person("Anne Rivière", work, null, 2);
    builder.put(Tie.KIND, Tie.knows(claire.id(), anne.id(), LocalDate.of(2026, 3, 1)));
    assertThat(tree(c -> c.degree() == 2, true, MAP, Grouping.ORGANISATION))
        .containsExactly("Travail (1)", ". Anne Rivière");
  }

  @Test
  void namesStandAsTheLanguageSortsThem() {
    Stream.of("Zoé Évrard", "Anne Etchebest", "Luc Œuvrard", "Ève Ozanne", "éric evrard", "Seule")
        .forEach(name -> person(name, work, null, 1));
    PeopleOrder byName = by(PeopleColumn.NAME, false);
    assertThat(people(byName))
        .containsExactly(
            "Anne Etchebest", "éric evrard", "Zoé Évrard", "Luc Œuvrard", "Ève Ozanne", "Seule");
    assertThat(people(by(PeopleColumn.NAME, true)))
        .containsExactly(
            "Seule", "Ève Ozanne", "Luc Œuvrard", "Zoé Évrard", "éric evrard", "Anne Etchebest");
  }

  @Test
  void whatIsNotSaidComesLastEitherWay() {
    put(contact("Sans date").contact());
    put(contact("Janvier").lastContact(LocalDate.of(2026, 1, 1)).contact());
    put(contact("Mars").lastContact(LocalDate.of(2026, 3, 1)).contact());
    assertThat(people(by(PeopleColumn.LAST_CONTACT, false)))
        .containsExactly("Janvier", "Mars", "Sans date");
    assertThat(people(by(PeopleColumn.LAST_CONTACT, true)))
        .containsExactly("Mars", "Janvier", "Sans date");
    assertThat(people(by(PeopleColumn.ROLE, true))).hasSize(3);
  }

  @Test
  void everyColumnSortsThirtyThousand() {
    Network network = Network.of(PeopleExamples.many(30_000));
    for (PeopleColumn column : PeopleColumn.values()) {
      assertThat(
              PeopleTree.of(network, _ -> true, false, by(column, false), Grouping.SECTOR).stream()
                  .mapToInt(branch -> branch.row().people())
                  .sum())
          .as(column.name())
          .isEqualTo(30_000);
    }
    assertThat(PeopleTree.of(network, _ -> true, false, MAP, Grouping.ORGANISATION)).hasSize(8);
  }

  private List<String> tree(
      Predicate<Contact> shown, boolean narrowed, PeopleOrder order, Grouping grouping) {
    builder.put(Organisation.KIND, port);
    List<String> lines = new ArrayList<>();
    write(PeopleTree.of(Network.of(builder.build()), shown, narrowed, order, grouping), "", lines);
    return lines;
  }

  /// Those of one circle, in their order.
  private List<String> people(PeopleOrder order) {
    return tree(_ -> true, true, order, Grouping.ORGANISATION).stream()
        .filter(line -> line.startsWith(". "))
        .map(line -> line.substring(2))
        .toList();
  }

  @Test
  void theSameGroupsAsOnTheMap() {
    Contact claire = person("Claire", work, port, 1);
    put(claire.draft().sector("Transport").expertise(List.of("fret", "mer")).contact());
    person("Paul", work, null, 2);
    assertThat(tree(_ -> true, true, MAP, Grouping.SECTOR))
        .containsExactly("Travail (2)", ". Transport (1)", ". . Claire", ". Paul");
    assertThat(tree(_ -> true, true, MAP, Grouping.EXPERTISE))
        .containsExactly("Travail (2)", ". fret (1)", ". . Claire", ". Paul");
    assertThat(tree(_ -> true, true, MAP, Grouping.DEGREE))
        .containsExactly("Travail (2)", ". 1 (1)", ". . Claire", ". 2 (1)", ". . Paul");
  }

  private static void write(List<PeopleTree.Branch> branches, String indent, List<String> lines) {
    for (PeopleTree.Branch branch : branches) {
      PeopleRow row = branch.row();
      String name =
          switch (row.kind()) {
            case CIRCLE -> row.circle() == null ? "—" : row.circle().name();
            case ORGANISATION -> row.organisation().name();
            case GROUP -> row.group().label();
            case PERSON -> row.contact().name();
          };
      boolean counted = !row.isPerson() || row.people() > 0;
      lines.add(indent + name + (counted ? " (" + row.people() + ")" : ""));
      write(branch.children(), indent + ". ", lines);
    }
  }

  private static PeopleOrder by(PeopleColumn column, boolean descending) {
    return new PeopleOrder(List.of(new PeopleOrder.Key(column, descending)), Language.FRENCH);
  }

  private Contact person(String name, Circle circle, Organisation organisation, int degree) {
    return put(
        contact(name)
            .circle(circle == null ? null : circle.id())
            .organisation(organisation == null ? null : organisation.id())
            .degree(degree)
            .contact());
  }

  private app.cairn.network.ContactDraft contact(String name) {
    return Contact.someone().name(name).rank(++rank);
  }

  private Contact put(Contact contact) {
    builder.put(Contact.KIND, contact);
    return contact;
  }

  private Circle put(Circle circle) {
    builder.put(Circle.KIND, circle);
    return circle;
  }
}
