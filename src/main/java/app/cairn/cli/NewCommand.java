package app.cairn.cli;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.Example;
import app.cairn.store.OpenDossier;
import app.cairn.store.StoreException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn new FILE [--example] [--json]`.
@Command(name = "new", description = "${bundle:cli.new}")
final class NewCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.new.file}")
  private Path file;

  @Option(names = "--example", description = "${bundle:cli.new.example}")
  private boolean example;

  // The terminal has read it already.
  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  NewCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    try (OpenDossier made = workshop.store().create(file, initial())) {
      terminal.made(
          made.path(), terminal.messages().get("cli.new.done", terminal.name(made.path())));
      return ExitCode.DONE.number();
    } catch (StoreException e) {
      return terminal.complain(ExitCode.CANNOT_WRITE, terminal.sentence(e)).number();
    }
  }

  private Dossier initial() {
    return example
        ? new Example(workshop.model()).dossier(terminal.language(), workshop.today())
        : Dossier.empty();
  }
}
