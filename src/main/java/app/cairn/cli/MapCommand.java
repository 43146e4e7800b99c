package app.cairn.cli;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.network.Dormancy;
import app.cairn.network.Excerpt;
import app.cairn.sheet.NetworkPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cairn map FILE -o out.(svg|png|pdf|mm|opml|graphml|vcf|csv) [--group …] [--vcard 3|4] [--pages]
/// [--dark] [--circle NAME] [--tag NAME] [--field NAME=VALUE] [--dormant] [--hubs]
/// [--query WORDS]`: the map drawn, or the network in another program’s format, told by the ending
/// of the name.
@Command(name = "map", description = "${bundle:cli.map}")
final class MapCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Workshop workshop;

  @Parameters(paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.map.file}")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:cli.label.output}",
      description = "${bundle:cli.map.output}")
  private Path output;

  @Option(
      names = "--group",
      defaultValue = "organisation",
      paramLabel = "${bundle:cli.label.group}",
      description = "${bundle:cli.map.group}")
  private Grouping group;

  @Option(
      names = "--vcard",
      paramLabel = "${bundle:cli.label.vcard}",
      description = "${bundle:cli.map.vcard}")
  private Integer vcard;

  @Option(names = "--pages", description = "${bundle:cli.map.pages}")
  private boolean pages;

  @Option(names = "--dark", description = "${bundle:cli.map.dark}")
  private boolean dark;

  @Mixin private final WhomOptions whom = new WhomOptions();

  // The terminal has read it already.
  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  MapCommand(Terminal terminal, Workshop workshop) {
    this.terminal = terminal;
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    if (vcard != null && vcard != 3 && vcard != 4) {
      String sentence = terminal.messages().get("cli.usage.value", "--vcard", vcard);
      return terminal.complain(ExitCode.USAGE, sentence).number();
    }
    Optional<NetworkPicture.Kind> picture = picture();
    Optional<ContactFormat> format = format();
    if (picture.isEmpty() && format.isEmpty()) {
      String sentence = terminal.messages().get("cli.map.format", terminal.name(output));
      return terminal.complain(ExitCode.USAGE, sentence).number();
    }
    if (dark && !picture.map(MapCommand::onScreen).orElse(false)) {
      return misplaced("--dark", ".png, .svg");
    }
    if (pages && !picture.equals(Optional.of(NetworkPicture.Kind.PAGES))) {
      return misplaced("--pages", ".pdf");
    }
    if (vcard != null && format.filter(MapCommand::ofCards).isEmpty()) {
      return misplaced("--vcard", ".vcf");
    }
    Dossier dossier = workshop.store().read(file);
    Optional<Set<UUID>> shown;
    try {
      shown = whom.in(dossier, dormancy());
    } catch (WhomOptions.Unknown unknown) {
      String sentence = terminal.messages().get(unknown.key(), unknown.name());
      return terminal.complain(ExitCode.USAGE, sentence).number();
    }
    if (shown.filter(Set::isEmpty).isPresent()) {
      return terminal.complain(ExitCode.USAGE, terminal.messages().get("cli.map.nobody")).number();
    }
    if (picture.isPresent()) {
      Dossier drawn = shown.map(people -> Excerpt.of(dossier, people)).orElse(dossier);
      return write(draw(drawn, picture.get()));
    }
    Roster roster =
        shown.map(people -> Roster.of(dossier, people)).orElseGet(() -> Roster.everyone(dossier));
    return write(format.get().write(roster, group, terminal.messages()));
  }

  private int misplaced(String option, String endings) {
    String sentence =
        terminal.messages().get("cli.map.misplaced", option, endings, terminal.name(output));
    return terminal.complain(ExitCode.USAGE, sentence).number();
  }

  private static boolean ofCards(ContactFormat format) {
    return format == ContactFormat.VCARD_4 || format == ContactFormat.VCARD_3;
  }

  private Dormancy dormancy() {
    return workshop.manners().dormancy(workshop.today());
  }

  private static boolean onScreen(NetworkPicture.Kind kind) {
    return kind == NetworkPicture.Kind.PNG || kind == NetworkPicture.Kind.SVG;
  }

  private int write(byte[] bytes) {
    return new Output(terminal, workshop.store(), output).write(bytes, "cli.map.done").number();
  }

  private byte[] draw(Dossier dossier, NetworkPicture.Kind kind) {
    return new NetworkPicture(terminal.messages(), dormancy())
        .of(dossier, kind, onTheMap(), Optional.<List<UUID>>empty(), dark);
  }

  /// People who stand in no group at all stand on the map as by organisation.
  private app.cairn.map.Grouping onTheMap() {
    return switch (group) {
      case ORGANISATION, NONE -> app.cairn.map.Grouping.ORGANISATION;
      case SECTOR -> app.cairn.map.Grouping.SECTOR;
      case EXPERTISE -> app.cairn.map.Grouping.EXPERTISE;
      case DEGREE -> app.cairn.map.Grouping.DEGREE;
    };
  }

  private Optional<NetworkPicture.Kind> picture() {
    String name = terminal.name(output).toLowerCase(Locale.ROOT);
    NetworkPicture.Kind other = pages ? NetworkPicture.Kind.PAGE : NetworkPicture.Kind.PAGES;
    return Stream.of(NetworkPicture.Kind.values())
        .filter(kind -> kind != other && name.endsWith("." + kind.ending()))
        .findFirst();
  }

  private Optional<ContactFormat> format() {
    String name = terminal.name(output).toLowerCase(Locale.ROOT);
    ContactFormat other =
        Integer.valueOf(3).equals(vcard) ? ContactFormat.VCARD_4 : ContactFormat.VCARD_3;
    return Stream.of(ContactFormat.values())
        .filter(format -> format != other && name.endsWith("." + format.ending()))
        .findFirst();
  }
}
