package app.cairn.cli;

import app.cairn.dossier.DossierSession;
import app.cairn.exchange.JsonLine;
import app.cairn.exchange.contacts.ContactFiles;
import app.cairn.network.CardField;
import app.cairn.network.ImportChoices;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportPlan;
import app.cairn.network.ImportPlan.ImportedChange;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportedFile;
import app.cairn.network.RefusedLine;
import app.cairn.store.OpenDossier;
import app.cairn.store.Problem;
import app.cairn.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn import FILE SOURCE… [--headings|--no-headings] [--dry-run] [--json]`.
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:cli.label.file}",
      description = "${bundle:cli.import.file}")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "${bundle:cli.label.source}",
      description = "${bundle:cli.import.source}")
  private List<Path> sources;

  @Option(names = "--headings", negatable = true, description = "${bundle:cli.import.headings}")
  private Boolean headings;

  @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
  private boolean dryRun;

  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  ImportCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    List<ImportedFile> read = new ArrayList<>();
    for (Path source : sources) {
      switch (understood(source)) {
        case ImportReading.Understood(ImportedFile understood) -> read.add(understood);
        case ImportReading.Refused(String reason, List<Object> values) -> {
          return refused(terminal.messages().get(reason, values.toArray()));
        }
        case ImportReading.Unknown unknown -> {
          return refused(terminal.messages().get("cli.import.unknown", unknown.name()));
        }
      }
    }
    ImportedFile all = ImportedFile.together(read);
    return dryRun ? told(ImportPlan.of(workshop.store().read(file), all), false) : written(all);
  }

  /// A table of which enough columns are known is read by them: here nobody can be asked.
  private ImportReading understood(Path source) {
    ContactFiles files = new ContactFiles(terminal.messages());
    ImportReading reading = files.read(source);
    if (!(reading instanceof ImportReading.Unknown found)) {
      return reading;
    }
    boolean other = headings != null && headings != found.headed();
    ImportReading.Unknown table = other ? found.turned() : found;
    List<CardField> guesses = table.columns().guesses();
    return ImportReading.Unknown.enough(guesses)
        ? files.read(source, Optional.of(table.told(guesses)))
        : table;
  }

  private int written(ImportedFile read) {
    try (OpenDossier open = workshop.store().open(file)) {
      if (open.readOnly()) {
        throw new StoreException(Problem.NEWER, file);
      }
      ImportPlan plan = ImportPlan.of(open.dossier(), read);
      ImportedChange change = change(plan);
      if (!change.empty()) {
        new DossierSession(open.dossier(), open, workshop.clock()).perform(change.change());
        open.publishAndWait();
      }
      return told(plan, true);
    }
  }

  private ImportedChange change(ImportPlan plan) {
    Instant now = workshop.clock().instant();
    boolean byFile = !plan.file().circles().isEmpty();
    List<String> usual = terminal.messages().inEveryLanguage("import.circle.usual");
    String circle = byFile ? "" : ImportChoices.proposed(plan.dossier(), usual);
    return plan.change(
        ImportChoices.of(byFile, circle), now, LocalDate.ofInstant(now, ZoneId.systemDefault()));
  }

  private int told(ImportPlan plan, boolean done) {
    List<RefusedLine> lines = new ArrayList<>(plan.file().refused());
    int refused = lines.size();
    lines.addAll(plan.file().asWritten());
    lines.addAll(plan.leftOut());
    if (json) {
      terminal.say(JsonLine.of(answer(plan, refused, lines)));
      return ExitCode.DONE.number();
    }
    terminal.say(
        terminal
            .messages()
            .get(
                done ? "cli.import.done" : "cli.import.wouldDo",
                plan.count(Fate.NEW),
                plan.count(Fate.KNOWN),
                plan.count(Fate.DOUBTFUL),
                refused));
    listed(plan.ownersWords(), done ? "cli.import.owner" : "import.owner");
    listed(plan.file().leftAside(), "import.leftAside");
    for (RefusedLine line : lines) {
      terminal.say(
          terminal.messages().get("cli.import.line", line.file(), line.line(), reason(line)));
    }
    return ExitCode.DONE.number();
  }

  private void listed(List<String> some, String key) {
    if (!some.isEmpty()) {
      terminal.say(terminal.messages().get(key, String.join(", ", some)));
    }
  }

  /// @param told the lines refused, and those of which something is left out
  private Map<String, Object> answer(ImportPlan plan, int refused, List<RefusedLine> told) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("new", plan.count(Fate.NEW));
    answer.put("known", plan.count(Fate.KNOWN));
    answer.put("doubtful", plan.count(Fate.DOUBTFUL));
    answer.put("refused", refused);
    List<Map<String, Object>> lines = new ArrayList<>();
    for (RefusedLine one : told) {
      Map<String, Object> line = new LinkedHashMap<>();
      if (sources.size() > 1) {
        line.put("file", one.file());
      }
      line.put("line", one.line());
      line.put("reason", reason(one));
      lines.add(line);
    }
    answer.put("lines", lines);
    return answer;
  }

  private String reason(RefusedLine line) {
    return terminal.messages().get(line.reason(), line.values().toArray());
  }

  private int refused(String sentence) {
    return terminal.complain(ExitCode.CANNOT_READ, sentence).number();
  }
}
