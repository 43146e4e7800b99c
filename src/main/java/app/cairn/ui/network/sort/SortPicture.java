package app.cairn.ui.network.sort;

import app.cairn.network.Contact;
import app.cairn.network.StartingSort.Station;
import app.cairn.profile.Profile;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.CircleMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.transform.Scale;

/// The map as it grows during the starting sort: oneself, a branch for each circle, its people at
/// the end. As calm as the map itself; what is named appears at once.
final class SortPicture extends Pane {

  private static final double ME = 84;
  private static final double ROW = 21;
  private static final double BETWEEN = 20;
  private static final double REACH = 86;

  /// So many names a branch; of the rest their number.
  private static final int NAMES = 9;

  /// So many friends of a friend under each; of the rest their number.
  private static final int BEYOND = 3;

  /// How far friends of a friend stand in.
  private static final double INDENT = 18;

  /// Longer names are cut, as on the map.
  private static final double LONGEST = 200;

  private final Workspace workspace;
  private final StartingSortViewModel sort;
  private final StackPane me = new StackPane();

  /// Somebody, or how many others there are.
  private record Row(Label label, double indent) {}

  private record Branch(Label name, List<Row> people, CubicCurve line) {

    double height() {
      return people.size() * ROW;
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
    Stone stone = new Stone(4, ME, 44);
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
    Set<Contact> beyond = new HashSet<>();
    for (Station station : sort.stations()) {
      if (!station.people().isEmpty()) {
        branches.add(branch(station, beyond));
      }
    }
    for (Branch branch : branches) {
      paper.getChildren().add(branch.line());
    }
    for (Branch branch : branches) {
      paper.getChildren().add(branch.name());
      branch.people().forEach(row -> paper.getChildren().add(row.label()));
    }
    paper.getChildren().add(me);
    requestLayout();
  }

  /// @param drawn friends of a friend stand once only, as on the map
  private Branch branch(Station station, Set<Contact> drawn) {
    int hue = station.circle().hue();
    Label name = label(station.name(), null, "sort-circle", "hue-" + hue);
    List<Row> rows = new ArrayList<>();
    for (Contact contact : some(station.people(), NAMES)) {
      String style = contact.hub() ? "sort-hub" : "sort-friend";
      rows.add(new Row(label(contact.name(), new CircleMark(station.circle()), style), 0));
      List<Contact> beyond = sort.beyond(contact).stream().filter(drawn::add).toList();
      for (Contact friend : some(beyond, BEYOND)) {
        rows.add(new Row(label(friend.name(), new Circle(2), "sort-beyond", "hue-" + hue), INDENT));
      }
      others(beyond, BEYOND, INDENT, rows);
    }
    others(station.people(), NAMES, 0, rows);
    CubicCurve line = new CubicCurve();
    line.getStyleClass().addAll("sort-branch", "hue-" + hue);
    return new Branch(name, rows, line);
  }

  /// A row for one other would take as much room as that one.
  private static List<Contact> some(List<Contact> all, int most) {
    return all.size() > most + 1 ? all.subList(0, most) : all;
  }

  private void others(List<Contact> all, int most, double indent, List<Row> rows) {
    int rest = all.size() - some(all, most).size();
    if (rest > 0) {
      String style = indent > 0 ? "sort-beyond" : "sort-friend";
      rows.add(new Row(label(workspace.say("network.sort.others", rest), null, style), indent));
    }
  }

  private static Label label(String text, Node mark, String... styles) {
    Label label = new Label(text, mark);
    label.setEllipsisString("…");
    label.getStyleClass().addAll(styles);
    return label;
  }

  @Override
  protected void layoutChildren() {
    List<Branch> right = new ArrayList<>();
    List<Branch> left = new ArrayList<>();
    for (Branch branch : branches) {
      (height(left) < height(right) ? left : right).add(branch);
    }
    double toRight = wide(right);
    double toLeft = wide(left);
    double high = Math.max(ROW, Math.max(height(right), height(left)));
    // Where there are many, all are smaller.
    double k = Math.min(getWidth() / (toLeft + toRight), getHeight() / high);
    k = Math.clamp(k, 0.2, 1);
    smaller.setX(k);
    smaller.setY(k);
    // In the middle, unless one side needs more room.
    double x = Math.max(toLeft, Math.min(getWidth() / k / 2, getWidth() / k - toRight));
    double y = getHeight() / k / 2;
    paper.resizeRelocate(0, 0, getWidth() / k, 2 * y);
    me.resizeRelocate(x - ME / 2, y - 22, ME, 44);
    side(right, x, y, 1);
    side(left, x, y, -1);
  }

  /// How far a side reaches from me.
  private static double wide(List<Branch> side) {
    double wide = ME / 2;
    for (Branch branch : side) {
      double longest = 0;
      for (Row row : branch.people()) {
        longest = Math.max(longest, row.indent() + width(row.label()));
      }
      wide = Math.max(wide, REACH + width(branch.name()) + 14 + longest + 12);
    }
    return wide;
  }

  private static double width(Label label) {
    return Math.min(LONGEST, Math.ceil(label.prefWidth(-1)));
  }

  private static double height(List<Branch> side) {
    return side.stream().mapToDouble(branch -> branch.height() + BETWEEN).sum();
  }

  private void side(List<Branch> side, double x, double y, int direction) {
    double top = y - (height(side) - BETWEEN) / 2;
    for (Branch branch : side) {
      double middle = top + branch.height() / 2;
      double width = width(branch.name());
      double end = x + direction * REACH;
      place(branch.name(), end, middle, direction);
      double people = end + direction * (width + 14);
      double row = top + ROW / 2;
      for (Row each : branch.people()) {
        each.label().setContentDisplay(direction > 0 ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
        place(each.label(), people + direction * each.indent(), row, direction);
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
    double width = width(label);
    double height = label.prefHeight(-1);
    label.resizeRelocate(direction > 0 ? x : x - width, y - height / 2, width, height);
  }
}
