package app.cairn.cli;

import app.cairn.exchange.JsonLine;
import app.cairn.store.Inspection;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn check FILE [--json]`.
@Command(name = "check", description = "${bundle:cli.check}")
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.check.file}")
  private Path file;

  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  CheckCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Inspection inspection = workshop.store().inspect(file);
    String sentence = terminal.messages().get(inspection.key(), inspection.fileName());
    ExitCode code = ExitCode.of(inspection.problem());
    if (json) {
      terminal.say(JsonLine.of(answer(inspection, sentence)));
    } else if (code == ExitCode.DONE) {
      terminal.say(sentence);
    } else {
      terminal.complain(code, sentence);
    }
    return code.number();
  }

  private static Map<String, Object> answer(Inspection inspection, String sentence) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("state", inspection.state().name().toLowerCase(Locale.ROOT));
    answer.put("readOnly", inspection.readOnly());
    answer.put("schema", inspection.schema());
    answer.put("entities", inspection.counts());
    answer.put("message", sentence);
    return answer;
  }
}
