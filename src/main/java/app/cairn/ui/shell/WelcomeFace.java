package app.cairn.ui.shell;

import app.cairn.settings.RecentFile;
import app.cairn.text.Formats;
import app.cairn.text.Messages;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CairnMark;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.LeftToRight;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first page: three doors, the recent files, one promise.
final class WelcomeFace extends VBox {

  private static final double WIDTH = 960;

  private final CairnWindow window;
  private final Messages messages;
  private final Tasks tasks;

  WelcomeFace(
      CairnWindow window,
      Messages messages,
      Formats formats,
      Tasks tasks,
      List<RecentFile> recent,
      Instant now) {
    this.window = window;
    this.messages = messages;
    this.tasks = tasks;
    Label name = new Label("Cairn");
    name.getStyleClass().add("welcome-name");
    HBox title = new HBox(22, new CairnMark(56), name);
    title.setAlignment(Pos.CENTER);
    Label promise = Labels.text(messages.get("shell.welcome.promise"));
    promise.getStyleClass().setAll("label", "welcome-promise");
    FlowPane doors = new FlowPane(20, 20, begin(), example(), mentor());
    doors.setAlignment(Pos.TOP_CENTER);
    doors.setMaxWidth(WIDTH);
    VBox files = recentFiles(recent, formats, now);
    Label privacy = Labels.secondary(messages.get("shell.welcome.privacy"));
    HBox foot = new HBox(12, privacy, corner());
    foot.setAlignment(Pos.CENTER);
    foot.getStyleClass().add("welcome-foot");
    VBox page = new VBox(14, title, promise, gap(16), doors, gap(8), files);
    page.getStyleClass().add("welcome");
    // What lies below scrolls away; the settings stay in sight however many files there are.
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Scrolling.fromTheTop(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll, foot);
  }

  private Node begin() {
    Button button =
        Buttons.main(
            "begin", messages.get("shell.welcome.begin.button"), null, window::openNewDossier);
    VBox door = door(Feather.FEATHER, "begin", button);
    door.lookup(".door-sign").getStyleClass().add("first");
    return door;
  }

  private Node example() {
    return door(
        Feather.MAP,
        "example",
        Buttons.plain(
            "example", messages.get("shell.welcome.example.button"), null, window::openExample));
  }

  private Node mentor() {
    return door(
        Feather.USERS,
        "mentor",
        Buttons.plain(
            "mentor", messages.get("shell.welcome.mentor.button"), null, window::chooseAndOpen));
  }

  private VBox door(Feather icon, String key, Button button) {
    StackPane sign = new StackPane(Icons.of(icon));
    sign.getStyleClass().add("door-sign");
    Label title = Labels.text(messages.get("shell.welcome." + key + ".title"));
    title.getStyleClass().setAll("label", "sub-title");
    Label text = Labels.text(messages.get("shell.welcome." + key + ".text"));
    text.getStyleClass().setAll("label", "secondary");
    text.setStyle("-fx-font-size: 15px;");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox door = new VBox(sign, gap(8), title, text, space, gap(6), button);
    door.getStyleClass().addAll("card", "door");
    door.setMinHeight(268);
    return door;
  }

  private VBox recentFiles(List<RecentFile> recent, Formats formats, Instant now) {
    VBox box = new VBox();
    box.setMaxWidth(WIDTH);
    if (!recent.isEmpty()) {
      Label heading = Labels.heading(messages.get("shell.welcome.recent"));
      heading.setStyle("-fx-padding: 0 0 6px 0;");
      box.getChildren().add(heading);
    }
    recent.forEach(file -> box.getChildren().add(row(file, formats, now)));
    return box;
  }

  private Button row(RecentFile file, Formats formats, Instant now) {
    Path path = file.path();
    Label name = Labels.heading(LeftToRight.name(path.getFileName().toString()));
    Path folder = path.getParent() == null ? null : path.getParent().getFileName();
    Label place = Labels.secondary(folder == null ? "" : folder.toString());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label when = Labels.secondary(formats.relative(file.openedAt(), now));
    when.setMinWidth(Region.USE_PREF_SIZE);
    HBox inside = new HBox(12, Icons.of(Feather.FILE), name, place, space, when);
    inside.setAlignment(Pos.CENTER_LEFT);
    Button row = AsWritten.of(new Button());
    row.setGraphic(inside);
    row.getStyleClass().add("recent-file");
    row.setMaxWidth(Double.MAX_VALUE);
    inside.prefWidthProperty().bind(row.widthProperty().subtract(8));
    row.setAccessibleText(messages.get("shell.welcome.openRecent", path.getFileName().toString()));
    row.setOnAction(_ -> window.open(path));
    // A disk may take its time to answer.
    tasks.of(() -> Files.exists(path)).onSuccess(there -> mark(there, row, when)).start();
    return row;
  }

  /// A file that is not there can still be asked for: what is left of it is then shown.
  private void mark(boolean there, Button row, Label when) {
    if (!there) {
      String missing = messages.get("shell.welcome.missing");
      when.setText(missing);
      row.setAccessibleText(row.getAccessibleText() + ", " + missing);
      row.getStyleClass().add("missing");
    }
  }

  private Node corner() {
    return new HBox(
        2,
        Buttons.icon(
            "welcome-settings",
            messages.get("shell.action.settings"),
            Feather.SETTINGS,
            window::openSettings),
        Buttons.icon(
            "welcome-about", messages.get("shell.action.about"), Feather.INFO, window::openAbout));
  }

  private static Region gap(double height) {
    Region gap = new Region();
    gap.setMinHeight(height);
    return gap;
  }
}
