package app.cairn.ui.kit;

import app.cairn.dossier.Change;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;

/// One room of the method on the screen. JavaFX thread.
public interface Screen extends AutoCloseable {

  /// What is shown; always the same node.
  Node node();

  /// What one may do here and nowhere else: for the shortcuts, the palette, the cheat sheet.
  default List<Action> actions() {
    return List.of();
  }

  /// True where every pixel counts: the sidebar is then a rail of icons.
  default boolean wide() {
    return false;
  }

  /// Brings an entity of this room into view: found by the search, followed from another room.
  ///
  /// @return false when this room does not show it
  default boolean reveal(UUID entity) {
    return false;
  }

  /// Shows where a change took place that was undone or done again. What is in view already stays
  /// as it is.
  default void follow(Change change) {}

  /// Where one stands now.
  default Place place() {
    return Place.START;
  }

  /// Goes back to where one stood in an earlier screen of this room, as far as that is still there.
  /// Called before it is shown.
  default void returnTo(Place place) {}

  /// Puts the focus where one begins.
  default void focus() {
    node().requestFocus();
  }

  /// Keeps what was typed and not yet kept; called before anything that replaces or leaves the
  /// screen.
  default void commit() {}

  /// Lets go of everything it listened to. The node is not shown any more.
  @Override
  void close();
}
