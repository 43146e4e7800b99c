package app.cairn.cli;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Loop;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.sheet.AccessSheet;
import app.cairn.sheet.FitWording;
import app.cairn.sheet.LoopSheet;
import app.cairn.sheet.PitchSheet;
import app.cairn.sheet.PreparationSheet;
import app.cairn.sheet.Printed;
import app.cairn.sheet.SheetPress;
import app.cairn.sheet.SynthesisSheet;
import app.cairn.text.Folding;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn sheet FILE --kind pitch|cue -o out.pdf [--template sober|warm|large] [--qr|--no-qr]
/// [--sheet-lang fr|en]`, `cairn sheet FILE --kind access --person NAME -o out.pdf`, and `--kind
/// preparation [--person NAME]`, `--kind synthesis`, `--kind loop [--loop N]`.
@Command(name = "sheet", description = "${bundle:cli.sheet}")
final class SheetCommand implements Callable<Integer> {

  /// Which sheet.
  enum Kind {
    PITCH,
    CUE,
    /// All that is held on one person.
    ACCESS,
    /// What one takes along to a meeting.
    PREPARATION,
    /// What was heard.
    SYNTHESIS,
    /// The story of a turn of the loop.
    LOOP
  }

  private final Terminal terminal;
  private final Workshop workshop;
  private final SheetPress press = new SheetPress();

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
      names = "--loop",
      paramLabel = "${bundle:cli.label.number}",
      description = "${bundle:cli.sheet.loop}")
  private Integer number;

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
    return switch (kind) {
      case PITCH, CUE -> said(dossier);
      case ACCESS -> access(dossier);
      case PREPARATION -> preparation(dossier);
      case SYNTHESIS -> synthesis(dossier);
      case LOOP -> loop(dossier);
    };
  }

  private int said(Dossier dossier) {
    SheetChoice choice = choice(SheetChoice.of(dossier));
    PitchSheet sheet =
        PitchSheet.from(dossier, choice, language(dossier, choice), workshop.today());
    return sheet.blank() ? empty("cli.sheet.blank") : write(print(sheet, choice.template()));
  }

  private int access(Dossier dossier) {
    List<Contact> named = named(dossier);
    if (named.size() != 1) {
      return terminal.complain(ExitCode.USAGE, whoIsMeant(named)).number();
    }
    UUID meant = named.getFirst().id();
    return write(press.access(AccessSheet.of(dossier, meant, language(), workshop.today())));
  }

  /// Of the next meeting; where somebody is named, of the next with them, else of the latest.
  private int preparation(Dossier dossier) {
    if (person == null) {
      return preparation(dossier, Meeting.planned(dossier).stream().findFirst());
    }
    List<Contact> named = named(dossier);
    if (named.size() != 1) {
      return terminal.complain(ExitCode.USAGE, whoIsMeant(named)).number();
    }
    List<Meeting> all = Meeting.with(named.getFirst().id(), dossier);
    Optional<Meeting> next = all.stream().filter(Meeting::planned).findFirst();
    return preparation(dossier, next.or(() -> all.reversed().stream().findFirst()));
  }

  private int preparation(Dossier dossier, Optional<Meeting> meant) {
    return meant
        .map(one -> write(press.preparation(PreparationSheet.of(dossier, one.id(), language()))))
        .orElseGet(() -> empty("cli.sheet.noMeeting"));
  }

  private int synthesis(Dossier dossier) {
    List<UUID> all = dossier.all(Feedback.KIND).stream().map(Feedback::id).toList();
    return all.isEmpty()
        ? empty("cli.sheet.noReturn")
        : write(press.synthesis(SynthesisSheet.of(dossier, all, language(), workshop.today())));
  }

  /// Of the turn that goes on, or of the one that is counted.
  private int loop(Dossier dossier) {
    Optional<Loop> meant =
        Loop.all(dossier).stream()
            .filter(one -> number != null && one.number() == number)
            .findAny();
    if (number != null && meant.isEmpty()) {
      String sentence = terminal.messages().get("cli.sheet.noLoop", number);
      return terminal.complain(ExitCode.USAGE, sentence).number();
    }
    UUID loop = meant.map(Loop::id).orElse(null);
    Instant now = workshop.clock().instant();
    return write(press.loop(LoopSheet.of(dossier, loop, language(), now)));
  }

  private int empty(String key) {
    return terminal.complain(ExitCode.EMPTY, terminal.messages().get(key)).number();
  }

  private int write(Printed printed) {
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

  private Language language() {
    return Optional.ofNullable(language).orElse(terminal.language());
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
    return kind == Kind.CUE ? press.cueCards(sheet) : press.pitch(sheet, look);
  }

  private String tooLong(Printed printed) {
    FitWording wording = new FitWording(terminal.messages());
    String parts =
        printed.fit().overruns().stream().map(wording::sentence).collect(Collectors.joining(" "));
    return terminal.messages().get("cli.sheet.tooLong", parts);
  }
}
