package app.cairn.cli;

import app.cairn.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `cairn [FILE]`: opens the window. Holds the options that every command has.
@Command(name = "cairn", description = "${bundle:cli.cairn}")
final class CairnCommand implements Callable<Integer> {

  private final Window window;

  @Parameters(
      arity = "0..1",
      paramLabel = "${bundle:cli.label.file}",
      description = "${bundle:cli.cairn.file}")
  private Path file;

  @Option(
      names = "--lang",
      paramLabel = "${bundle:cli.label.language}",
      description = "${bundle:cli.option.lang}",
      scope = ScopeType.INHERIT)
  private Language language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "${bundle:cli.option.help}",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "${bundle:cli.option.version}")
  private boolean versionWanted;

  CairnCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.open(Optional.ofNullable(file), Optional.ofNullable(language));
  }
}
