package app.cairn.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The name of a field of one’s own, and what a card says under it: the same name whatever its
/// accents, its case and its spaces. Any thread.
public final class FieldName {

  private final String written;
  private final String plain;

  /// A dossier writes few names, on many cards.
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /// @param written as it is shown
  public FieldName(String written) {
    this.written = written;
    this.plain = Likeness.plain(written);
  }

  public String written() {
    return written;
  }

  public boolean names(OwnField field) {
    return known.computeIfAbsent(field.name(), name -> Likeness.plain(name).equals(plain));
  }

  /// What a card says under this name, in its order; most cards say one thing, or nothing.
  public List<String> values(Contact contact) {
    List<String> values = List.of();
    for (OwnField field : contact.ownFields()) {
      if (names(field)) {
        values = values.isEmpty() ? new ArrayList<>(1) : values;
        values.add(field.value());
      }
    }
    return values;
  }

  /// The fields of a card once it says `value` under this name. A field that is there keeps its
  /// name and its place, and stays where it says nothing any more; there is no new one for nothing.
  public List<OwnField> saying(String value, List<OwnField> fields) {
    List<OwnField> next = new ArrayList<>(fields);
    for (int i = 0; i < next.size(); i++) {
      if (names(next.get(i))) {
        next.set(i, new OwnField(next.get(i).name(), value));
        return next;
      }
    }
    if (!value.isEmpty()) {
      next.add(new OwnField(written, value));
    }
    return next;
  }
}
