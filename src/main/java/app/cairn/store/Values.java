package app.cairn.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Turns the values of a record's components into what JSON and SQLite hold, and back, exactly.
///
/// Instants are ISO-8601 text with nine decimals, always, so that they sort as text and come back
/// to the nanosecond.
final class Values {

  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

  private Values() {}

  /// What JSON holds: text, `Long`, `Double`, `Boolean`, `List`, `Map` or null.
  static Object toJson(Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case Boolean bool -> bool;
      case Integer number -> number.longValue();
      case Long number -> number;
      case Double number when !Double.isFinite(number) ->
          throw new IllegalArgumentException("Not a number: " + number);
      case Double number -> number;
      case Instant moment -> INSTANT.format(moment);
      case Enum<?> constant -> constant.name();
      case UUID _, LocalDate _, Duration _ -> value.toString();
      case List<?> list -> list.stream().map(Values::toJson).toList();
      case Record nested -> fields(nested);
      default -> throw new IllegalArgumentException("No way to keep a " + value.getClass());
    };
  }

  /// What a column holds: text, `Long`, `Double` or null.
  static Object toSql(Object value) {
    return switch (toJson(value)) {
      case Boolean bool -> bool ? 1L : 0L;
      case List<?> list -> Json.print(list);
      case Map<?, ?> map -> Json.print(map);
      case Object other -> other;
      case null -> null;
    };
  }

  static Object fromSql(Type type, Object held) {
    if (held instanceof Number number && type == boolean.class) {
      return number.longValue() != 0;
    }
    if (type instanceof ParameterizedType && "[]".equals(held)) {
      return List.of();
    }
    boolean structured =
        type instanceof ParameterizedType || type instanceof Class<?> c && c.isRecord();
    return fromJson(type, structured && held != null ? Json.parse((String) held) : held);
  }

  /// @throws RuntimeException when `held` is not what `type` is kept as
  static Object fromJson(Type type, Object held) {
    if (held == null) {
      return null;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      Type element = list.getActualTypeArguments()[0];
      return ((List<?>) held).stream().map(one -> fromJson(element, one)).toList();
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord()) {
      return construct(wanted, (Map<?, ?>) held);
    }
    if (wanted.isEnum()) {
      return Arrays.stream(wanted.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(held))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No " + wanted + " " + held));
    }
    return scalar(wanted, held);
  }

  private static Object scalar(Class<?> type, Object held) {
    if (type == String.class) {
      return (String) held;
    }
    if (type == int.class) {
      return Math.toIntExact(((Number) held).longValue());
    }
    if (type == long.class) {
      return ((Number) held).longValue();
    }
    if (type == double.class) {
      return ((Number) held).doubleValue();
    }
    if (type == boolean.class) {
      return (Boolean) held;
    }
    String text = (String) held;
    if (type == UUID.class) {
      return UUID.fromString(text);
    }
    if (type == Instant.class) {
      return Instant.parse(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == Duration.class) {
      return Duration.parse(text);
    }
    throw new IllegalArgumentException("No way to keep a " + type);
  }

  private static Map<String, Object> fields(Record value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        fields.put(component.getName(), toJson(component.getAccessor().invoke(value)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot read " + component, e);
      }
    }
    return fields;
  }

  private static Object construct(Class<?> record, Map<?, ?> fields) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      types.add(component.getType());
      values.add(fromJson(component.getGenericType(), fields.get(component.getName())));
    }
    try {
      Constructor<?> constructor = record.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot make a " + record.getSimpleName(), e);
    }
  }
}
