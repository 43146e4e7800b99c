package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.JavaSources;
import app.cairn.support.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What a person called something is shown to the letter, underscores included.
class AsWrittenTest {

  private static final String KINDS =
      "(Button|CheckBox|RadioButton|ToggleButton|Hyperlink|MenuButton|SplitMenuButton"
          + "|Menu|MenuItem|CheckMenuItem|RadioMenuItem|CustomMenuItem)";

  private static final Pattern MADE =
      Pattern.compile("(?<!AsWritten\\.of\\(\\s{0,20})new " + KINDS + "\\(");

  private static final Pattern EXTENDED = Pattern.compile("extends " + KINDS + "\\b");

  @TempDir Path home;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Locale.setDefault(Locale.FRANCE);
  }

  @Test
  void theNameOfAFileKeepsItsUnderscores() {
    try (Person person = new Person(home)) {
      person.begins("CV_2026_Nadia").reads("CV_2026_Nadia.cairn");
      Text shown = (Text) person.app().node("file-menu").lookup(".text");
      assertThat(shown.getText()).contains("CV_2026_Nadia");
    }
  }

  @Test
  void noControlTakesAnUnderscoreForAShortcut() throws IOException {
    try (Stream<Path> files = Files.walk(JavaSources.MAIN)) {
      List<Path> careless =
          files.filter(file -> file.toString().endsWith(".java")).filter(this::careless).toList();
      assertThat(careless).isEmpty();
    }
  }

  private boolean careless(Path file) {
    try {
      String code = Files.readString(file);
      return MADE.matcher(code).find()
          || EXTENDED.matcher(code).find() && !code.contains("setMnemonicParsing(false)");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
