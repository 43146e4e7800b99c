package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  @TempDir Path home;

  @Test
  void theFolderThatTheDesktopNamesIsTaken() throws IOException {
    Path mine = Files.createDirectory(home.resolve("Mes écrits"));
    Files.createDirectory(home.resolve("Documents"));
    says("# XDG_DOCUMENTS_DIR=\"/\"\nXDG_DOCUMENTS_DIR=\"$HOME/Mes écrits\"\n");
    assertThat(Documents.of(home, home)).isEqualTo(mine);
    says("XDG_DOCUMENTS_DIR=\"" + mine + "\"");
    assertThat(Documents.of(home, home)).isEqualTo(mine);
  }

  @Test
  void whereItNamesNoneThatIsThereTheUsualOneIs() throws IOException {
    assertThat(Documents.of(home, home)).isEqualTo(home);
    Path usual = Files.createDirectory(home.resolve("Documents"));
    assertThat(Documents.of(home, home)).isEqualTo(usual);
    says("XDG_DOCUMENTS_DIR=\"$HOME/Parti\"");
    assertThat(Documents.of(home, home)).isEqualTo(usual);
  }

  private void says(String words) throws IOException {
    Files.writeString(home.resolve("user-dirs.dirs"), words);
  }
}
