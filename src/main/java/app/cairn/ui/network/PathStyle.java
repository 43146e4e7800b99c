package app.cairn.ui.network;

import java.util.Objects;

/// The stylesheet of paths, doors, awakening, duplicates and the starting sort.
final class PathStyle {

  private PathStyle() {}

  static String sheet() {
    return Objects.requireNonNull(PathStyle.class.getResource("paths.css")).toExternalForm();
  }
}
