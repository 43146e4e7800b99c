package app.cairn.cli;

import app.cairn.store.Incidents;
import app.cairn.store.StoreException;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// The command line: reads the arguments, runs one command, gives back its exit code. Starts no
/// JavaFX unless the arguments ask for the window.
public final class Cli {

  private static final List<String> COMMANDS =
      List.of("new", "check", "sheet", "import", "map", "export");

  private final Function<Language, Workshop> workshops;
  private final Window window;

  /// @param workshops gives what the commands work with, in the language they speak
  public Cli(Function<Language, Workshop> workshops, Window window) {
    this.workshops = workshops;
    this.window = window;
  }

  /// True where the arguments are nothing, or one file, and so ask for the window without more
  /// reading.
  public static boolean plainlyWindow(List<String> arguments) {
    return arguments.isEmpty()
        || arguments.size() == 1
            && namesAFile(arguments.getFirst())
            && !arguments.getFirst().startsWith("-")
            && !CairnCommand.mistyped(Path.of(arguments.getFirst()))
            && !COMMANDS.contains(arguments.getFirst());
  }

  /// Runs one command line.
  ///
  /// @return the exit code: see [ExitCode]
  public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
    Language language = language(arguments);
    Terminal terminal = new Terminal(out, err, new Messages(language), forScript(arguments));
    return commandLine(terminal).execute(arguments.toArray(String[]::new));
  }

  /// Where `--json` asks for the answer. That of an export names the format of its file.
  private static boolean forScript(List<String> arguments) {
    return arguments.contains("--json") && !arguments.contains("export");
  }

  private CommandLine commandLine(Terminal terminal) {
    Workshop workshop = workshops.apply(terminal.language());
    CommandLine line = new CommandLine(new CairnCommand(terminal, window));
    line.getCommandSpec().version("Cairn " + workshop.version());
    Stream.of(
            new NewCommand(terminal, workshop),
            new CheckCommand(terminal, workshop),
            new SheetCommand(terminal, workshop),
            new ImportCommand(terminal, workshop),
            new MapCommand(terminal, workshop),
            new ExportCommand(terminal, workshop))
        .forEach(line::addSubcommand);
    new HelpTexts(terminal.messages()).dress(line);
    return line.setOut(terminal.out())
        .setErr(terminal.err())
        .registerConverter(Language.class, Cli::languageOf)
        .registerConverter(Path.class, Cli::pathOf)
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((failure, _) -> misused(failure, terminal).number())
        .setExecutionExceptionHandler(
            (failure, _, _) -> failed(failure, terminal, workshop).number());
  }

  private static ExitCode misused(ParameterException failure, Terminal terminal) {
    if (failure.getCause() instanceof InvalidPathException impossible) {
      return terminal.complain(
          writes(failure) ? ExitCode.CANNOT_WRITE : ExitCode.CANNOT_READ,
          new Complaint(terminal.messages()).of(impossible));
    }
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    String help = terminal.messages().get("cli.usage.help", command);
    return terminal.complain(
        ExitCode.USAGE, new Complaint(terminal.messages()).of(failure) + " " + help);
  }

  private static ExitCode failed(Exception failure, Terminal terminal, Workshop workshop) {
    if (failure instanceof StoreException known) {
      return terminal.complain(ExitCode.of(known.problem()), terminal.sentence(known));
    }
    Incidents incidents = workshop.incidents();
    String sentences =
        incidents
            .keep(incidents.report(failure))
            .map(report -> terminal.messages().get("cli.unforeseen.noted", report.toString()))
            .orElse(terminal.messages().get("cli.unforeseen", failure.getClass().getSimpleName()));
    return terminal.complain(ExitCode.UNFORESEEN, sentences);
  }

  private static boolean writes(ParameterException failure) {
    return failure.getArgSpec().isOption()
        || failure.getCommandLine().getCommandSpec().userObject() instanceof NewCommand;
  }

  private static boolean namesAFile(String words) {
    try {
      return !Path.of(words).toString().isEmpty();
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  // No words at all would be the folder that one is in.
  private static Path pathOf(String words) {
    if (words.isEmpty()) {
      throw new TypeConversionException(words);
    }
    return Path.of(words);
  }

  private static Language languageOf(String code) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(code));
  }

  // Help and complaints are worded before picocli has read the option.
  private static Language language(List<String> arguments) {
    int at = arguments.indexOf("--lang");
    Optional<String> apart =
        at >= 0 && at + 1 < arguments.size()
            ? Optional.of(arguments.get(at + 1))
            : Optional.empty();
    return apart
        .or(
            () ->
                arguments.stream()
                    .filter(a -> a.startsWith("--lang="))
                    .map(a -> a.substring(7))
                    .findFirst())
        .map(Language::of)
        .orElse(Language.FRENCH);
  }
}
