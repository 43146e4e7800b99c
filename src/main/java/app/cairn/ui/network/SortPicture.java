package app.cairn.ui.network;

import app.cairn.network.Contact;
import app.cairn.network.StartingSort.Station;
import app.cairn.profile.Profile;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.CubicCurve;

/// The map as it grows during the starting sort: oneself, a branch for each circle, its people at
/// the end. As calm as the map itself; what is named appears at once.
final class SortPicture extends Pane {

  private static final double ROW = 21;
  private static final double BETWEEN = 20;
  private static final double REACH = 86;

  /// So many names a branch; of the rest their number.
  private static final int NAMES = 9;

  private final Workspace workspace;
  private final StartingSortViewModel sort;
  private final StackPane me = new StackPane();

  private record Branch(Station station, Label name, List<Label> people, CubicCurve line) {

    double height() {
      return Math.max(1, people.size()) * ROW;
    }
  }

  private final List<Branch> branches = new ArrayList<>();

  SortPicture(Workspace workspace, StartingSortViewModel sort) {
    this.workspace = workspace;
    this.sort = sort;
    setId("sort-picture");
    getStyleClass().add("sort-picture");
    setPrefWidth(560);
    setMinWidth(380);
    setMouseTransparent(true);
    Stone stone = new Stone(4, 84, 44);
    stone.getStyleClass().add("sort-me");
    Label name = new Label(first());
    name.getStyleClass().add("sort-me-name");
    me.getChildren().addAll(stone, name);
    show();
  }

  private String first() {
    return workspace.session().dossier().all(Profile.KIND).stream()
        .map(Profile::firstName)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(workspace.say("network.sort.me"));
  }

  /// Draws who is there by now.
  void show() {
    branches.clear();
    getChildren().clear();
    for (Station station : sort.stations()) {
      if (!station.people().isEmpty()) {
        branches.add(branch(station));
      }
    }
    for (Branch branch : branches) {
      getChildren().add(branch.line());
    }
    for (Branch branch : branches) {
      getChildren().add(branch.name());
      getChildren().addAll(branch.people());
    }
    getChildren().add(me);
    requestLayout();
  }

  private Branch branch(Station station) {
    int hue = station.circle().hue();
    Label name = new Label(station.name());
    name.getStyleClass().addAll("sort-circle", "hue-" + hue);
    List<Label> people = new ArrayList<>();
    int shown = station.people().size() > NAMES + 1 ? NAMES : station.people().size();
    for (Contact contact : station.people().subList(0, shown)) {
      Label person = new Label(contact.name(), new CircleMark(station.circle()));
      person.getStyleClass().add(contact.hub() ? "sort-hub" : "sort-friend");
      people.add(person);
    }
    if (shown < station.people().size()) {
      Label rest = new Label(workspace.say("network.sort.others", station.people().size() - shown));
      rest.getStyleClass().add("sort-friend");
      people.add(rest);
    }
    CubicCurve line = new CubicCurve();
    line.getStyleClass().addAll("sort-branch", "hue-" + hue);
    return new Branch(station, name, people, line);
  }

  @Override
  protected void layoutChildren() {
    double x = getWidth() / 2;
    double y = getHeight() / 2;
    me.resizeRelocate(x - 42, y - 22, 84, 44);
    List<Branch> right = new ArrayList<>();
    List<Branch> left = new ArrayList<>();
    for (Branch branch : branches) {
      (height(left) < height(right) ? left : right).add(branch);
    }
    side(right, x, y, 1);
    side(left, x, y, -1);
  }

  private static double height(List<Branch> side) {
    return side.stream().mapToDouble(branch -> branch.height() + BETWEEN).sum();
  }

  private void side(List<Branch> side, double x, double y, int direction) {
    double top = y - (height(side) - BETWEEN) / 2;
    for (Branch branch : side) {
      double middle = top + branch.height() / 2;
      double width = branch.name().prefWidth(-1);
      double end = x + direction * REACH;
      place(branch.name(), end, middle, direction);
      double people = end + direction * (width + 14);
      double row = top + ROW / 2;
      for (Label person : branch.people()) {
        person.setContentDisplay(
            direction > 0
                ? javafx.scene.control.ContentDisplay.LEFT
                : javafx.scene.control.ContentDisplay.RIGHT);
        place(person, people, row, direction);
        row += ROW;
      }
      CubicCurve line = branch.line();
      line.setStartX(x + direction * 30);
      line.setStartY(y);
      line.setControlX1(x + direction * REACH * 0.5);
      line.setControlY1(y + (middle - y) * 0.56);
      line.setControlX2(end - direction * REACH * 0.6);
      line.setControlY2(middle);
      line.setEndX(end - direction * 4);
      line.setEndY(middle);
      top += branch.height() + BETWEEN;
    }
  }

  /// Begins, or ends, at `x`; what goes beyond the edge is cut with an ellipsis.
  private void place(Label label, double x, double y, int direction) {
    double room = direction > 0 ? getWidth() - x - 8 : x - 8;
    double width = Math.min(label.prefWidth(-1), Math.max(20, room));
    double height = label.prefHeight(-1);
    label.resizeRelocate(direction > 0 ? x : x - width, y - height / 2, width, height);
  }
}
