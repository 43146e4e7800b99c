package app.cairn.ui.network.path;

import java.util.Objects;

/// The stylesheet of paths, doors and awakening.
final class PathStyle {

  private PathStyle() {}

  static String sheet() {
    return Objects.requireNonNull(PathStyle.class.getResource("paths.css")).toExternalForm();
  }
}
