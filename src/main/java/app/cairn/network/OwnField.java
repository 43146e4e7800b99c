package app.cairn.network;

import java.util.Objects;

/// A field that the person made for themselves on the card of a contact: « Anniversaire : 12 mai ».
public record OwnField(String name, String value) {

  public OwnField {
    Objects.requireNonNull(name);
    Objects.requireNonNull(value);
  }
}
