package app.cairn.ui.network.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.text.Language;
import app.cairn.ui.network.PeopleInWindow;
import app.cairn.ui.network.PeopleStage;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a tie says is chosen upon the card: who knows whom, who introduced whom, who knows people
/// where.
@ExtendWith(ApplicationExtension.class)
class TieKindTest extends PeopleInWindow {

  private Dossier opened;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void someoneKnowsSomeone(FxRobot r) {
    open(r, PeopleStage.example(Language.FRENCH));
    choose("Yann Le Bris");
    write("person-whom", "Zoé Ozanne, Port de Brest");
    key(KeyCode.ENTER);
    opened = dossier();
  }

  @Test
  void onePersonMayHaveIntroducedTheOtherEitherWay() {
    choose("Zoé Ozanne");
    turn("Yann Le Bris vous a présenté Zoé Ozanne");
    assertThat(tie())
        .returns(Tie.Kind.INTRODUCED, Tie::kind)
        .returns(person("Yann Le Bris").id(), Tie::from)
        .returns(person("Zoé Ozanne").id(), Tie::to);
    assertThat(row()).contains("vous l’a fait rencontrer");
    turn("Zoé Ozanne vous a présenté Yann Le Bris");
    assertThat(tie()).returns(person("Zoé Ozanne").id(), Tie::from);
    assertThat(row()).contains("présentation faite par cette personne");
    turn("Zoé Ozanne et Yann Le Bris se connaissent");
    assertThat(tie().kind()).isEqualTo(Tie.Kind.KNOWS);
    undo();
    undo();
    undo();
    assertThat(dossier()).as("one undo a choice").isEqualTo(opened);
  }

  @Test
  void theKeyboardChoosesToo() {
    choose("Zoé Ozanne");
    robot.interact(() -> node("tie-kind").requestFocus());
    key(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(tie().kind()).isEqualTo(Tie.Kind.INTRODUCED);
  }

  @Test
  void whomTheyKnowMayBeTheOrganisation() {
    turn("Yann Le Bris connaît du monde chez Port de Brest", "Zoé Ozanne");
    Tie turned = Network.of(dossier()).ties(person("Yann Le Bris").id()).getLast();
    assertThat(turned.kind()).isEqualTo(Tie.Kind.WORKS_WITH);
    assertThat(dossier().get(Organisation.KIND, turned.to()).name()).isEqualTo("Port de Brest");
    assertThat(row()).contains("y connaît du monde");
    assertThat(known("Zoé Ozanne")).as("still there").isTrue();
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void anOrganisationIsAnAnswerToo() {
    write("person-whom", "chu de n");
    key(KeyCode.DOWN, KeyCode.ENTER);
    Tie said = Network.of(dossier()).ties(person("Yann Le Bris").id()).getLast();
    assertThat(said.kind()).isEqualTo(Tie.Kind.WORKS_WITH);
    assertThat(dossier().get(Organisation.KIND, said.to()).name()).isEqualTo("CHU de Nantes");
    assertThat(row()).contains("CHU de Nantes");
  }

  @Test
  void whatAnotherTieSaysAlreadyIsNotSaidTwice() {
    Tie known = tie("Zoé Ozanne");
    robot.interact(
        () ->
            people
                .workspace
                .session()
                .perform(
                    new app.cairn.dossier.Change.Added<>(
                        Tie.KIND,
                        new Tie(
                            app.cairn.dossier.Ids.next(),
                            known.from(),
                            known.to(),
                            Tie.Kind.INTRODUCED,
                            "",
                            null))));
    choose("Zoé Ozanne");
    menu("Yann Le Bris");
    assertThat(items())
        .filteredOn(MenuItem::isDisable)
        .extracting(MenuItem::getText)
        .containsExactly("Yann Le Bris vous a présenté Zoé Ozanne");
  }

  private Tie tie() {
    return tie("Zoé Ozanne");
  }

  private Tie tie(String name) {
    return Network.of(dossier()).ties(person(name).id()).getFirst();
  }

  private void turn(String sentence) {
    turn(sentence, "Yann Le Bris");
  }

  private void turn(String sentence, String with) {
    menu(with);
    robot.clickOn(sentence);
    settle();
  }

  /// Opens the menu of the tie with `with`.
  private void menu(String with) {
    robot.interact(
        () ->
            robot.lookup("#tie-kind").queryAllAs(javafx.scene.control.Button.class).stream()
                .filter(button -> button.getAccessibleText().endsWith(with))
                .findFirst()
                .orElseThrow()
                .fire());
    settle();
  }

  private List<MenuItem> items() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(menu -> "tie-senses".equals(menu.getId()))
        .flatMap(menu -> menu.getItems().stream())
        .toList();
  }

  /// What the rows of the ties say.
  private String row() {
    return node("person-ties").lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList()
        .toString();
  }
}
