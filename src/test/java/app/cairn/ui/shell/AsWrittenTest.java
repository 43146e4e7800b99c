package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.JavaSources;
import app.cairn.support.Person;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// What a person called something is shown to the letter, underscores included.
class AsWrittenTest extends AtHome {

  private static final String KINDS =
      "(Button|CheckBox|RadioButton|ToggleButton|Hyperlink|MenuButton|SplitMenuButton"
          + "|Menu|MenuItem|CheckMenuItem|RadioMenuItem|CustomMenuItem)";

  private static final Pattern MADE =
      Pattern.compile("(?<!AsWritten\\.of\\(\\s{0,20})new " + KINDS + "\\(");

  private static final Pattern EXTENDED = Pattern.compile("extends " + KINDS + "\\b");

  @Test
  void theNameOfAFileKeepsItsUnderscores() {
    try (Person person = new Person(home)) {
      person.begins("CV_2026_Nadia").reads("CV_2026_Nadia.cairn");
      Text shown = (Text) person.app().node("file-menu").lookup(".text");
      assertThat(shown.getText()).contains("CV_2026_Nadia");
    }
  }

  @Test
  void noControlTakesAnUnderscoreForAShortcut() {
    assertThat(
            JavaSources.where(
                (_, code) ->
                    MADE.matcher(code).find()
                        || EXTENDED.matcher(code).find()
                            && !code.contains("setMnemonicParsing(false)")))
        .isEmpty();
  }
}
