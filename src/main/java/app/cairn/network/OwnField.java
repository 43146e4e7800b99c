package app.cairn.network;

import java.util.Objects;

/// A field that the person made for themselves on the card of a contact: « Anniversaire : 12 mai ».
public record OwnField(String name, String value) {

  public OwnField {
    Objects.requireNonNull(name);
    Objects.requireNonNull(value);
  }

  /// True where the two say the same under the same name, whatever their accents and case.
  public boolean same(OwnField other) {
    return Likeness.plain(name).equals(Likeness.plain(other.name))
        && Likeness.plain(value).equals(Likeness.plain(other.value));
  }
}
