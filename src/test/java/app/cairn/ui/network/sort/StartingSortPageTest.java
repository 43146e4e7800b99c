package app.cairn.ui.network.sort;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Warmth;
import app.cairn.ui.network.OpenPaths;
import app.cairn.ui.network.PathStage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The first people, one at a time.
class StartingSortPageTest {

  private OpenPaths person;
  private PathStage room;

  @BeforeEach
  void open() throws Exception {
    person = OpenPaths.on(Dossier.empty());
    room = person.room;
    person.does("network-sort");
  }

  @AfterEach
  void close() {
    person.close();
  }

  @Test
  void theWholeSortIsDoneByTheKeyboardAlone() {
    assertThat(person.text("sort-question"))
        .isEqualTo("Famille\u00A0: qui vient à l’esprit\u202F?");
    person.types("Tante Yvonne").presses(KeyCode.ENTER);
    person.types("Gaël Morvan").presses(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(person.text("sort-question")).startsWith("Amis");
    person.types("Leïla Mansour").presses(KeyCode.ENTER);
    assertThat(person.text("sort-progress")).isEqualTo("3 personnes sur 20");
    person.tabsTo("sort-enough").presses(KeyCode.SPACE);
    assertThat(person.text("sort-person")).isEqualTo("Tante Yvonne");
    person.presses(KeyCode.SPACE, KeyCode.ENTER);
    assertThat(person.text("sort-person")).isEqualTo("Gaël Morvan");
    person.presses(KeyCode.SPACE, KeyCode.DOWN).tabsTo("sort-known");
    person.types("Anne Rivière ; Leïla Mansour").tabsTo("sort-door").presses(KeyCode.SPACE);
    person.presses(KeyCode.ENTER);
    person.tabsTo("sort-pass").presses(KeyCode.SPACE);
    assertThat(person.text("sort-done")).isEqualTo("3 personnes sont sur votre carte.");
    person.presses(KeyCode.ENTER);
    assertThat(room.window.immersed()).isFalse();
    assertThat(room.person("Tante Yvonne").warmth()).isEqualTo(Warmth.CLOSE);
    assertThat(room.person("Gaël Morvan").warmth()).isEqualTo(Warmth.CORDIAL);
    assertThat(room.person("Gaël Morvan").hub()).isTrue();
    assertThat(room.person("Anne Rivière").degree()).isEqualTo(2);
    assertThat(
            Network.of(room.session.dossier())
                .acquaintances(room.person("Gaël Morvan"))
                .map(Contact::name))
        .containsExactly("Anne Rivière", "Leïla Mansour");
  }

  @Test
  void twoNamesTypedFastBeginOneCircle() {
    room.late = true;
    person.types("Tante Yvonne").presses(KeyCode.ENTER);
    person.types("Oncle Herve").presses(KeyCode.ENTER);
    assertThat(room.session.dossier().all(Circle.KIND))
        .extracting(Circle::name)
        .containsExactly("Famille");
    assertThat(room.person("Oncle Herve").circle()).isEqualTo(room.person("Tante Yvonne").circle());
  }

  @Test
  void theMapGrowsWithEveryName() {
    person.clicks("sort-name").types("Tante Yvonne").presses(KeyCode.ENTER);
    assertThat(person.from(person.lookup("#sort-picture")).lookup("Tante Yvonne").tryQuery())
        .isPresent();
    assertThat(room.session.dossier().all(Circle.KIND))
        .extracting(Circle::name, Circle::colour)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Famille", 1));
    person.interact(room.session::undo);
    assertThat(person.from(person.lookup("#sort-picture")).lookup("Tante Yvonne").tryQuery())
        .isEmpty();
  }

  @Test
  void whatIsLeftGoesOnWhereItStood() {
    person.types("Tante Yvonne").presses(KeyCode.ENTER).clicks("sort-next");
    person.types("Leïla Mansour").presses(KeyCode.ENTER).presses(KeyCode.ESCAPE);
    assertThat(room.window.immersed()).isFalse();
    person.does("network-sort");
    assertThat(person.text("sort-question")).startsWith("Travail");
    person.clicks("sort-back");
    assertThat(person.text("sort-question")).startsWith("Amis");
    assertThat(person.lookup("#sort-named").lookup("Leïla Mansour").tryQuery()).isPresent();
  }
}
