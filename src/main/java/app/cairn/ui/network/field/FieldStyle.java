package app.cairn.ui.network.field;

import java.util.Objects;

/// The stylesheet of all in which a person is written: on cards, in the list, in the starting sort.
public final class FieldStyle {

  private FieldStyle() {}

  /// Where it stands, for `getStylesheets()`.
  public static String sheet() {
    return Objects.requireNonNull(FieldStyle.class.getResource("fields.css")).toExternalForm();
  }
}
