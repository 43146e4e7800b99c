package app.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.CalendarWriter;
import app.cairn.exchange.JsonDossier;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn export FILE --json -o out.json`, or `--ics -o out.ics`.
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.export.file}")
  private Path file;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Format format;

  /// One of them is named, always: a later one must not change what a script wrote.
  static final class Format {

    @Option(names = "--json", description = "${bundle:cli.export.json}")
    private boolean json;

    @Option(names = "--ics", description = "${bundle:cli.export.ics}")
    private boolean ics;
  }

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:cli.label.output}",
      description = "${bundle:cli.export.output}")
  private Path output;

  ExportCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Dossier dossier = workshop.store().read(file);
    Output exported = new Output(terminal, workshop.store(), output);
    if (format.json) {
      byte[] whole = new JsonDossier(workshop.model()).write(dossier).getBytes(UTF_8);
      return exported.write(whole, "cli.export.done").number();
    }
    return new CalendarWriter(terminal.messages(), workshop.clock().instant(), workshop.manners())
        .write(dossier)
        .map(calendar -> exported.write(calendar, "cli.export.agenda"))
        .orElseGet(
            () -> terminal.complain(ExitCode.EMPTY, terminal.messages().get("cli.export.empty")))
        .number();
  }
}
