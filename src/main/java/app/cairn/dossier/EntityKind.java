package app.cairn.dossier;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Names a kind of entity once: its name, its table, its fields, the texts one may search.
///
/// A new kind needs nothing more than one of these, listed in the [Model], and a migration that
/// makes its table.
///
/// @param <E> the record
public final class EntityKind<E extends Record & Entity> {

  private final Class<E> type;
  private final Constructor<E> constructor;
  private final String table;
  private final Map<String, Field<E>> fields = new LinkedHashMap<>();
  private final List<Field<E>> inOrder;
  private final List<Field<E>> textFields;
  private final Function<E, Stream<String>> texts;
  private final BiFunction<E, UUID, Optional<E>> without;

  private EntityKind(
      Class<E> type, Function<E, Stream<String>> texts, BiFunction<E, UUID, Optional<E>> without) {
    this.type = type;
    this.constructor = Field.constructor(type);
    this.table = snakeCase(type.getSimpleName());
    this.texts = texts;
    this.without = without;
    for (RecordComponent component : type.getRecordComponents()) {
      Field<E> field = new Field<>(component);
      fields.put(field.name(), field);
    }
    this.inOrder = List.copyOf(fields.values());
    this.textFields =
        inOrder.stream()
            .filter(
                field ->
                    field.type() == String.class
                        || field.type() == List.class
                        || field.type().isRecord())
            .toList();
  }

  /// Describes the kind of `type`.
  ///
  /// @param texts what the search finds in one entity, the most telling first; nulls and blanks are
  ///   ignored
  public static <E extends Record & Entity> EntityKind<E> of(
      Class<E> type, Function<E, Stream<String>> texts) {
    return new EntityKind<>(type, texts, null);
  }

  /// The same kind, which says what becomes of an entity once somebody is erased: as it stays, or
  /// empty where it was all about them. A kind that says nothing holds nothing about others.
  ///
  /// @param without of an entity and the id of who is erased; pure, and the same entity where it is
  ///   not about them
  public EntityKind<E> forgetting(BiFunction<E, UUID, Optional<E>> without) {
    return new EntityKind<>(type, texts, without);
  }

  /// True for a kind that may hold something about others.
  public boolean forgets() {
    return without != null;
  }

  /// What becomes of `entity` once `person` is erased; empty where it goes with them.
  public Optional<E> without(E entity, UUID person) {
    return without == null ? Optional.of(entity) : without.apply(entity, person);
  }

  /// `entity` with `to` wherever it refers to `from`, in records within it too: two have become
  /// one. Its own id stays.
  public E redirected(E entity, UUID from, UUID to) {
    List<Object> values = new ArrayList<>();
    for (Field<E> field : inOrder) {
      Object value = field.get(entity);
      values.add(field.name().equals("id") ? value : References.redirected(value, from, to));
    }
    return create(values);
  }

  /// The English name, as in the code, the `change` table and the JSON export: `Offer`.
  public String name() {
    return type.getSimpleName();
  }

  /// The SQL name: `offer`, `mission_statement`.
  public String table() {
    return table;
  }

  public Class<E> type() {
    return type;
  }

  /// The record's components in their order, the id among them.
  public List<Field<E>> fields() {
    return inOrder;
  }

  /// The components that hold texts: by themselves, in lists, in records.
  List<Field<E>> textFields() {
    return textFields;
  }

  /// @throws IllegalArgumentException when the record has no such component
  public Field<E> field(String name) {
    Field<E> field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException(name() + " has no field " + name);
    }
    return field;
  }

  /// The texts that the search finds in `entity`, without nulls and blanks.
  public List<String> texts(E entity) {
    return texts.apply(entity).filter(Objects::nonNull).filter(text -> !text.isBlank()).toList();
  }

  /// Makes an entity from its values, in the order of [#fields()].
  ///
  /// @throws IllegalArgumentException when a value has the wrong type or the record refuses it
  public E create(List<?> values) {
    return Field.construct(constructor, values.toArray());
  }

  /// `entity` with `value` in the field called `name`.
  ///
  /// @throws IllegalArgumentException when there is no such field, or it does not take that value
  public E with(E entity, String name, Object value) {
    Field<E> changed = field(name);
    List<Object> values = new ArrayList<>();
    for (Field<E> field : fields.values()) {
      values.add(field == changed ? value : field.get(entity));
    }
    return create(values);
  }

  /// The fields in which two states of one entity differ.
  public List<Field<E>> differences(E before, E after) {
    List<Field<E>> differing = new ArrayList<>();
    for (Field<E> field : fields.values()) {
      if (!Objects.equals(field.get(before), field.get(after))) {
        differing.add(field);
      }
    }
    return differing;
  }

  E cast(Entity entity) {
    return type.cast(entity);
  }

  @Override
  public String toString() {
    return name();
  }

  /// `toWhom` becomes `to_whom`: what tables and columns are called.
  static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
