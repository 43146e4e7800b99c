package app.cairn.dossier;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/// One component of an entity's record.
///
/// @param <E> the record
public final class Field<E> {

  private final RecordComponent component;
  private final Type genericType;
  private final String column;

  Field(RecordComponent component) {
    this.component = component;
    this.genericType = component.getGenericType();
    this.column = EntityKind.snakeCase(component.getName());
    component.getAccessor().setAccessible(true);
  }

  public String name() {
    return component.getName();
  }

  /// The SQL name: `frozen_at`.
  public String column() {
    return column;
  }

  public Class<?> type() {
    return component.getType();
  }

  /// The full type, `List<OfferLine>` included.
  public Type genericType() {
    return genericType;
  }

  public Object get(E entity) {
    try {
      return component.getAccessor().invoke(entity);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  /// Calls the canonical constructor of `record`.
  static <R> R construct(Class<R> record, List<?> values) {
    return construct(constructor(record), values.toArray());
  }

  /// The canonical constructor of `record`: to be kept where it is called often.
  static <R> Constructor<R> constructor(Class<R> record) {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = record.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(record + " is no record", e);
    }
  }

  static <R> R construct(Constructor<R> canonical, Object... values) {
    try {
      return canonical.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          canonical.getDeclaringClass().getSimpleName() + " refuses these values", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "Cannot make a " + canonical.getDeclaringClass().getSimpleName(), e);
    }
  }

  @Override
  public String toString() {
    return component.getDeclaringRecord().getSimpleName() + "." + name();
  }
}
