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
  private final String column;

  Field(RecordComponent component) {
    this.component = component;
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
    return component.getGenericType();
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
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = record.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          record.getSimpleName() + " refuses these values", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot make a " + record.getSimpleName(), e);
    }
  }

  @Override
  public String toString() {
    return component.getDeclaringRecord().getSimpleName() + "." + name();
  }
}
