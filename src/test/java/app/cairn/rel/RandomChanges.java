package app.cairn.rel;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import app.cairn.dossier.Ids;
import app.cairn.dossier.Model;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes changes of every kind and every shape, whatever the records are: a new kind cannot be
/// forgotten.
public final class RandomChanges {

  private static final String[] SCRAPS = {
    "",
    "Relier les gens",
    "cœur",
    "L’été à Béziers\n",
    "🌱👩🏽‍🌾",
    "שלום",
    "\0",
    "\uD83C",
    "\uDF31",
    "\uFFFE",
    "'; DROP TABLE offer; --",
    "\"",
    "\\u0000",
    "\t",
    "e\u0301",
    "\u202F!",
    "null"
  };
  private static final int LONG = 40_000;

  private final RandomGenerator random;
  private final Model model;

  public RandomChanges(RandomGenerator random, Model model) {
    this.random = random;
    this.model = model;
  }

  /// A change that fits `dossier`: one leaf, or a group of several.
  public Change next(Dossier dossier) {
    if (random.nextInt(4) > 0) {
      return leaf(dossier, new HashMap<>());
    }
    Map<UUID, Entity> touched = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    int size = random.nextInt(1, 6);
    for (int i = 0; i < size; i++) {
      changes.add(leaf(dossier, touched));
    }
    return new Change.Group("test." + size, changes);
  }

  private Change leaf(Dossier dossier, Map<UUID, Entity> touched) {
    List<EntityKind<?>> kinds = model.kinds();
    return leaf(kinds.get(random.nextInt(kinds.size())), dossier, touched);
  }

  private <E extends Record & Entity> Change leaf(
      EntityKind<E> kind, Dossier dossier, Map<UUID, Entity> touched) {
    List<E> present = dossier.all(kind).stream().filter(e -> !touched.containsKey(e.id())).toList();
    int shape = present.isEmpty() ? 0 : random.nextInt(5);
    if (shape == 0) {
      E added = entity(kind);
      touched.put(added.id(), added);
      return new Change.Added<>(kind, added);
    }
    E before = present.get(random.nextInt(present.size()));
    touched.put(before.id(), before);
    return shape == 1
        ? new Change.Removed<>(kind, before)
        : new Change.Edited<>(kind, before, edited(kind, before));
  }

  /// An entity with something in each of its fields.
  public <E extends Record & Entity> E entity(EntityKind<E> kind) {
    while (true) {
      List<Object> values = new ArrayList<>();
      for (Field<E> field : kind.fields()) {
        values.add(field.name().equals("id") ? Ids.next() : value(field.genericType()));
      }
      try {
        return kind.create(values);
      } catch (IllegalArgumentException refused) {
        // A null where the record wants none, for one.
      }
    }
  }

  private <E extends Record & Entity> E edited(EntityKind<E> kind, E before) {
    while (true) {
      List<Object> values = new ArrayList<>();
      for (Field<E> field : kind.fields()) {
        boolean keep = field.name().equals("id") || random.nextInt(3) > 0;
        values.add(keep ? field.get(before) : value(field.genericType()));
      }
      try {
        return kind.create(values);
      } catch (IllegalArgumentException refused) {
        // Tried again with other values.
      }
    }
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      List<Object> values = new ArrayList<>();
      int size = random.nextInt(4);
      for (int i = 0; i < size; i++) {
        values.add(nonNull(list.getActualTypeArguments()[0]));
      }
      return values;
    }
    Class<?> wanted = (Class<?>) type;
    return !wanted.isPrimitive() && random.nextInt(12) == 0 ? null : nonNull(type);
  }

  private Object nonNull(Type type) {
    if (type instanceof ParameterizedType) {
      return value(type);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isEnum()) {
      return wanted.getEnumConstants()[random.nextInt(wanted.getEnumConstants().length)];
    }
    if (wanted.isRecord()) {
      return record(wanted);
    }
    return switch (wanted.getSimpleName()) {
      case "String" -> text();
      case "UUID" -> Ids.next();
      // Small ones too: a degree is 1, 2 or 3.
      case "int" -> random.nextInt(1, random.nextBoolean() ? 4 : Integer.MAX_VALUE);
      case "long" -> random.nextLong();
      case "double" -> random.nextDouble() * 1e9;
      case "boolean" -> random.nextBoolean();
      case "Instant" ->
          Instant.ofEpochSecond(
              random.nextLong(-1L << 35, 1L << 36), random.nextInt(1_000_000_000));
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(-800_000, 3_000_000));
      case "Duration" ->
          Duration.ofSeconds(random.nextInt(1, 100_000), random.nextInt(1_000_000_000));
      default -> throw new IllegalArgumentException("What is a " + wanted + "?");
    };
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(c -> nonNull(c.getGenericType())).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int scraps = random.nextInt(6);
    for (int i = 0; i < scraps; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    if (random.nextInt(200) == 0) {
      text.repeat("mot ", random.nextInt(LONG));
    }
    return text.toString();
  }
}
