package app.cairn.ui.network.card;

import java.util.UUID;
import javafx.scene.layout.Region;

/// What the drawer shows of what is chosen. JavaFX thread.
public interface Card extends AutoCloseable {

  Region node();

  /// True where it is the card of `id`, and goes on being it; that of several never is.
  default boolean shows(UUID id) {
    return false;
  }

  /// Puts the focus where one begins to write.
  void focus();

  /// Keeps what was typed and not yet kept.
  default void commit() {}

  /// Keeps what was typed, and lets go of what it listened to.
  @Override
  default void close() {}
}
