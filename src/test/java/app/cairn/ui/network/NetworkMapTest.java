package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.map.Box;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.text.Language;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The map built and moved as a person does: by keyboard alone, by mouse alone.
@ExtendWith(ApplicationExtension.class)
class NetworkMapTest extends NetworkInWindow {

  private static final List<String> WORK =
      List.of("Anne Riviere", "Paul Kermadec", "Julie Tanguy", "Yann Le Bris", "Sonia Pires");
  private static final List<String> FAMILY = List.of("Tante Yvonne", "Oncle Herve", "Gael Morvan");

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void aNetworkOfTenByKeyboardAlone(FxRobot with) {
    open(with, Dossier.empty());
    type(KeyCode.TAB);
    type(KeyCode.SPACE);
    name("Travail", "Famille");
    type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    type(KeyCode.RIGHT, KeyCode.TAB);
    name(WORK.toArray(String[]::new));
    type(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo(map());
    type(KeyCode.TAB);
    name("Claire Le Goff", "Hugo Salaun");
    type(KeyCode.ESCAPE, KeyCode.ESCAPE);
    type(KeyCode.LEFT, KeyCode.TAB);
    name(FAMILY.toArray(String[]::new));

    assertThat(circleNames()).containsExactly("Travail", "Famille");
    assertThat(names()).hasSize(10).containsAll(WORK).containsAll(FAMILY);
    assertThat(doorOf("Claire Le Goff")).isEqualTo("Sonia Pires");
    assertThat(WORK).extracting(this::circleOf).containsOnly("Travail");
    assertThat(FAMILY).extracting(this::circleOf).containsOnly("Famille");
  }

  private void name(String... names) {
    for (String name : names) {
      write(name);
      type(KeyCode.ENTER);
    }
  }

  @Test
  void aNameGivenBeforeAnotherIsUndoneAtOnce(FxRobot with) {
    open(with, circles("Travail"));
    type(KeyCode.RIGHT, KeyCode.TAB);
    name("Anne", "Paul");
    type(KeyCode.ESCAPE);
    press(KeyCode.SHIFT, KeyCode.ENTER);
    write("Julie");
    type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(names()).containsExactly("Anne", "Julie", "Paul");

    robot.interact(people.session::undo);

    assertThat(names()).containsExactly("Anne", "Paul");
  }

  @Test
  void typingRenamesWhoOneStandsOn(FxRobot with) {
    open(with, circles("Travail"));
    type(KeyCode.RIGHT, KeyCode.TAB);
    name("Anne");
    type(KeyCode.ESCAPE);

    write("Zoe");
    type(KeyCode.ENTER);

    assertThat(names()).containsExactly("Zoe");
  }

  @Test
  void pushedUpBehindSomebodyAndBackByKeyboard(FxRobot with) {
    open(with, circles("Travail"));
    type(KeyCode.RIGHT, KeyCode.TAB);
    name("Anne", "Paul", "Julie");
    type(KeyCode.ESCAPE);

    press(KeyCode.CONTROL, KeyCode.UP);
    assertThat(names()).containsExactly("Anne", "Julie", "Paul");
    press(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(doorOf("Julie")).isEqualTo("Anne");
    press(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(doorOf("Julie")).isNull();
  }

  @Test
  void takenAwayAndBroughtBack(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Dossier before = dossier();
    robot.clickOn(at("Claire Le Goff"));
    settle();

    type(KeyCode.DELETE);
    assertThat(names()).doesNotContain("Claire Le Goff");
    robot.interact(people.session::undo);

    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void aFoldedBranchHidesItsPeople(FxRobot with) {
    open(with, circles("Travail"));
    type(KeyCode.RIGHT, KeyCode.TAB);
    name("Anne");
    type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.RIGHT);

    type(KeyCode.SPACE);
    assertThat(shows("Anne")).isFalse();
    type(KeyCode.SPACE);
    assertThat(shows("Anne")).isTrue();
  }

  @Test
  void allOfTheMapIsSeenOnOpening(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));

    Box seen = map().view().get().box();
    Box all = map().plan().bounds();
    assertThat(seen.holds(all.left(), all.top())).isTrue();
    assertThat(seen.holds(all.right(), all.bottom())).isTrue();
  }

  @Test
  void somebodyDraggedBehindAnotherAndBackByOneUndo(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Dossier before = dossier();
    String moved = doorless(0);
    String door = doorless(1);

    drag(at(moved), at(door));
    assertThat(doorOf(moved)).isEqualTo(door);
    robot.interact(people.session::undo);

    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void somebodyDraggedFromBehindAnotherIntoACircle(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    String circle =
        circleNames().stream()
            .filter(c -> !c.equals(circleOf("Anne Rivière")))
            .findFirst()
            .orElseThrow();
    assertThat(doorOf("Anne Rivière")).isNotNull();

    drag(at("Anne Rivière"), at(circle));

    assertThat(doorOf("Anne Rivière")).isNull();
    assertThat(circleOf("Anne Rivière")).isEqualTo(circle);
  }

  @Test
  void aLassoChoosesThoseInIt(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Dossier before = dossier();
    Box all = map().plan().bounds();

    robot.press(KeyCode.SHIFT);
    drag(at(all.left() - 8, all.top() - 8), at(all.right() + 8, all.bottom() + 8));
    robot.release(KeyCode.SHIFT);
    settle();

    type(KeyCode.DELETE);
    assertThat(names()).isEmpty();
    robot.interact(people.session::undo);
    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void theWheelZoomsAtThePointer(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Point2D place = at("Claire Le Goff");
    double before = map().view().get().scale();

    robot.moveTo(place).scroll(3, VerticalDirection.UP);
    settle();

    assertThat(map().view().get().scale()).isNotEqualTo(before);
    assertThat(at("Claire Le Goff").distance(place)).isLessThan(3);
  }

  @Test
  void aNetworkOfTenByMouse(FxRobot with) {
    open(with, circles("Travail", "Famille"));
    for (String name : WORK) {
      addByMenu("Travail", name);
    }
    for (String name : FAMILY) {
      addByMenu("Famille", name);
    }
    addByMenu("Sonia Pires", "Claire Le Goff");
    addByMenu("Sonia Pires", "Hugo Salaun");

    assertThat(names()).hasSize(10);
    assertThat(WORK).extracting(this::circleOf).containsOnly("Travail");
    assertThat(doorOf("Hugo Salaun")).isEqualTo("Sonia Pires");
  }

  /// More than are laid out at once.
  private static Dossier many() {
    Dossier.Builder builder = new Dossier.Builder();
    Circle circle = Circle.next(Dossier.empty(), "Travail");
    builder.put(Circle.KIND, circle);
    for (int i = 0; i < 620; i++) {
      builder.put(
          Contact.KIND,
          Contact.someone()
              .name(i < 4 ? List.of("Anne", "Paul", "Julie", "Yann").get(i) : "P" + i)
              .circle(circle.id())
              .rank(i)
              .contact());
    }
    return builder.build();
  }

  @Test
  void pushedTwiceBeforeTheMapFollows(FxRobot with) {
    open(with, many());
    robot.interact(() -> screen.reveal(people.person("Anne").id()));
    settle();
    held = true;
    press(KeyCode.CONTROL, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.DOWN);
    letGo();

    assertThat(names()).startsWith("Paul", "Julie", "Anne", "Yann");
  }

  @Test
  void escapeGivesUpADragUntilTheButtonGoesUp(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Dossier before = dossier();
    Point2D from = at(doorless(0));
    Point2D to = at(doorless(1));

    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to));
    type(KeyCode.ESCAPE);
    robot.moveTo(from.midpoint(to).add(9, 9)).moveTo(to).release(MouseButton.PRIMARY);
    settle();

    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void whoComesAfterOneHasPannedIsSeen(FxRobot with) {
    held = true;
    open(with, many());
    Point2D beside = map().localToScreen(60, 60);
    drag(beside, beside.add(80, 60));
    letGo();

    Box seen = map().view().get().box();
    Box all = map().plan().bounds();
    assertThat(seen.holds(all.left(), all.top())).isTrue();
    assertThat(seen.holds(all.right(), all.bottom())).isTrue();
  }

  @Test
  void backspaceTakesNobodyAway(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Dossier before = dossier();
    robot.clickOn(at("Claire Le Goff"));
    settle();

    type(KeyCode.BACK_SPACE);

    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void aFirstNameMendedLeavesTheLastNameWhole(FxRobot with) {
    Circle circle = Circle.next(Dossier.empty(), "Travail");
    Contact anna =
        Contact.someone()
            .firstName("Anna")
            .lastName("Dupont Moretti")
            .circle(circle.id())
            .contact();
    open(with, new Dossier.Builder().put(Circle.KIND, circle).put(Contact.KIND, anna).build());
    robot.clickOn(at("Anna Dupont Moretti"));
    settle();
    type(KeyCode.F2);
    write("Anne Dupont Moretti");
    type(KeyCode.ENTER);

    assertThat(people.person("Anne Dupont Moretti"))
        .returns("Anne", Contact::firstName)
        .returns("Dupont Moretti", Contact::lastName);
  }

  @Test
  void whoIsAddedInAGroupIsOfThatGroup(FxRobot with) {
    Circle circle = Circle.next(Dossier.empty(), "Travail");
    Contact anna = Contact.someone().name("Anna").sector("Santé").circle(circle.id()).contact();
    open(with, new Dossier.Builder().put(Circle.KIND, circle).put(Contact.KIND, anna).build());
    robot.clickOn("#network-grouping");
    settle();
    robot.clickOn("#choice-SECTOR");
    settle();
    robot.clickOn(at("Santé"));
    settle();
    type(KeyCode.TAB);
    name("Paul");
    name("Julie");

    assertThat(dossier().all(Contact.KIND)).extracting(Contact::sector).containsOnly("Santé");
  }

  private void addByMenu(String where, String name) {
    robot.rightClickOn(at(where));
    settle();
    robot.clickOn("#child-map-item");
    settle();
    write(name);
    robot.clickOn(beside());
    settle();
  }

  private Point2D beside() {
    return map().localToScreen(12, 12);
  }

  private String doorless(int index) {
    return names().stream()
        .filter(name -> doorOf(name) == null && people.person(name).degree() == 1)
        .toList()
        .get(index);
  }

  private void drag(Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
    settle();
  }
}
