package app.cairn.ui.meeting.page;

import java.util.UUID;
import javafx.scene.Node;

/// One of the three faces of the page of a meeting. JavaFX thread.
interface Face extends AutoCloseable {

  Node node();

  /// Follows the dossier.
  void refresh();

  /// Brings a return into view, where this face shows them.
  default void reveal(UUID feedback) {}

  /// Puts the keyboard where one begins.
  void focus();

  /// Keeps what was typed.
  void commit();

  @Override
  void close();
}
