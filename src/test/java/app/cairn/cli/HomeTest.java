package app.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.cli.Shell.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A place for Cairn's own files that takes none: that is the folder to name, not the dossier.
class HomeTest {

  @TempDir Path disk;
  private Path file;

  @BeforeEach
  void place() {
    file = disk.resolve("Léa.cairn");
    assertThat(new Shell(disk.resolve("good")).cairn("new", file, "--example").code()).isZero();
  }

  @Test
  void aFile() throws Exception {
    isBlamed(Files.writeString(disk.resolve("home"), "À moi"));
    assertThat(disk.resolve("home")).hasContent("À moi");
  }

  @Test
  void belowAFile() throws Exception {
    isBlamed(Files.writeString(disk.resolve("note"), "À moi").resolve("home"));
  }

  // Read-only for everybody, also for root.
  @Test
  void aReadOnlyFolder() throws Exception {
    isBlamed(Path.of("/proc/sys"));
  }

  @Test
  void aFolderThatCannotBeMade() throws Exception {
    isBlamed(Path.of("/proc/none/cairn"));
  }

  @Test
  void aFolderWhoseOwnFoldersAreFiles() throws Exception {
    Path home = Files.createDirectory(disk.resolve("home"));
    Files.createFile(home.resolve("incoming"));
    Files.createFile(home.resolve("dossiers"));
    isBlamed(home);
  }

  private void isBlamed(Path home) throws Exception {
    Shell shell = new Shell(home);
    byte[] before = Files.readAllBytes(file);
    Path other = disk.resolve("other.cairn");
    Path out = disk.resolve("out");
    names(home, shell.cairn("new", other));
    asIfItWereGood(shell.cairn("check", file));
    names(home, shell.cairn("sheet", file, "--kind", "pitch", "-o", out));
    names(home, shell.cairn("export", file, "--json", "-o", out));
    Answer json = shell.cairn("check", file, "--json");
    assertThat(json.code()).isZero();
    assertThat(json.out()).startsWith("{\"state\":\"ok\",");
    Path foreign = Files.writeString(disk.resolve("letter.cairn"), "Bonjour");
    assertThat(shell.cairn("check", foreign).code()).isEqualTo(ExitCode.FOREIGN.number());
    assertThat(file).hasBinaryContent(before);
    assertThat(other).doesNotExist();
    assertThat(out).doesNotExist();
  }

  /// It changes nothing, and so needs no place.
  private static void asIfItWereGood(Answer answer) {
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).contains("bon état");
  }

  private static void names(Path home, Answer answer) {
    assertThat(answer.code()).isEqualTo(ExitCode.CANNOT_WRITE.number());
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .hasLineCount(1)
        .contains("«\u00A0" + home + "\u00A0»")
        .doesNotContain(".cairn");
  }
}
