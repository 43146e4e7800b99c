package app.cairn.ui.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.sheet.FontWidths;
import app.cairn.support.Windows;
import app.cairn.text.FirstNames;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.network.map.MapPane;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The room of the network in a window, and the gestures its tests share.
abstract class NetworkInWindow {

  Stage stage;
  PeopleStage people;
  NetworkScreen screen;
  FxRobot robot;

  /// True while long work waits, as that of many people does for a moment.
  volatile boolean held;

  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();

  /// Notes Camille Orphelin, of the second degree, whom nobody leads to.
  final void meetWhomNobodyKnows() {
    Contact camille =
        Contact.someone()
            .name("Camille Orphelin")
            .degree(2)
            .circle(people.person("Claire Le Goff").circle())
            .contact();
    robot.interact(() -> people.session.perform(new Change.Added<>(Contact.KIND, camille)));
  }

  final void open(FxRobot with, Dossier dossier) {
    open(with, dossier, Theme.LIGHT, 1220, 752, 1);
  }

  final void open(
      FxRobot with, Dossier dossier, Theme theme, double width, double height, double zoom) {
    robot = with;
    robot.interact(
        () -> {
          people = new PeopleStage(dossier, Language.FRENCH, this::work);
          screen =
              new NetworkScreen(
                  people.workspace,
                  new FontWidths(),
                  new FirstNames(),
                  (_, _, _) -> {
                    throw new AssertionError("No file is read here");
                  },
                  NoFiles.WRITER);
          people.window.show(screen.node());
          Windows.show(stage, people.window, theme, width, height, zoom);
          screen.focus();
        });
    settle();
  }

  private void work(Runnable task) {
    if (held) {
      waiting.add(task);
    } else {
      task.run();
    }
  }

  /// What was held back is done.
  final void letGo() {
    held = false;
    robot.interact(() -> List.copyOf(waiting).forEach(Runnable::run));
    waiting.clear();
    settle();
  }

  final void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void write(String words) {
    robot.write(words, 0);
    settle();
  }

  final void type(KeyCode... keys) {
    robot.type(keys);
    settle();
  }

  final void press(KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
    settle();
  }

  /// Someone begins with nobody but a circle.
  static Dossier circles(String... names) {
    Dossier.Builder builder = new Dossier.Builder();
    for (String name : names) {
      builder.put(Circle.KIND, Circle.next(builder.build(), name));
    }
    return builder.build();
  }

  /// Sixty people at twelve organisations: a circle that the map parts over both its sides.
  static Dossier workOnBothSides() {
    Dossier.Builder work = new Dossier.Builder();
    Circle circle = Circle.next(Dossier.empty(), "Travail");
    work.put(Circle.KIND, circle);
    for (int i = 0; i < 12; i++) {
      Organisation house = Organisation.named("Atelier " + (char) ('A' + i));
      work.put(Organisation.KIND, house);
      for (int j = 0; j < 5; j++) {
        Contact anne = Contact.someone().name("Anne " + i + j).circle(circle.id()).contact();
        work.put(Contact.KIND, anne.draft().organisation(house.id()).contact());
      }
    }
    return work.build();
  }

  final MapPane map() {
    return robot.lookup("#network-map").queryAs(MapPane.class);
  }

  final Spot spot(String label) {
    for (Spot spot : map().plan().spots()) {
      if (spot.node().label().equals(label)) {
        return spot;
      }
    }
    throw new AssertionError("The map does not show " + label);
  }

  final boolean shows(String label) {
    for (Spot spot : map().plan().spots()) {
      if (spot.node().label().equals(label)) {
        return true;
      }
    }
    return false;
  }

  /// Where a name stands on the screen.
  final Point2D at(String label) {
    Spot spot = spot(label);
    return at((spot.left() + spot.right()) / 2, (spot.top() + spot.bottom()) / 2);
  }

  final Point2D at(double x, double y) {
    View view = map().view().get();
    return map().localToScreen(view.x(x), view.y(y));
  }

  final Node focused() {
    return stage.getScene().getFocusOwner();
  }

  final Dossier dossier() {
    return people.session.dossier();
  }

  final Network network() {
    return Network.of(dossier());
  }

  final List<String> names() {
    return dossier().all(Contact.KIND).stream().sorted(Network.ORDER).map(Contact::name).toList();
  }

  final List<String> circleNames() {
    return Circle.all(dossier()).stream().map(Circle::name).toList();
  }

  final String circleOf(String name) {
    return network().circle(people.person(name)).map(Circle::name).orElse(null);
  }

  final String doorOf(String name) {
    return network().door(people.person(name)).map(Contact::name).orElse(null);
  }
}
