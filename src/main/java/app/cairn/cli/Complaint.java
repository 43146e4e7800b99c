package app.cairn.cli;

import app.cairn.text.Messages;
import java.nio.file.InvalidPathException;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with a command line.
record Complaint(Messages messages) {

  String of(ParameterException failure) {
    return switch (failure) {
      case UnmatchedArgumentException e -> unmatched(e);
      case MissingParameterException e -> missing(e);
      case OverwrittenOptionException e ->
          messages.get("cli.usage.twice", name(e.getOverwritten()));
      case ParameterException e when e.getArgSpec() != null && given(e).isEmpty() ->
          messages.get("cli.usage.missing", name(e.getArgSpec()));
      case ParameterException e when e.getArgSpec() != null ->
          messages.get("cli.usage.value", name(e.getArgSpec()), given(e));
      default -> messages.get("cli.usage.other");
    };
  }

  /// Says that no file can be called so.
  String of(InvalidPathException impossible) {
    String printable = impossible.getInput().replaceAll("\\p{Cntrl}", "\uFFFD");
    return messages.get("store.problem.BAD_NAME", printable);
  }

  private String unmatched(UnmatchedArgumentException failure) {
    String key = failure.isUnknownOption() ? "cli.usage.option" : "cli.usage.extra";
    return messages.get(key, failure.getUnmatched().getFirst());
  }

  private String missing(MissingParameterException failure) {
    String parts = failure.getMissing().stream().map(this::name).collect(Collectors.joining(", "));
    return messages.get("cli.usage.missing", parts);
  }

  private String given(ParameterException failure) {
    return failure.getValue() == null ? "" : failure.getValue();
  }

  private String name(ArgSpec part) {
    return part instanceof OptionSpec option ? option.longestName() : part.paramLabel();
  }
}
