package app.cairn.ui.shell;

import app.cairn.settings.Settings;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings as they are now; each change is kept at once. JavaFX thread.
public final class Preferences {

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final BiConsumer<Settings, Settings> keep;

  /// @param keep writes them down, elsewhere than on this thread: told what they were and what they
  ///   are
  public Preferences(Settings initial, BiConsumer<Settings, Settings> keep) {
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
    Settings before = settings.get();
    Settings next = how.apply(before);
    if (!next.equals(before)) {
      settings.set(next);
      keep.accept(before, next);
    }
  }

  /// Larger or smaller by `percent`, within 100 to 200.
  public void zoomBy(int percent) {
    change(s -> s.withZoomPercent(s.zoomPercent() + percent));
  }
}
