package app.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.cli.Shell.Answer;
import app.cairn.cli.Shell.Opening;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @TempDir Path disk;
  private Shell shell;

  @BeforeEach
  void place() {
    shell = new Shell(disk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "new a b",
        "check",
        "check a --jsn",
        "sheet a -o b",
        "sheet a --kind x -o b",
        "sheet a --kind pitch",
        "sheet a --kind pitch --kind cue -o b",
        "sheet a --kind pitch -o b --template loud",
        "export a -o b",
        "export a --json",
        "export a --json -o",
        "--lang de check a",
        "--lang",
        "--foo",
        "chek a"
      })
  void aCommandThatIsNotUnderstoodIsAnsweredInOneLine(String line) {
    Answer answer = shell.cairn((Object[]) line.split(" "));
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).hasLineCount(1).contains("Pour en savoir plus").contains("--help");
    assertThat(shell.openings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new ''",
        "check ''",
        "sheet '' --kind pitch -o b",
        "sheet a --kind pitch -o ''",
        "export '' --json -o b",
        "export a --json -o ''",
        "''"
      })
  void noNameIsNoFile(String line) {
    Answer answer = shell.cairn((Object[]) line.replace("''", "").split(" ", -1));
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).hasLineCount(1).contains("Il manque").contains("--help");
    assertThat(shell.openings).isEmpty();
    assertThat(Cli.plainlyWindow(List.of(""))).isFalse();
    assertThat(Cli.plainlyWindow(List.of("a\0b"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cairn", "new", "check", "sheet", "import", "map", "export"})
  void helpIsWholeInBothLanguages(String command) {
    for (String language : new String[] {"fr", "en"}) {
      Answer answer =
          command.equals("cairn")
              ? shell.cairn("--help", "--lang", language)
              : shell.cairn(command, "--help", "--lang", language);
      assertThat(answer.code()).isZero();
      assertThat(answer.err()).isEmpty();
      assertThat(answer.out())
          .startsWith(language.equals("fr") ? "Utilisation" : "Usage:")
          .containsPattern("--lang=fr\\|en +lang")
          .doesNotContain("null", "bundle", "cli.", "%");
    }
  }

  @Test
  void helpDocumentsEveryExitCode() {
    String help = shell.cairn("--help").out();
    for (ExitCode code : ExitCode.values()) {
      assertThat(help).containsPattern("\n +" + code.number() + " +\\p{Ll}");
    }
  }

  @Test
  void complaintsComeInEnglishToo() {
    assertThat(shell.cairn("--lang=en", "--foo").err()).startsWith("Unknown option: --foo.");
    assertThat(shell.cairn("check", "--lang", "en").err()).startsWith("Missing: FILE.");
  }

  @Test
  void aWordThatIsNoFileIsAMistypedCommandAndNoWindowOpens() {
    assertThat(Cli.plainlyWindow(List.of("bogus"))).isFalse();
    Answer answer = shell.cairn("bogus");
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(answer.err()).startsWith("Fichier introuvable ou commande inconnue\u00A0: bogus.");
    assertThat(shell.openings).isEmpty();
    assertThat(Cli.plainlyWindow(List.of("missing.cairn"))).isTrue();
    assertThat(Cli.plainlyWindow(List.of("./bogus"))).isTrue();
    assertThat(Cli.plainlyWindow(List.of("src"))).isTrue();
  }

  @Test
  void theVersionIsSaid() {
    assertThat(shell.cairn("--version")).isEqualTo(new Answer(0, "Cairn 1.2.3\n", ""));
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertThat(Cli.plainlyWindow(List.of())).isTrue();
    assertThat(Cli.plainlyWindow(List.of("Léa.cairn"))).isTrue();
    assertThat(Cli.plainlyWindow(List.of("check"))).isFalse();
    assertThat(Cli.plainlyWindow(List.of("--help"))).isFalse();
    shell.cairn("--lang", "en", "Léa.cairn");
    shell.cairn("--lang=fr");
    assertThat(shell.openings)
        .containsExactly(
            new Opening(Optional.of(Path.of("Léa.cairn")), Optional.of(Language.ENGLISH)),
            new Opening(Optional.empty(), Optional.of(Language.FRENCH)));
  }
}
