package app.cairn.ui.network;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.network.card.PeopleDrawer;
import app.cairn.ui.network.list.PeopleList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The list and the drawer in a window, and the gestures their tests share.
public abstract class PeopleInWindow {

  protected final SimpleObjectProperty<Predicate<Contact>> shown = new SimpleObjectProperty<>();
  protected Stage stage;
  protected PeopleStage people;
  protected PeopleDrawer drawer;
  protected PeopleList list;
  protected FxRobot robot;

  protected final SimpleObjectProperty<Grouping> grouping =
      new SimpleObjectProperty<>(Grouping.ORGANISATION);

  protected final void open(FxRobot with, Dossier dossier) {
    robot = with;
    robot.interact(
        () -> {
          people = new PeopleStage(dossier, Language.FRENCH);
          drawer = people.drawer();
          list =
              new PeopleList(
                  people.workspace,
                  people.selection,
                  shown,
                  grouping,
                  id -> {
                    people.selection.only(id);
                    drawer.focusWhom();
                  });
          BorderPane room = new BorderPane(list, null, drawer, null, null);
          BorderPane.setMargin(list, new Insets(8, 12, 12, 12));
          people.window.show(room);
          Windows.show(stage, people.window, app.cairn.ui.kit.Theme.LIGHT, 1400, 900, 1);
          list.focus();
        });
    settle();
  }

  protected final void choose(String name) {
    robot.interact(() -> people.selection.only(people.person(name).id()));
    settle();
  }

  protected final void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  protected final Node node(String id) {
    settle();
    return robot.lookup("#" + id).queryAll().stream()
        .filter(Node::isVisible)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No #" + id));
  }

  protected final void click(String id) {
    Node node = node(id);
    robot.interact(() -> Scrolling.show(node, node.getBoundsInLocal()));
    robot.clickOn(node);
    settle();
  }

  protected final void fire(String id) {
    robot.interact(() -> ((ButtonBase) node(id)).fire());
    settle();
  }

  /// Writes in a field in place of what stands there.
  protected final void write(String id, String words) {
    click(id);
    press(KeyCode.CONTROL, KeyCode.A);
    type(words);
  }

  protected final void type(String words) {
    robot.write(words);
    settle();
  }

  protected final void key(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
      settle();
    }
  }

  protected final void press(KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
    settle();
  }

  protected final void paste(String words) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(words);
          Clipboard.getSystemClipboard().setContent(content);
        });
    press(KeyCode.CONTROL, KeyCode.V);
  }

  protected final void undo() {
    robot.interact(people.session::undo);
    settle();
  }

  protected final Contact person(String name) {
    return people.person(name);
  }

  protected final boolean known(String name) {
    return dossier().all(Contact.KIND).stream().anyMatch(c -> c.name().equals(name));
  }

  protected final String organisation(Contact contact) {
    return dossier()
        .find(Organisation.KIND, contact.organisation())
        .map(Organisation::name)
        .orElse("");
  }

  protected final boolean tied(UUID one, UUID other) {
    return dossier().all(Tie.KIND).stream()
        .anyMatch(
            tie ->
                List.of(tie.from(), tie.to()).contains(one)
                    && List.of(tie.from(), tie.to()).contains(other));
  }

  protected final Dossier dossier() {
    return people.session.dossier();
  }

  protected final Node focused() {
    return stage.getScene().getFocusOwner();
  }
}
