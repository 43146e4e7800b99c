package app.cairn.ui.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Tie;
import app.cairn.ui.network.PathStage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The way to somebody, asked for and said under the map.
class PathBarTest extends ExampleOfPaths {

  @Test
  void aPathIsFoundByTheKeyboardAlone() {
    person.does("network-path");
    person.types("riviè").presses(KeyCode.ENTER);
    assertThat(person.text("path-sentence"))
        .isEqualTo(
            "Claire Le Goff, que vous avez vue il y a trois jours, connaît Anne Rivière au CHU de"
                + " Nantes.");
    assertThat(person.on(() -> room.path().orElseThrow().people()))
        .extracting(Contact::name)
        .containsExactly("Claire Le Goff", "Anne Rivière");
    person.presses(KeyCode.ESCAPE);
    assertThat(person.shows("path-bar")).isFalse();
    assertThat(person.on(room::path)).isEmpty();
    assertThat(person.focused()).isEqualTo("map");
  }

  @Test
  void anOrganisationIsFoundByTheMouse() {
    person.does("network-path");
    person.clicks("path-sought").types("chu de");
    person.clickOn("CHU de Nantes");
    assertThat(person.text("path-sentence")).contains("Claire Le Goff", "au CHU de Nantes");
  }

  @Test
  void otherPathsBeginWithSomebodyElse() {
    Contact paul = room.person("Paul Kermadec");
    Contact anne = room.person("Anne Rivière");
    tie(paul, anne);
    person.interact(() -> room.pathTo(anne));
    String best = person.text("path-sentence");
    person.clicks("path-others");
    assertThat(person.text("path-sentence")).startsWith("Paul Kermadec").isNotEqualTo(best);
    assertThat(person.text("path-others")).isEqualTo("Autres chemins (2 sur 2)");
    person.clicks("path-others");
    assertThat(person.text("path-sentence")).isEqualTo(best);
  }

  @Test
  void theAnswerToAGhostOpensAPathAtOnce() {
    person.interact(() -> PathStage.add(room.session, c -> c.name("Camille Orphelin").degree(2)));
    person.does("network-path");
    person.types("orphelin").presses(KeyCode.ENTER);
    assertThat(person.text("path-sentence")).contains("connaît Camille Orphelin\u202F?");
    person.types("Paul Kermadec").presses(KeyCode.ENTER);
    assertThat(person.text("path-sentence")).startsWith("Paul Kermadec");
    assertThat(acquaintances("Camille Orphelin")).containsExactly("Paul Kermadec");
    person.interact(room.session::undo);
    assertThat(person.text("path-sentence")).endsWith("\u202F?");
  }

  @Test
  void anAnswerGivenTwiceIsOneTie() {
    person.interact(() -> PathStage.add(room.session, c -> c.name("Camille Orphelin").degree(2)));
    person.does("network-path");
    person.types("orphelin").presses(KeyCode.ENTER);
    room.late = true;
    int ties = room.session.dossier().count(Tie.KIND);
    person.types("Paul Kermadec").presses(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(room.session.dossier().count(Tie.KIND)).isEqualTo(ties + 1);
  }

  @Test
  void aNewNameIsNotedWhereNobodyIsKnown() {
    person.interact(
        () ->
            room.session.perform(
                new Change.Added<>(
                    app.cairn.network.Organisation.KIND,
                    app.cairn.network.Organisation.named("Musée de la Mer"))));
    person.does("network-path");
    person.types("musee").presses(KeyCode.ENTER);
    assertThat(person.text("path-sentence")).endsWith("travaille au musée de la Mer\u202F?");
    person.clicks("path-answer").types("Élise Faure-Roy").presses(KeyCode.ENTER);
    assertThat(person.text("path-sentence"))
        .isEqualTo("Vous connaissez Élise Faure-Roy au musée de la Mer.");
  }

  @Test
  void whatOneHadNotHeardOfIsAskedFor() {
    person.does("network-path");
    person.types("Airbus");
    assertThat(person.lookup("Airbus\u00A0: personne n’y est encore").tryQuery()).isPresent();
    person.presses(KeyCode.ENTER);
    assertThat(person.text("path-sentence")).endsWith("travaille chez Airbus\u202F?");
    person.types("Élise Faure-Roy").presses(KeyCode.ENTER);
    assertThat(person.text("path-sentence"))
        .isEqualTo("Vous connaissez Élise Faure-Roy chez Airbus.");
    Network network = Network.of(room.session.dossier());
    assertThat(network.organisation(room.person("Élise Faure-Roy")).orElseThrow().name())
        .isEqualTo("Airbus");
    person.interact(room.session::undo);
    assertThat(person.text("path-sentence")).endsWith("travaille chez Airbus\u202F?");
  }

  @Test
  void whoWorksElsewhereStaysThereAndOneHearsWhatIsNoted() {
    java.util.UUID place = room.person("Yann Le Bris").organisation();
    person.does("network-path");
    person.types("Airbus").presses(KeyCode.ENTER).types("yann le bris").presses(KeyCode.ENTER);
    assertThat(room.person("Yann Le Bris").organisation()).isEqualTo(place);
    assertThat(room.window.told()).singleElement().asString().startsWith("Yann Le Bris travaille ");
    assertThat(room.window.told().getFirst())
        .endsWith("il est noté que cette personne connaît du monde chez Airbus.");
  }

  @Test
  void aSectorOneHadNotHeardOfIsAskedFor() {
    person.does("network-path");
    person.types("aéronautique").presses(KeyCode.ENTER);
    assertThat(person.text("path-sentence")).endsWith("travaille dans l’aéronautique\u202F?");
    person.types("Élise Faure-Roy").presses(KeyCode.ENTER);
    assertThat(room.person("Élise Faure-Roy").sector()).isEqualTo("aéronautique");
    assertThat(person.text("path-sentence"))
        .isEqualTo("Vous connaissez Élise Faure-Roy, qui travaille dans l’aéronautique.");
  }

  private java.util.List<String> acquaintances(String name) {
    Network network = Network.of(room.session.dossier());
    return network.acquaintances(room.person(name)).map(Contact::name).toList();
  }

  private void tie(Contact from, Contact to) {
    person.interact(
        () ->
            room.session.perform(
                new Change.Added<>(Tie.KIND, Tie.knows(from.id(), to.id(), PathStage.TODAY))));
  }
}
