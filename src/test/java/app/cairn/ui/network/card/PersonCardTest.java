package app.cairn.ui.network.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.OwnField;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.network.PeopleInWindow;
import app.cairn.ui.network.PeopleStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The card of a person under real hands: what is written is kept, and undone.
@ExtendWith(ApplicationExtension.class)
class PersonCardTest extends PeopleInWindow {

  private Dossier opened;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void openTheCardOfYann(FxRobot r) {
    open(r, PeopleStage.example(Language.FRENCH));
    opened = dossier();
    choose("Yann Le Bris");
  }

  @Test
  void theNameAndTheRoleAreWrittenInPlace() {
    write("person-name", "Yann-Éric Le Bris");
    write("person-role", "Directeur, région Ouest");
    key(KeyCode.ENTER);
    Contact yann = person("Yann-Éric Le Bris");
    assertThat(yann.firstName()).isEqualTo("Yann-Éric");
    assertThat(yann.lastName()).isEqualTo("Le Bris");
    assertThat(yann.role()).isEqualTo("Directeur, région Ouest");
    undo();
    undo();
    assertThat(dossier()).isEqualTo(opened);
    assertThat(text("person-name")).isEqualTo("Yann Le Bris");
  }

  @Test
  void aNameSaidToYouBecomesASecondDegreePersonAtOnce() {
    write("person-whom", "Zoé Ozanne");
    key(KeyCode.ENTER);
    Contact zoe = person("Zoé Ozanne");
    assertThat(zoe.degree()).isEqualTo(2);
    assertThat(zoe.circle()).isEqualTo(person("Yann Le Bris").circle());
    assertThat(zoe.source()).isEqualTo("Par Yann Le Bris");
    assertThat(zoe.obtainedOn()).isEqualTo(LocalDate.of(2026, 3, 12));
    assertThat(tied(zoe.id(), person("Yann Le Bris").id())).isTrue();
    assertThat(text("person-whom")).as("ready for the next").isEmpty();
    assertThat(robot.lookup("Zoé Ozanne").queryAll()).isNotEmpty();
    undo();
    assertThat(dossier()).as("one undo").isEqualTo(opened);
  }

  @Test
  void withTheirOrganisationEitherWay() {
    write("person-whom", "Zoé Ozanne, Chantiers du Bélon");
    key(KeyCode.ENTER);
    assertThat(organisation(person("Zoé Ozanne"))).isEqualTo("Chantiers du Bélon");
    undo();
    assertThat(dossier()).as("one undo, the organisation with it").isEqualTo(opened);
    write("person-whom", "Luc Évrard (chu de nantes)");
    key(KeyCode.ENTER);
    assertThat(organisation(person("Luc Évrard")))
        .as("the one there is")
        .isEqualTo("CHU de Nantes");
    assertThat(dossier().count(Organisation.KIND)).isEqualTo(opened.count(Organisation.KIND));
  }

  @Test
  void someoneWhoIsThereIsOnlyTied() {
    write("person-whom", "  paul KERMADEC ");
    key(KeyCode.ENTER);
    assertThat(dossier().count(Contact.KIND)).isEqualTo(opened.count(Contact.KIND));
    assertThat(dossier().count(Tie.KIND)).isEqualTo(opened.count(Tie.KIND) + 1);
    assertThat(tied(person("Paul Kermadec").id(), person("Yann Le Bris").id())).isTrue();
    write("person-whom", "Paul Kermadec");
    key(KeyCode.ENTER);
    assertThat(dossier().count(Tie.KIND)).as("once").isEqualTo(opened.count(Tie.KIND) + 1);
  }

  @Test
  void severalAreSaidAsOneSaysThem() {
    write("person-whom", "Paul Kermadec, Claire Le Goff, Luc Martin et Anne Roy (Total), Rémi");
    key(KeyCode.ENTER);
    for (String name : List.of("Paul Kermadec", "Claire Le Goff", "Luc Martin", "Anne Roy")) {
      assertThat(tied(person(name).id(), person("Yann Le Bris").id())).as(name).isTrue();
    }
    assertThat(organisation(person("Anne Roy"))).isEqualTo("Total");
    assertThat(dossier().count(Contact.KIND)).isEqualTo(opened.count(Contact.KIND) + 3);
    assertThat(dossier().count(Organisation.KIND)).isEqualTo(opened.count(Organisation.KIND) + 1);
    undo();
    assertThat(dossier()).as("one undo").isEqualTo(opened);
  }

  @Test
  void aSuggestionIsTakenWithTheArrows() {
    write("person-whom", "kerm");
    key(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(tied(person("Paul Kermadec").id(), person("Yann Le Bris").id())).isTrue();
    assertThat(known("kerm")).isFalse();
  }

  @Test
  void theSectorIsSetByItsAnswer() {
    write("person-sector", "Transport routier");
    key(KeyCode.ENTER);
    assertThat(person("Yann Le Bris").sector()).isEqualTo("Transport routier");
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void anOrganisationIsChosenOrMade() {
    write("person-organisation", "chu de n");
    assertThat(person("Yann Le Bris").organisation())
        .as("nothing is made of half a name")
        .isEqualTo(opened.get(Contact.KIND, person("Yann Le Bris").id()).organisation());
    key(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(organisation(person("Yann Le Bris"))).isEqualTo("CHU de Nantes");
    undo();
    write("person-organisation", "Compagnie du Fleuve");
    assertThat(people.window.unkept()).isTrue();
    key(KeyCode.ENTER);
    assertThat(organisation(person("Yann Le Bris"))).isEqualTo("Compagnie du Fleuve");
    assertThat(people.window.unkept()).isFalse();
    undo();
    assertThat(dossier()).as("one undo").isEqualTo(opened);
    write("person-organisation", "");
    key(KeyCode.DELETE, KeyCode.ENTER);
    assertThat(person("Yann Le Bris").organisation()).isNull();
  }

  @Test
  void warmthIsSaidWithThePebblesOrTheKeys() {
    click("person-warmth-3");
    assertThat(person("Yann Le Bris").warmth()).isEqualTo(Warmth.CLOSE);
    key(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(person("Yann Le Bris").warmth()).isEqualTo(Warmth.DISTANT);
    assertThat(node("person-warmth").getAccessibleText()).isEqualTo("Chaleur\u00A0: de loin");
    click("person-warmth-1");
    assertThat(person("Yann Le Bris").warmth()).isEqualTo(Warmth.UNKNOWN);
  }

  @Test
  void circleDegreeAndStep() {
    Circle other = Circle.all(dossier()).getLast();
    click("person-circle");
    robot.clickOn(other.name());
    settle();
    assertThat(person("Yann Le Bris").circle()).isEqualTo(other.id());
    fire("person-degree-2");
    assertThat(person("Yann Le Bris").degree()).isEqualTo(2);
    fire("person-more");
    click("person-step");
    robot.clickOn("À relancer");
    settle();
    assertThat(person("Yann Le Bris").step()).isEqualTo(Step.TO_FOLLOW_UP);
    undo();
    undo();
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void theDayOfTheLastContact() {
    write("person-lastContact", "3 mars");
    key(KeyCode.ENTER);
    assertThat(person("Yann Le Bris").lastContact()).isEqualTo(LocalDate.of(2026, 3, 3));
    write("person-lastContact", "bientôt");
    key(KeyCode.ENTER);
    assertThat(node("person-lastContact-fault").isVisible()).isTrue();
    assertThat(person("Yann Le Bris").lastContact()).isEqualTo(LocalDate.of(2026, 3, 3));
    key(KeyCode.ESCAPE, KeyCode.UP);
    assertThat(person("Yann Le Bris").lastContact()).isEqualTo(LocalDate.of(2026, 3, 4));
  }

  @Test
  void aDayToComeOrOfAnotherCenturyIsRefusedAndStaysAsTyped() {
    LocalDate before = person("Yann Le Bris").lastContact();
    for (String typed : List.of("01/01/2099", "0001-01-01", "13/03/2026")) {
      write("person-lastContact", typed);
      key(KeyCode.ENTER, KeyCode.UP);
      assertThat(((Label) node("person-lastContact-fault")).getText()).startsWith("Ce jour est");
      write("person-role", "Directeur " + typed);
      robot.interact(drawer::commit);
      assertThat(text("person-lastContact")).isEqualTo(typed);
      assertThat(person("Yann Le Bris").lastContact()).isEqualTo(before);
    }
    write("person-lastContact", "12/03/2026");
    key(KeyCode.UP);
    assertThat(person("Yann Le Bris").lastContact()).as("today").isEqualTo("2026-03-12");
  }

  @Test
  void theSectorOfTheOrganisationIsSaidAsSuch() {
    choose("Claire Le Goff");
    robot.interact(
        () -> {
          Contact claire = person("Claire Le Goff");
          people
              .workspace
              .session()
              .perform(
                  new Change.Edited<>(Contact.KIND, claire, claire.draft().sector("").contact()));
        });
    settle();
    TextInputControl sector = (TextInputControl) node("person-sector");
    assertThat(sector.getText()).isEmpty();
    assertThat(sector.getPromptText()).isEqualTo("Transport (secteur de l’organisation)");
    write("person-organisation", "");
    key(KeyCode.DELETE, KeyCode.ENTER);
    assertThat(sector.getPromptText()).isEqualTo("Ajouter son secteur");
  }

  @Test
  void aTagThatIsTooLongStaysInTheFieldAndIsNotCut() {
    fire("person-more");
    String tooLong = "fret et logistique ".repeat(5).strip();
    List<String> before = person("Yann Le Bris").expertise();
    write("person-tags", tooLong);
    key(KeyCode.ENTER);
    assertThat(person("Yann Le Bris").expertise()).isEqualTo(before);
    assertThat(((TextInputControl) robot.lookup("#person-tags").query()).getText())
        .isEqualTo(tooLong);
    assertThat(people.window.told().getLast()).contains("trop long", "Rien n’a été changé");
  }

  @Test
  void allTheOtherFields() {
    fire("person-more");
    write("person-emails", "yann@exemple.fr\nyann@exemple.org\n");
    write("person-phones", "02 40 00 00 00");
    write("person-profile", "https://exemple.fr/yann");
    write("person-place", "Brest");
    write("person-notes", "Aime la mer.\nEt le vent.");
    write("person-tags", "fret, mer ");
    key(KeyCode.ENTER);
    fire("person-hub");
    Contact yann = person("Yann Le Bris");
    assertThat(yann.emails()).containsExactly("yann@exemple.fr", "yann@exemple.org");
    assertThat(yann.phones()).containsExactly("02 40 00 00 00");
    assertThat(yann.profile()).isEqualTo("https://exemple.fr/yann");
    assertThat(yann.place()).isEqualTo("Brest");
    assertThat(yann.notes()).isEqualTo("Aime la mer.\nEt le vent.");
    assertThat(yann.expertise()).contains("fret", "mer");
    assertThat(yann.hub()).isNotEqualTo(opened.get(Contact.KIND, yann.id()).hub());
    assertThat(robot.lookup("Écrivez comme si cette personne devait vous lire.").queryAll())
        .isNotEmpty();
  }

  @Test
  void fieldsOfOnesOwnAreAddedRenamedAndTakenAway() {
    fire("person-more");
    fire("own-field-add");
    type("Chien");
    key(KeyCode.ENTER);
    type("Ulysse");
    fire("own-field-add");
    type("Anniversaire");
    key(KeyCode.ENTER);
    type("12 mai");
    key(KeyCode.ENTER);
    assertThat(person("Yann Le Bris").ownFields())
        .containsExactly(new OwnField("Chien", "Ulysse"), new OwnField("Anniversaire", "12 mai"));
    fire("own-field-remove-0");
    assertThat(person("Yann Le Bris").ownFields())
        .containsExactly(new OwnField("Anniversaire", "12 mai"));
    assertThat(text("own-field-name-0")).isEqualTo("Anniversaire");
  }

  @Test
  void aTieIsSaidInWordsFollowedAndTakenAway() {
    choose("Claire Le Goff");
    List<Tie> before = List.copyOf(dossier().all(Tie.KIND));
    robot.clickOn("Samira Benali");
    settle();
    assertThat(text("person-name")).isEqualTo("Samira Benali");
    assertThat(people.selection.lead().get()).isEqualTo(person("Samira Benali").id());
    fire("tie-remove");
    assertThat(dossier().count(Tie.KIND)).isEqualTo(before.size() - 1);
    undo();
    assertThat(List.copyOf(dossier().all(Tie.KIND))).isEqualTo(before);
    fire("tie-say");
    type("Elle décide vite.\n");
    assertThat(dossier().all(Tie.KIND)).anyMatch(tie -> tie.words().equals("Elle décide vite."));
  }

  @Test
  void anEmptyLineAtTheEndOfTheirWordsIsNotQuoted() {
    robot.interact(
        () -> {
          Tie tie =
              dossier().all(Tie.KIND).stream()
                  .filter(one -> one.to().equals(person("Anne Rivière").id()))
                  .filter(one -> one.from().equals(person("Claire Le Goff").id()))
                  .findFirst()
                  .orElseThrow();
          Change ended = new Change.Edited<>(Tie.KIND, tie, tie.withWords("Elle sait tout.\n\n"));
          people.workspace.session().perform(ended);
        });
    choose("Anne Rivière");
    assertThat(robot.lookup("«\u00A0Elle sait tout.\u00A0»").tryQuery()).isPresent();
  }

  @Test
  void whatIsBeingWrittenIsKeptWhenAnotherCardComes() {
    write("person-role", "Directeur des flux");
    choose("Claire Le Goff");
    assertThat(person("Yann Le Bris").role()).isEqualTo("Directeur des flux");
    assertThat(person("Claire Le Goff").role()).isEqualTo("Responsable qualité");
  }

  @Test
  void theLastNameInCapitalsOrBeforeACommaIsTheLastName() {
    for (String typed : new String[] {"RIVIÈRE Soazig", "Rivière, Soazig"}) {
      write("person-name", typed);
      robot.interact(drawer::commit);
      write("person-role", "Directrice");
      assertThat(person("Soazig " + typed.split("[, ]")[0]))
          .returns("Soazig", Contact::firstName)
          .returns(typed.split("[, ]")[0], Contact::lastName);
    }
  }

  @Test
  void aBlankAtTheEndStaysUnderTheFingers() {
    write("person-name", "Yann ");
    robot.interact(drawer::commit);
    type("Le Bihan");
    robot.interact(drawer::commit);
    assertThat(known("Yann Le Bihan")).isTrue();
  }

  @Test
  void thePersonTakenAwayTakesTheCardAlong() {
    fire("person-remove");
    assertThat(known("Yann Le Bris")).isFalse();
    assertThat(drawer.isVisible()).isFalse();
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void whereOneMayOnlyLookNothingIsWritten() {
    robot.interact(
        () -> {
          DossierSession session = DossierSession.readOnly(opened);
          people.window.show(
              new PersonCard(
                  person("Yann Le Bris").id(),
                  people.window.workspace(
                      session, new Messages(Language.FRENCH), PeopleStage.CLOCK, Runnable::run),
                  new CardDoors(_ -> {}, _ -> {}, () -> {}),
                  new javafx.beans.property.SimpleBooleanProperty(true)));
          Windows.show(stage, new javafx.scene.layout.StackPane(people.window));
        });
    settle();
    assertThat(robot.lookup(".text-input").queryAllAs(TextInputControl.class))
        .allMatch(field -> !field.isEditable() || !field.isVisible());
    assertThat(Optional.of(node("person-remove").isDisabled())).contains(true);
  }

  private String text(String id) {
    return ((TextInputControl) node(id)).getText();
  }
}
