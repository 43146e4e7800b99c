package app.cairn.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// What refers to an entity by its id, in the components of a record.
final class References {

  private References() {}

  /// `value` with `to` in the place of `from`: an id, a record or a list of records that hold some.
  static Object redirected(Object value, UUID from, UUID to) {
    return switch (value) {
      case UUID id -> id.equals(from) ? to : id;
      case List<?> list -> list.stream().map(one -> redirected(one, from, to)).toList();
      case Record record -> redirected(record, from, to);
      case null, default -> value;
    };
  }

  private static Record redirected(Record record, UUID from, UUID to) {
    List<Object> values =
        Arrays.stream(record.getClass().getRecordComponents())
            .map(component -> redirected(get(component, record), from, to))
            .toList();
    return Field.construct(record.getClass(), values);
  }

  private static Object get(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
