package app.cairn.ui.network.path;

import app.cairn.network.Contact;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « À réveiller », in the drawer: whom one has lost sight of, in the order of what one may hope;
/// under the list the pretext for the one that is chosen.
public final class AwakeningPanel extends VBox implements AutoCloseable {

  /// Where there is less room, the whole panel scrolls.
  private static final double LEAST = 180;

  private final AwakeningViewModel awakening;
  private final Consumer<Contact> show;
  private final SteadyList<Contact> list;
  private final PretextEditor editor;

  /// @param show brings somebody into view on the map
  public AwakeningPanel(
      Workspace workspace, AwakeningViewModel awakening, Consumer<Contact> show, Runnable close) {
    super(12);
    this.awakening = awakening;
    this.show = show;
    setId("awakening-panel");
    getStyleClass().add("path-panel");
    getStylesheets().add(PathStyle.sheet());
    list = new SteadyList<>(awakening.sleepers(), Contact::id, this::chosen);
    list.setId("awakening-list");
    list.setAccessibleText(workspace.say("network.awakening.title"));
    list.getStyleClass().add("path-list");
    list.setCellFactory(_ -> new SleeperCell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    editor = new PretextEditor(workspace, awakening);
    EmptyState none = new EmptyState(workspace.say("network.awakening.none"), null);
    EmptyState nobody = new EmptyState(workspace.say("network.awakening.nobody"), null);
    list.visibleProperty().bind(awakening.sleepers().map(all -> !all.isEmpty()));
    nobody.visibleProperty().bind(awakening.alone());
    none.visibleProperty().bind(list.visibleProperty().or(nobody.visibleProperty()).not());
    StackPane room = new StackPane(list, none, nobody);
    VBox.setVgrow(room, Priority.ALWAYS);
    editor.visibleProperty().bind(awakening.chosen().isNotNull());
    editor.managedProperty().bind(editor.visibleProperty());
    room.setMinHeight(LEAST);
    Label explained = Labels.secondary(workspace.say("network.awakening.explained"));
    explained.visibleProperty().bind(list.visibleProperty());
    explained.managedProperty().bind(list.visibleProperty());
    VBox page = new VBox(12, explained, room, editor);
    getChildren()
        .addAll(
            PanelHead.of(
                workspace, "awakening-close", workspace.say("network.awakening.title"), close),
            PanelHead.page(page));
  }

  /// Puts the focus on the list, on the first of it.
  public void begin() {
    list.requestFocus();
    if (!list.getItems().isEmpty() && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private void chosen(Contact contact) {
    editor.commit();
    awakening.choose(contact.id());
    show.accept(contact);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && awakening.chosen().get() != null) {
      editor.begin();
      event.consume();
    }
  }

  @Override
  public void close() {
    editor.close();
  }

  private final class SleeperCell extends WrappedCell<Contact> {

    private final Label name = Labels.heading("");
    private final Label since = Labels.secondary("");
    private final HBox row = new HBox(8);

    SleeperCell() {
      VBox words = new VBox(1, name, since);
      HBox.setHgrow(words, Priority.ALWAYS);
      row.getChildren().add(words);
    }

    @Override
    Region row(Contact contact) {
      name.setText(contact.name());
      since.setText(awakening.since(contact));
      // A pretext is noted: it is ready.
      row.getChildren().setAll(row.getChildren().getFirst());
      if (!contact.pretext().isBlank()) {
        row.getChildren().add(Icons.of(Feather.FEATHER));
      }
      setAccessibleText(name.getText() + ". " + since.getText());
      return row;
    }
  }
}
