package app.cairn.ui.kit.field;

import app.cairn.ui.kit.Stylesheets;

/// The stylesheet of all in which a person is written: on cards, in the list, in the starting sort.
public final class FieldStyle {

  private static final String STYLESHEET = Stylesheets.beside(FieldStyle.class, "fields.css");

  private FieldStyle() {}

  /// Where it stands, for `getStylesheets()`.
  public static String sheet() {
    return STYLESHEET;
  }
}
