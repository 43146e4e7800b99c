package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

  @TempDir Path folder;
  private Path document;
  private Path fresh;
  private Path aside;

  @BeforeEach
  void place() throws Exception {
    document = Files.writeString(folder.resolve("Léa 🌱.cairn"), "ancien");
    fresh = Files.writeString(folder.resolve("fresh"), "nouveau");
    aside = folder.resolve("aside");
  }

  @Test
  void whatIsExpectedIsReplacedAndNothingStaysBeside() throws Exception {
    String expected = Disk.hash(document);
    assertThat(Replacement.replace(fresh, document, expected, aside)).isEmpty();
    assertThat(document).hasContent("nouveau");
    assertThat(folder.toFile().list()).containsExactly("Léa 🌱.cairn");
  }

  @Test
  void whatIsNotExpectedIsLeftAlone() {
    assertThatThrownBy(() -> Replacement.replace(fresh, document, "autre", aside))
        .isInstanceOf(Replacement.ChangedMeanwhile.class);
    assertThat(document).hasContent("ancien");
    assertThat(fresh).hasContent("nouveau");
  }

  @Test
  void aNewFileNeverTakesAnothersPlace() {
    assertThatThrownBy(() -> Replacement.placeNew(fresh, document))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(document).hasContent("ancien");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void twoFilesExchangeTheirPlacesInOneStep() throws Exception {
    assertThat(Swap.exchange(fresh, document)).isTrue();
    assertThat(document).hasContent("nouveau");
    assertThat(fresh).hasContent("ancien");
    assertThat(Swap.exchange(fresh, folder.resolve("none"))).isFalse();
  }
}
