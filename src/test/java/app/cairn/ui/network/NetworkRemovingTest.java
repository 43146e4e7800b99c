package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Acquaintance;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where one stands once somebody was taken away on the map.
@ExtendWith(ApplicationExtension.class)
class NetworkRemovingTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  /// Anne leads to Julie; Anne, Paul and Yann stand in « Travail ».
  private Dossier work() {
    Circle circle = Circle.next(Dossier.empty(), "Travail");
    Dossier.Builder work = new Dossier.Builder().put(Circle.KIND, circle);
    double rank = 0;
    for (String name : List.of("Anne", "Paul", "Yann")) {
      work.put(
          Contact.KIND, Contact.someone().name(name).circle(circle.id()).rank(rank++).contact());
    }
    return work.build();
  }

  private void tell(String door, String name) {
    LocalDate day = LocalDate.of(2026, 3, 12);
    robot.interact(
        () ->
            people.session.perform(
                Acquaintance.said(Network.of(dossier()), people.person(door), name, "", day)));
    settle();
  }

  /// Where one stands, as it is told.
  private String standing() {
    return map().getAccessibleText().split(",")[0];
  }

  private void begin(FxRobot with) {
    open(with, work());
    tell("Anne", "Julie");
    tell("Anne", "Luc");
    robot.interact(() -> map().requestFocus());
  }

  private void standOn(String name) {
    robot.interact(() -> screen.reveal(people.person(name).id()));
    settle();
    assertThat(standing()).isEqualTo(name);
  }

  @Test
  void afterARemovalTheNextSiblingIsChosenThenTheOneBefore(FxRobot with) {
    begin(with);
    standOn("Paul");
    type(KeyCode.DELETE);
    assertThat(standing()).isEqualTo("Yann");
    type(KeyCode.DELETE);
    assertThat(standing()).isEqualTo("Anne");
    assertThat(names()).containsExactlyInAnyOrder("Anne", "Julie", "Luc");
  }

  @Test
  void whoLedToWhomOneTookAwayIsNotTakenAwayByASecondPress(FxRobot with) {
    begin(with);
    standOn("Julie");
    type(KeyCode.DELETE);
    assertThat(standing()).isEqualTo("Luc");
    type(KeyCode.DELETE, KeyCode.DELETE, KeyCode.DELETE);
    assertThat(names()).containsExactly("Anne", "Paul", "Yann");
    assertThat(circleNames()).containsExactly("Travail");
  }

  @Test
  void whoIsBroughtBackIsChosenAgain(FxRobot with) {
    begin(with);
    standOn("Julie");
    type(KeyCode.DELETE);
    robot.interact(
        () -> {
          Change removal = people.session.undoable().orElseThrow();
          people.session.undo();
          screen.follow(removal.inverse());
        });
    settle();
    assertThat(standing()).isEqualTo("Julie");
    type(KeyCode.DELETE);
    assertThat(names()).doesNotContain("Julie").contains("Luc");
  }
}
