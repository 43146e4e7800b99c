package app.cairn.ui.network.sort;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Warmth;
import app.cairn.ui.network.OpenPaths;
import app.cairn.ui.network.PathStage;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
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
    assertThat(person.text("sort-done")).isEqualTo("4 personnes sont sur votre carte.");
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

  @Test
  void aNameThatIsTypedIsKeptWhicheverWayOneGoesOn() {
    person.types("Tante Yvonne").clicks("sort-next");
    person.types("Leïla Mansour").clicks("sort-back");
    person.types("Gaël Morvan").clicks("sort-enough");
    assertThat(room.session.dossier().all(Contact.KIND))
        .extracting(Contact::name)
        .containsExactlyInAnyOrder("Tante Yvonne", "Leïla Mansour", "Gaël Morvan");
    assertThat(person.lookup("Personne 1 sur 3").tryQuery()).isPresent();
  }

  @Test
  void namingCanEndFromTheFirstCard() {
    assertThat(person.lookup("#sort-enough").query().isVisible()).isTrue();
  }

  @Test
  void moreThanTwentyAreCountedAsTheyAre() {
    person.interact(
        () -> {
          Circle circle = new Circle(Ids.next(), "Famille", 1, 1);
          room.session.perform(new Change.Added<>(Circle.KIND, circle));
          for (int i = 0; i < 22; i++) {
            String name = "Cousine N" + i;
            PathStage.add(room.session, c -> c.name(name).circle(circle.id()));
          }
        });
    assertThat(person.text("sort-progress")).isEqualTo("22 personnes");
    person.presses(KeyCode.ESCAPE);
    person.does("network-sort");
    assertThat(person.lookup("Personne 1 sur 22").tryQuery()).isPresent();
  }

  @Test
  void friendsOfAFriendGrowOnTheMapAtOnce() {
    person.types("Tante Yvonne").presses(KeyCode.ENTER).types("Gaël").presses(KeyCode.ENTER);
    person.clicks("sort-next").clicks("sort-enough");
    person.clicks("sort-known").types("Anne Rivière").presses(KeyCode.ENTER);
    assertThat(person.text("sort-person")).isEqualTo("Gaël");
    assertThat(drawn("Anne Rivière")).isPresent();
  }

  @Test
  void aLongNameIsCutAndTheOthersStayLarge() {
    person.types("Tante Yvonne").presses(KeyCode.ENTER);
    person.types("Maximilienne de La Rochefoucauld-Montmorency-Luxembourg et de Bourbon");
    person.presses(KeyCode.ENTER);
    Node yvonne = drawn("Tante Yvonne").orElseThrow();
    assertThat(yvonne.localToScene(0, 1).distance(yvonne.localToScene(0, 0))).isGreaterThan(0.85);
  }

  @Test
  void aChoiceLiesOnTheCardItself() {
    person.types("Tante Yvonne").presses(KeyCode.ENTER).clicks("sort-next").clicks("sort-enough");
    RadioButton close = person.lookup("#sort-warmth-CLOSE").query();
    assertThat(close.getBackground().getFills().getFirst().getFill()).isEqualTo(Color.TRANSPARENT);
  }

  private Optional<Node> drawn(String name) {
    return person.from(person.lookup("#sort-picture")).lookup(name).tryQuery();
  }
}
