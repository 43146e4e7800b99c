package app.cairn.cli;

import app.cairn.dossier.Dossier;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.sheet.FitWording;
import app.cairn.sheet.PitchSheet;
import app.cairn.sheet.Printed;
import app.cairn.sheet.SheetPress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn sheet FILE --kind pitch|cue -o out.pdf [--template sober|warm|large] [--qr|--no-qr]`.
@Command(name = "sheet", description = "${bundle:cli.sheet}")
final class SheetCommand implements Callable<Integer> {

  /// Which sheet.
  enum Kind {
    PITCH,
    CUE
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
      names = "--template",
      paramLabel = "${bundle:cli.label.template}",
      description = "${bundle:cli.sheet.template}")
  private SheetTemplate template;

  @Option(names = "--qr", negatable = true, description = "${bundle:cli.sheet.qr}")
  private Boolean contactCode;

  SheetCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Printed printed = print(workshop.store().read(file));
    if (!printed.fit().onePage()) {
      return terminal.complain(ExitCode.TOO_LONG, tooLong(printed)).number();
    }
    Output pdf = new Output(terminal, workshop.store(), output);
    return pdf.write(printed.pdf(), "cli.sheet.done").number();
  }

  private Printed print(Dossier dossier) {
    SheetChoice kept = SheetChoice.of(dossier);
    SheetChoice choice =
        new SheetChoice(
            kept.id(),
            template == null ? kept.template() : template,
            kept.format(),
            contactCode == null ? kept.contactCode() : contactCode);
    LocalDate today = LocalDate.ofInstant(workshop.clock().instant(), ZoneId.systemDefault());
    PitchSheet sheet = PitchSheet.from(dossier, choice, terminal.language(), today);
    SheetPress press = new SheetPress();
    return kind == Kind.CUE ? press.cueCards(sheet) : press.pitch(sheet, choice.template());
  }

  private String tooLong(Printed printed) {
    FitWording wording = new FitWording(terminal.messages());
    String parts =
        printed.fit().overruns().stream().map(wording::sentence).collect(Collectors.joining(" "));
    return terminal.messages().get("cli.sheet.tooLong", parts);
  }
}
