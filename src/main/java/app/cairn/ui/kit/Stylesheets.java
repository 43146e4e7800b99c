package app.cairn.ui.kit;

import java.net.URL;

/// Where stylesheets stand. Asking the disk takes its time: a class asks once, in a constant.
public final class Stylesheets {

  private Stylesheets() {}

  /// The stylesheet `name` that stands beside `owner`, for `getStylesheets()`.
  ///
  /// @throws IllegalStateException when there is none
  public static String beside(Class<?> owner, String name) {
    URL url = owner.getResource(name);
    if (url == null) {
      throw new IllegalStateException("Missing stylesheet " + name);
    }
    return url.toExternalForm();
  }
}
