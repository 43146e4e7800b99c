package app.cairn.ui.network.path;

import app.cairn.ui.kit.Stylesheets;

/// The stylesheet of paths, doors and awakening.
final class PathStyle {

  private static final String STYLESHEET = Stylesheets.beside(PathStyle.class, "paths.css");

  private PathStyle() {}

  static String sheet() {
    return STYLESHEET;
  }
}
