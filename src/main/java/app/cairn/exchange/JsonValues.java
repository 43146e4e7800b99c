package app.cairn.exchange;

import app.cairn.dossier.StorableText;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The values that an [app.cairn.dossier.Entity] may hold, as JSON: texts, ids, enums, dates,
/// moments and durations as strings (the last three in ISO 8601), numbers and booleans as they are,
/// lists as arrays, records as objects. Any thread.
final class JsonValues {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// What stands as a string, and how it is read back.
  private static final Map<Class<?>, Function<String, Object>> FROM_STRING =
      Map.of(
          String.class, StorableText::clean,
          UUID.class, JsonValues::id,
          Instant.class, Instant::parse,
          LocalDate.class, LocalDate::parse,
          Duration.class, Duration::parse);

  private JsonValues() {}

  static JsonNode write(Object value) {
    return switch (value) {
      case null -> NODES.nullNode();
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Double number -> NODES.numberNode(number);
      case Boolean truth -> NODES.booleanNode(truth);
      case Enum<?> constant -> NODES.stringNode(constant.name());
      case List<?> list -> {
        ArrayNode array = NODES.arrayNode();
        list.forEach(one -> array.add(write(one)));
        yield array;
      }
      case Record entry -> writeRecord(entry);
      default -> {
        if (!FROM_STRING.containsKey(value.getClass())) {
          throw new IllegalArgumentException("No JSON for a " + value.getClass());
        }
        yield NODES.stringNode(value.toString());
      }
    };
  }

  private static ObjectNode writeRecord(Record entry) {
    ObjectNode object = NODES.objectNode();
    for (RecordComponent component : entry.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        object.set(component.getName(), write(component.getAccessor().invoke(entry)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot read " + component, e);
      }
    }
    return object;
  }

  /// @param node missing counts as null: an older program did not have the field
  /// @throws RuntimeException when `node` is not what `type` is written as
  static Object read(Type type, JsonNode node) {
    if (type instanceof Class<?> primitive && primitive.isPrimitive()) {
      return readPrimitive(primitive, node);
    }
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      require(node.isArray());
      List<Object> values = new ArrayList<>();
      node.forEach(one -> values.add(read(list.getActualTypeArguments()[0], one)));
      return List.copyOf(values);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord()) {
      return readRecord(wanted, node);
    }
    require(node.isString());
    if (wanted.isEnum()) {
      return Arrays.stream(wanted.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(node.stringValue()))
          .findFirst()
          .orElseThrow();
    }
    return FROM_STRING.get(wanted).apply(node.stringValue());
  }

  private static Object readPrimitive(Class<?> type, JsonNode node) {
    if (type == boolean.class) {
      require(node.isBoolean());
      return node.booleanValue();
    }
    require(type == double.class ? node.isNumber() : node.isIntegralNumber());
    if (type == double.class) {
      return node.doubleValue();
    }
    return type == int.class ? (Object) node.intValue() : (Object) node.longValue();
  }

  private static Object readRecord(Class<?> type, JsonNode node) {
    require(node.isObject());
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    Set<String> unknown = new HashSet<>(node.propertyNames());
    for (RecordComponent component : type.getRecordComponents()) {
      types.add(component.getType());
      values.add(read(component.getGenericType(), node.path(component.getName())));
      unknown.remove(component.getName());
    }
    require(unknown.isEmpty());
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot make a " + type.getSimpleName(), e);
    }
  }

  /// Stricter than [UUID#fromString]: two spellings would be two ids in a file and one in memory.
  private static UUID id(String text) {
    UUID id = UUID.fromString(text);
    require(id.toString().equals(text));
    return id;
  }

  private static void require(boolean held) {
    if (!held) {
      throw new IllegalArgumentException();
    }
  }
}
