package app.cairn.ui.shell;

import app.cairn.settings.Settings;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings as they are now; each change is kept at once. JavaFX thread.
public final class Preferences {

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final Consumer<Settings> keep;

  /// @param keep writes them down, elsewhere than on this thread
  public Preferences(Settings initial, Consumer<Settings> keep) {
    this.settings = new ReadOnlyObjectWrapper<>(this, "settings", initial);
    this.keep = keep;
  }

  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  public Settings get() {
    return settings.get();
  }

  public void change(UnaryOperator<Settings> how) {
    Settings next = how.apply(settings.get());
    if (!next.equals(settings.get())) {
      settings.set(next);
      keep.accept(next);
    }
  }

  /// Larger or smaller by `percent`, within 100 to 200.
  public void zoomBy(int percent) {
    change(s -> s.withZoomPercent(s.zoomPercent() + percent));
  }
}
