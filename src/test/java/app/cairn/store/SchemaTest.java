package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

  static Stream<EntityKind<?>> kinds() {
    return Rooms.model().kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theColumnsOfATableAreTheComponentsOfItsRecord(EntityKind<?> kind) throws Exception {
    assertThat(Migrations.ours().currentSchema().tables().get(kind.table()))
        .containsExactlyElementsOf(kind.fields().stream().map(Field::column).sorted().toList());
  }
}
