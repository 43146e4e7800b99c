package app.cairn.cli;

import app.cairn.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;

/// Words the help: lends the program's messages to picocli, which asks for them under the keys that
/// the commands name.
final class HelpTexts extends ResourceBundle {

  private final Messages messages;

  HelpTexts(Messages messages) {
    this.messages = messages;
  }

  /// Gives its words to a command and to those under it.
  void dress(CommandLine line) {
    line.setResourceBundle(this);
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading(messages.get("cli.heading.usage") + " ")
        .synopsisSubcommandLabel(messages.get("cli.label.command"))
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%n" + messages.get("cli.heading.commands") + "%n")
        .sortOptions(false);
    if (line.getParent() == null) {
      line.getCommandSpec()
          .usageMessage()
          .exitCodeListHeading("%n" + messages.get("cli.heading.exit") + "%n")
          .exitCodeList(exitCodes());
    }
    line.getSubcommands().values().forEach(this::dress);
  }

  private Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.number()), messages.get("cli.exit." + code.name()));
    }
    return codes;
  }

  @Override
  protected Object handleGetObject(String key) {
    return key.startsWith("cli.") && messages.has(key) ? messages.get(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }
}
