package app.cairn.ui.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.network.BulkChange;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Door;
import app.cairn.ui.network.PathStage;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// « Portes » and « À réveiller » hold still under the hand, whatever changes in the dossier.
class SteadyPanelsTest extends ExampleOfPaths {

  @Test
  void whoeverIsAwakeAgainStaysUnderTheHand() {
    person.does("network-awakening");
    person.presses(KeyCode.DOWN);
    String chosen = room.revealed.getLast().name();
    List<String> before = sleepers();
    int shown = room.revealed.size();
    edit(chosen, draft -> draft.lastContact(PathStage.TODAY));
    assertThat(sleepers()).isEqualTo(before);
    assertThat(room.revealed).hasSize(shown);
    person.presses(KeyCode.ENTER).types("Merci").clicks("awakening-list");
    assertThat(room.person(chosen).pretext()).endsWith("Merci");
    assertThat(room.person(chosen).lastContact()).isEqualTo(PathStage.TODAY);
  }

  @Test
  void theDateTakenAwayIsNotSaid() {
    person.does("network-awakening");
    person.presses(KeyCode.DOWN);
    edit(room.revealed.getLast().name(), draft -> draft.lastContact(null).organisation(null));
    assertThat(person.lookup("Dernier contact").tryQuery()).isEmpty();
  }

  @Test
  void nobodyIsChosenInPlaceOfWhoeverGoes() {
    person.does("network-awakening");
    person.presses(KeyCode.DOWN);
    Contact chosen = room.revealed.getLast();
    int shown = room.revealed.size();
    person.interact(
        () ->
            room.session.perform(BulkChange.removed(room.session.dossier(), List.of(chosen.id()))));
    assertThat(sleepers()).doesNotContain(chosen.name());
    assertThat(room.revealed).hasSize(shown);
    assertThat(person.lookup(".pretext").query().isVisible()).isFalse();
  }

  @Test
  void doorsKeepTheirOrderWhileOneMarks() {
    person.does("network-doors");
    List<String> before = doors();
    person.presses(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    String chosen = room.revealed.getLast().name();
    boolean hub = room.person(chosen).hub();
    person.presses(KeyCode.SPACE);
    assertThat(room.person(chosen).hub()).isEqualTo(!hub);
    assertThat(doors()).isEqualTo(before);
    person.presses(KeyCode.SPACE);
    assertThat(room.person(chosen).hub()).isEqualTo(hub);
    assertThat(doors()).isEqualTo(before);
  }

  @Test
  void aDoorOfWhomNothingElseIsKnownCanBeMarkedAgain() {
    person.interact(() -> PathStage.add(room.session, c -> c.name("Zoé Kermarrec").hub(true)));
    person.does("network-doors");
    for (int i = 0; i < doors().indexOf("Zoé Kermarrec"); i++) {
      person.presses(KeyCode.DOWN);
    }
    person.presses(KeyCode.SPACE);
    assertThat(room.person("Zoé Kermarrec").hub()).isFalse();
    assertThat(person.lookup("La marque est retirée.").tryQuery()).isPresent();
    person.presses(KeyCode.SPACE);
    assertThat(room.person("Zoé Kermarrec").hub()).isTrue();
  }

  private void edit(String name, UnaryOperator<ContactDraft> said) {
    Contact now = room.person(name);
    person.interact(
        () ->
            room.session.perform(
                new Change.Edited<>(Contact.KIND, now, said.apply(now.draft()).contact())));
  }

  private List<String> sleepers() {
    ListView<Contact> list = person.lookup("#awakening-list").query();
    return list.getItems().stream().map(Contact::name).toList();
  }

  private List<String> doors() {
    ListView<Door> list = person.lookup("#doors-list").query();
    return list.getItems().stream().map(Door::contact).map(Contact::name).toList();
  }
}
