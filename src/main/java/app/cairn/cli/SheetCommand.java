package app.cairn.cli;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.sheet.AccessSheet;
import app.cairn.sheet.FitWording;
import app.cairn.sheet.PitchSheet;
import app.cairn.sheet.Printed;
import app.cairn.sheet.SheetPress;
import app.cairn.text.Folding;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn sheet FILE --kind pitch|cue -o out.pdf [--template sober|warm|large] [--qr|--no-qr]
/// [--sheet-lang fr|en]`, and `cairn sheet FILE --kind access --person NAME -o out.pdf`.
@Command(name = "sheet", description = "${bundle:cli.sheet}")
final class SheetCommand implements Callable<Integer> {

  /// Which sheet.
  enum Kind {
    PITCH,
    CUE,
    /// All that is held on one person.
    ACCESS
  }

  private final Terminal terminal;
  private final Workshop workshop;

  @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.sheet.file}")
  private Path file;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "${bundle:cli.label.kind}",
      description = "${bundle:cli.sheet.kind}")
  private Kind kind;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:cli.label.output}",
      description = "${bundle:cli.sheet.output}")
  private Path output;

  @Option(
      names = "--person",
      paramLabel = "${bundle:cli.label.person}",
      description = "${bundle:cli.sheet.person}")
  private String person;

  @Option(
      names = "--template",
      paramLabel = "${bundle:cli.label.template}",
      description = "${bundle:cli.sheet.template}")
  private SheetTemplate template;

  @Option(names = "--qr", negatable = true, description = "${bundle:cli.sheet.qr}")
  private Boolean contactCode;

  @Option(
      names = "--sheet-lang",
      paramLabel = "${bundle:cli.label.language}",
      description = "${bundle:cli.sheet.language}")
  private Language language;

  // The terminal has read it already.
  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  SheetCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Dossier dossier = workshop.store().read(file);
    Printed printed;
    if (kind == Kind.ACCESS) {
      List<Contact> named = named(dossier);
      if (named.size() != 1) {
        return terminal.complain(ExitCode.USAGE, whoIsMeant(named)).number();
      }
      printed = access(dossier, named.getFirst());
    } else {
      SheetChoice choice = choice(SheetChoice.of(dossier));
      PitchSheet sheet = PitchSheet.from(dossier, choice, language(dossier, choice), today());
      if (sheet.blank()) {
        String sentence = terminal.messages().get("cli.sheet.blank");
        return terminal.complain(ExitCode.EMPTY, sentence).number();
      }
      printed = print(sheet, choice.template());
    }
    if (!printed.fit().onePage()) {
      return terminal.complain(ExitCode.TOO_LONG, tooLong(printed)).number();
    }
    Output pdf = new Output(terminal, workshop.store(), output);
    return pdf.write(printed.pdf(), "cli.sheet.done").number();
  }

  private List<Contact> named(Dossier dossier) {
    String wanted = Folding.fold(person == null ? "" : person.strip());
    return dossier.all(Contact.KIND).stream()
        .filter(contact -> !wanted.isEmpty() && Folding.fold(contact.name()).equals(wanted))
        .toList();
  }

  private String whoIsMeant(List<Contact> named) {
    if (person == null || person.isBlank()) {
      return terminal.messages().get("cli.usage.missing", "--person");
    }
    String key = named.isEmpty() ? "cli.sheet.noPerson" : "cli.sheet.severalPersons";
    return terminal.messages().get(key, person.strip());
  }

  private Printed access(Dossier dossier, Contact contact) {
    AccessSheet held =
        AccessSheet.of(
            dossier,
            contact.id(),
            Optional.ofNullable(language).orElse(terminal.language()),
            today());
    return new SheetPress().access(held);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(workshop.clock().instant(), ZoneId.systemDefault());
  }

  private SheetChoice choice(SheetChoice kept) {
    return new SheetChoice(
        kept.id(),
        template == null ? kept.template() : template,
        kept.format(),
        contactCode == null ? kept.contactCode() : contactCode);
  }

  /// The one that is asked for, else that of the words, else that of the messages.
  private Language language(Dossier dossier, SheetChoice choice) {
    return Optional.ofNullable(language)
        .or(() -> PitchSheet.languageOf(dossier, choice))
        .orElseGet(terminal::language);
  }

  private Printed print(PitchSheet sheet, SheetTemplate look) {
    SheetPress press = new SheetPress();
    return kind == Kind.CUE ? press.cueCards(sheet) : press.pitch(sheet, look);
  }

  private String tooLong(Printed printed) {
    FitWording wording = new FitWording(terminal.messages());
    String parts =
        printed.fit().overruns().stream().map(wording::sentence).collect(Collectors.joining(" "));
    return terminal.messages().get("cli.sheet.tooLong", parts);
  }
}
