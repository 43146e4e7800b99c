package app.cairn.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of changes, over every kind of entity and every shape of change.
class ChangeLawTest {

  private static final int STEPS = 300;
  private static final List<String> TEXTS = List.of("", "Relier", "L’été à Nîmes", "🪨", "שלום");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void aChangeThenItsInverseLeavesTheSameDossier(long seed) {
    Random random = new Random(seed);
    Dossier dossier = Dossier.empty();
    for (int step = 0; step < STEPS; step++) {
      Change change = change(random, dossier);
      Dossier next = dossier.with(change);
      assertThat(next.with(change.inverse())).isEqualTo(dossier);
      assertThat(change.inverse().inverse()).isEqualTo(change);
      dossier = next;
    }
    assertThat(dossier).isNotEqualTo(Dossier.empty());
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 6, 7, 9, 10, 11, 12, 14})
  void undoingAllIsTheFirstAndRedoingAllTheLast(long seed) {
    Random random = new Random(seed);
    Instant[] now = {Instant.EPOCH};
    Dossier first = Dossier.empty().with(change(random, Dossier.empty()));
    DossierSession session = new DossierSession(first, Ledger.IN_MEMORY, () -> now[0]);
    for (int step = 0; step < STEPS; step++) {
      now[0] = now[0].plusSeconds(random.nextInt(30));
      switch (random.nextInt(10)) {
        case 0 -> session.undo();
        case 1 -> session.redo();
        case 2 -> session.endTyping();
        default -> session.perform(change(random, session.dossier()));
      }
    }
    while (session.redoable().isPresent()) {
      session.redo();
    }
    Dossier last = session.dossier();
    while (session.undoable().isPresent()) {
      session.undo();
    }
    assertThat(session.dossier()).isEqualTo(first);
    while (session.redoable().isPresent()) {
      session.redo();
    }
    assertThat(session.dossier()).isEqualTo(last);
  }

  private static Change change(Random random, Dossier dossier) {
    if (random.nextInt(8) > 0) {
      return leaf(random, dossier);
    }
    List<Change> changes = new ArrayList<>();
    Dossier state = dossier;
    for (int i = random.nextInt(4); i >= 0; i--) {
      Change change = random.nextInt(5) == 0 ? change(random, state) : leaf(random, state);
      changes.add(change);
      state = state.with(change);
    }
    return new Change.Group("offer.newVersion", changes);
  }

  private static Change leaf(Random random, Dossier dossier) {
    List<EntityKind<?>> kinds = Rooms.model().kinds();
    return leafOf(kinds.get(random.nextInt(kinds.size())), random, dossier);
  }

  private static <E extends Record & Entity> Change leafOf(
      EntityKind<E> kind, Random random, Dossier dossier) {
    List<E> all = List.copyOf(dossier.all(kind));
    if (all.isEmpty() || random.nextInt(3) == 0) {
      return new Change.Added<>(kind, entity(kind, new UUID(random.nextLong(), 0), random));
    }
    E one = all.get(random.nextInt(all.size()));
    return random.nextInt(4) == 0
        ? new Change.Removed<>(kind, one)
        : new Change.Edited<>(kind, one, entity(kind, one.id(), random));
  }

  /// Any entity of a kind, with values of the types that records may have.
  private static <E extends Record & Entity> E entity(EntityKind<E> kind, UUID id, Random random) {
    List<Object> values = new ArrayList<>();
    for (Field<E> field : kind.fields()) {
      values.add(field.name().equals("id") ? id : value(field.genericType(), random));
    }
    return kind.create(values);
  }

  private static Object value(Type type, Random random) {
    if (type instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value(element, random)).toList();
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    if (plain.isRecord()) {
      RecordComponent[] components = plain.getRecordComponents();
      return Field.construct(
          plain, Arrays.stream(components).map(c -> value(c.getGenericType(), random)).toList());
    }
    return switch (plain.getSimpleName()) {
      case "String" -> TEXTS.get(random.nextInt(TEXTS.size()));
      case "int" -> 1 + random.nextInt(3); // a degree is 1, 2 or 3
      case "long" -> 1 + random.nextLong(9);
      case "double" -> 1 + random.nextDouble();
      case "boolean" -> random.nextBoolean();
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "Instant" -> Instant.ofEpochSecond(random.nextInt());
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
      case "Duration" -> Duration.ofMillis(1 + random.nextInt(90_000));
      default -> throw new AssertionError("No record may have a " + type + ": see Entity");
    };
  }
}
