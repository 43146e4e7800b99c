package app.cairn.ui.offer;

import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A line as it stands on the screen; the same object as long as the line is there.
final class LineItem {

  private final UUID id;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();

  LineItem(UUID id) {
    this.id = id;
  }

  UUID id() {
    return id;
  }

  ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /// True when its words are new since the last frozen version.
  ReadOnlyBooleanProperty fresh() {
    return fresh.getReadOnlyProperty();
  }

  void show(String nextText, boolean nextFresh) {
    text.set(nextText);
    fresh.set(nextFresh);
  }
}
