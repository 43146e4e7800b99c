package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Everybody whose work the program is delivered with is named in « À propos ».
class ColophonTest {

  @Test
  void everyLibraryOfTheProgramIsNamedOnceAndNoOther() throws IOException {
    // The build writes it: the class path of the tests holds theirs too.
    String path = Files.readString(Path.of("target", "runtime.classpath")).strip();
    List<String> delivered =
        Arrays.stream(path.split(File.pathSeparator))
            .map(ColophonTest::library)
            .distinct()
            .toList();
    List<String> named =
        Colophon.read().works().stream().flatMap(work -> work.files().stream()).toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(delivered);
  }

  @Test
  void theVersionsThatAreSaidAreThoseThatRun() throws IOException {
    String path = Files.readString(Path.of("target", "runtime.classpath"));
    String first = Colophon.read().works().getFirst().name();
    String javaFx = path.replaceAll("(?s).*javafx-base-(\\d+).*", "$1");
    assertThat(first).isEqualTo("OpenJDK " + Runtime.version().feature() + ", OpenJFX " + javaFx);
  }

  /// `…/javafx-base-26.0.2-linux.jar` is `javafx-base`.
  private static String library(String jar) {
    return Path.of(jar).getFileName().toString().replaceAll("-\\d.*", "");
  }
}
