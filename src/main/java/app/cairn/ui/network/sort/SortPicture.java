package app.cairn.ui.network.sort;

import app.cairn.network.Contact;
import app.cairn.network.StartingSort.Station;
import app.cairn.profile.Profile;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.field.CircleMark;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.transform.Scale;

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
  private final Pane paper = new Pane();
  private final Scale smaller = new Scale(1, 1);

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
    paper.getTransforms().add(smaller);
    paper.setManaged(false);
    getChildren().add(paper);
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
    paper.getChildren().clear();
    for (Station station : sort.stations()) {
      if (!station.people().isEmpty()) {
        branches.add(branch(station));
      }
    }
    for (Branch branch : branches) {
      paper.getChildren().add(branch.line());
    }
    for (Branch branch : branches) {
      paper.getChildren().add(branch.name());
      paper.getChildren().addAll(branch.people());
    }
    paper.getChildren().add(me);
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
    List<Branch> right = new ArrayList<>();
    List<Branch> left = new ArrayList<>();
    for (Branch branch : branches) {
      (height(left) < height(right) ? left : right).add(branch);
    }
    double k = scale(right, left);
    smaller.setX(k);
    smaller.setY(k);
    double x = getWidth() / k / 2;
    double y = getHeight() / k / 2;
    paper.resizeRelocate(0, 0, 2 * x, 2 * y);
    me.resizeRelocate(x - 42, y - 22, 84, 44);
    side(right, x, y, 1);
    side(left, x, y, -1);
  }

  /// No name is cut: where there are many, all are smaller.
  private double scale(List<Branch> right, List<Branch> left) {
    double high = Math.max(height(right), height(left));
    double wide = 0;
    for (Branch branch : branches) {
      double longest = 0;
      for (Label person : branch.people()) {
        longest = Math.max(longest, person.prefWidth(-1));
      }
      wide = Math.max(wide, REACH + branch.name().prefWidth(-1) + 14 + longest + 12);
    }
    double fitting = Math.min(getWidth() / Math.max(1, 2 * wide), getHeight() / Math.max(1, high));
    return Math.clamp(fitting, 0.2, 1);
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

  /// Begins, or ends, at `x`.
  private static void place(Label label, double x, double y, int direction) {
    double width = Math.ceil(label.prefWidth(-1));
    double height = label.prefHeight(-1);
    label.resizeRelocate(direction > 0 ? x : x - width, y - height / 2, width, height);
  }
}
