package app.cairn.cli;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.JsonDossier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn export FILE --json -o out.json`.
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.export.file}")
  private Path file;

  // Named although there is no other format yet: a later one must not change what a script wrote.
  @Option(names = "--json", required = true, description = "${bundle:cli.export.json}")
  private boolean json;

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
    byte[] bytes =
        new JsonDossier(workshop.model()).write(dossier).getBytes(StandardCharsets.UTF_8);
    Output exported = new Output(terminal, workshop.store(), output);
    return exported.write(bytes, "cli.export.done").number();
  }
}
