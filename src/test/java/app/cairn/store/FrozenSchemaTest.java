package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.exchange.JsonDossier;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of each earlier schema, written by the program of its time, beside what it told then.
class FrozenSchemaTest {

  @TempDir Path disk;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFileOfAnEarlierSchemaIsReadAndBroughtUpToDateWithEveryWord(int version) throws Exception {
    StoreFixture here = new StoreFixture(disk);
    Files.write(here.document, resource("schema-" + version + ".cairn"));
    Dossier told =
        new JsonDossier(Rooms.model())
            .read(new String(resource("schema-" + version + ".json"), StandardCharsets.UTF_8));
    assertThat(here.store().inspect(here.document).schema()).isEqualTo(version);
    assertThat(here.read(here.document)).isEqualTo(told);
    try (OpenDossier open = here.store().open(here.document)) {
      assertThat(open.dossier()).isEqualTo(told);
      StoreFixture.say(open, "Et j’ajoute une phrase");
    }
    assertThat(here.store().inspect(here.document).schema()).isEqualTo(Migrations.ours().current());
    try (OpenDossier again = here.store().open(here.document)) {
      assertThat(again.search("ajoute", 5)).hasSize(1);
    }
  }

  private static byte[] resource(String name) throws Exception {
    try (InputStream in = FrozenSchemaTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
