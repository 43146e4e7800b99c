package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.rel.RandomChanges;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  @TempDir Path disk;

  static Stream<EntityKind<?>> kinds() {
    return Rooms.model().kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <E extends Record & Entity> void everyShapeOfChangeOfEveryKindComesBack(EntityKind<E> kind)
      throws Exception {
    StoreFixture here = new StoreFixture(disk);
    RandomChanges random = new RandomChanges(new Random(7), Rooms.model());
    List<Dossier> states = new ArrayList<>();
    here.store().create(here.document, StoreFixture.initial()).close();
    E stays = random.entity(kind);
    E goes = random.entity(kind);
    for (Change change :
        List.of(
            Change.Group.of(
                "test.both", new Change.Added<>(kind, stays), new Change.Added<>(kind, goes)),
            new Change.Edited<>(
                kind, clean(kind, stays), changed(kind, clean(kind, stays), random)),
            new Change.Removed<>(kind, clean(kind, goes)))) {
      states.add(performAndUndoAndRedo(here, change));
    }
    try (OpenDossier open = here.store().open(here.document)) {
      Versions versions = open.versions();
      List<Moment> moments = versions.moments();
      assertThat(versions.dossierAt(moments.getLast())).isEqualTo(states.getLast());
      assertThat(versions.dossierAt(moments.get(1))).isEqualTo(states.getFirst());
      assertThat(Digest.of(open.dossier(), Rooms.model()))
          .isEqualTo(Digest.of(states.getLast(), Rooms.model()));
    }
  }

  private Dossier performAndUndoAndRedo(StoreFixture here, Change change) {
    Dossier after;
    try (OpenDossier open = here.store().open(here.document)) {
      DossierSession session = new DossierSession(open.dossier(), open, StoreFixture.CLOCK);
      Dossier before = session.dossier();
      session.perform(change);
      after = session.dossier();
      session.undo();
      assertThat(session.dossier()).isEqualTo(before);
      open.publishAndWait();
      assertThat(here.read(here.document)).isEqualTo(before);
      session.redo();
      assertThat(session.dossier()).isEqualTo(after);
    }
    assertThat(here.read(here.document)).isEqualTo(after);
    return after;
  }

  private static <E extends Record & Entity> E clean(EntityKind<E> kind, E entity) {
    return switch (app.cairn.dossier.StorableText.clean(new Change.Added<>(kind, entity))) {
      case Change.Added<?> added -> kind.type().cast(added.entity());
      default -> throw new AssertionError();
    };
  }

  private static <E extends Record & Entity> E changed(
      EntityKind<E> kind, E entity, RandomChanges random) {
    E other = random.entity(kind);
    List<Object> values = new ArrayList<>();
    kind.fields().forEach(f -> values.add(f.name().equals("id") ? f.get(entity) : f.get(other)));
    return kind.create(values);
  }

  @Test
  void aTextOfAMillionLettersComesBack() throws Exception {
    StoreFixture here = new StoreFixture(disk);
    String novel = "Écrire, encore. 🌱\n".repeat(60_000);
    Dossier written = here.write(novel);
    assertThat(here.read(here.document)).isEqualTo(written);
  }
}
