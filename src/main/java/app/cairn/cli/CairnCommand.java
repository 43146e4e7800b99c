package app.cairn.cli;

import app.cairn.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `cairn [FILE]`: opens the window. Holds the options that every command has.
@Command(name = "cairn", description = "${bundle:cli.cairn}")
final class CairnCommand implements Callable<Integer> {

  /// What a command could be called, and a dossier hardly.
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

  private final Terminal terminal;
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

  CairnCommand(Terminal terminal, Window window) {
    this.terminal = terminal;
    this.window = window;
  }

  /// True for a word that is neither a file nor what one would call a dossier.
  static boolean mistyped(Path file) {
    return WORD.matcher(file.toString()).matches() && !Files.exists(file);
  }

  @Override
  public Integer call() {
    if (file != null && mistyped(file)) {
      String sentence = terminal.messages().get("cli.usage.word", file);
      String help = terminal.messages().get("cli.usage.help", "cairn");
      return terminal.complain(ExitCode.USAGE, sentence + " " + help).number();
    }
    return window.open(Optional.ofNullable(file), Optional.ofNullable(language));
  }
}
