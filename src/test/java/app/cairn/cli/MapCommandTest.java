package app.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.cli.Shell.Answer;
import app.cairn.dossier.Dossier;
import app.cairn.map.MapLook;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import ezvcard.Ezvcard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `cairn map`, and the access sheet of `cairn sheet`.
class MapCommandTest {

  @TempDir Path disk;
  private Shell shell;
  private Path file;
  private Contact someone;

  @BeforeEach
  void example() {
    shell = new Shell(disk.resolve("home"));
    file = disk.resolve("Nadia.cairn");
    assertThat(shell.cairn("new", file, "--example").code()).isZero();
    someone = shell.store().read(file).all(Contact.KIND).iterator().next();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mm", "opml", "graphml", "vcf", "csv", "CSV"})
  void theEndingOfTheNameSaysTheFormat(String ending) throws Exception {
    Path out = disk.resolve("réseau." + ending);
    Answer answer = shell.cairn("map", file, "-o", out);
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Réseau écrit", "réseau." + ending);
    assertThat(Files.readString(out)).contains(someone.firstName(), someone.lastName());
  }

  @Test
  void theVersionOfTheCardsIsChosen() throws Exception {
    Path out = disk.resolve("a.vcf");
    shell.cairn("map", file, "-o", out);
    assertThat(Files.readString(out)).contains("VERSION:4.0").doesNotContain("VERSION:3.0");
    shell.cairn("map", file, "-o", out, "--vcard", "3");
    assertThat(Files.readString(out)).contains("VERSION:3.0").doesNotContain("VERSION:4.0");
    assertThat(shell.cairn("map", file, "-o", out, "--vcard", "5").code())
        .isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void theGroupingIsChosen() throws Exception {
    Path out = disk.resolve("a.opml");
    shell.cairn("map", file, "-o", out, "--group", "degree");
    assertThat(Files.readString(out)).contains("text=\"Je les connais\"");
    shell.cairn("map", file, "-o", out, "--group", "none");
    assertThat(Files.readString(out)).doesNotContain("text=\"Je les connais\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "mm", "opml", "graphml", "vcf", "csv"})
  void onlyThoseOfACircleGoOut(String ending) throws Exception {
    Dossier dossier = shell.store().read(file);
    Circle circle = Circle.all(dossier).getFirst();
    String out = written(ending, "--circle", circle.name().toUpperCase(Locale.ROOT));
    for (Contact contact : dossier.all(Contact.KIND)) {
      if (circle.id().equals(contact.circle())) {
        assertThat(out).contains(contact.lastName());
      } else {
        assertThat(out).doesNotContain(contact.firstName() + " " + contact.lastName());
      }
    }
  }

  @Test
  void theFiltersOfTheMapAreThoseOfTheCommand() throws Exception {
    Network network = Network.of(shell.store().read(file));
    String tag = someoneWith(network, c -> !c.expertise().isEmpty()).expertise().getFirst();
    Dormancy dormancy = new Dormancy(Dormancy.MONTHS, LocalDate.of(2026, 11, 22));
    assertThat(names("--tag", tag.toUpperCase(Locale.ROOT)))
        .isEqualTo(names(network, c -> c.expertise().contains(tag)));
    assertThat(names("--hubs")).isNotEmpty().isEqualTo(names(network, Contact::hub));
    assertThat(names("--dormant")).isNotEmpty().isEqualTo(names(network, dormancy::dormant));
    String place = someoneWith(network, c -> network.organisation(c).isPresent()).name();
    assertThat(names("--query", place)).containsExactly(place);
    assertThat(names("--hubs", "--query", place))
        .isEqualTo(names(network, c -> c.hub() && c.name().equals(place)));
  }

  @Test
  void whereNobodyFitsItIsSaidAndNothingIsWritten() {
    Path out = disk.resolve("a.csv");
    for (String[] asked :
        new String[][] {
          {"--circle", "Nulle part"},
          {"--tag", "rien"},
          {"--field", "Club=Rien"},
          {"--query", "zzzz"}
        }) {
      Answer answer = shell.cairn("map", file, "-o", out, asked[0], asked[1]);
      assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
      assertThat(answer.err()).contains("Rien n’a été écrit.");
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void theFiltersAreInTheHelp() {
    assertThat(shell.cairn("map", "--help").out())
        .contains("--circle", "--tag", "--field", "--dormant", "--hubs", "--query");
  }

  @Test
  void whoHasAFieldOfOnesOwnIsFoundByWhatItSays() throws Exception {
    Path map = disk.resolve("clubs.mm");
    Files.writeString(
        map,
        """
        <map version="1.0.1"><node TEXT="Moi"><node TEXT="Travail">
        <node TEXT="Anne Évrard"><attribute NAME="email" VALUE="anne@exemple.fr"/>
        <attribute NAME="Club" VALUE="Chorale"/><attribute NAME="Groupe sanguin" VALUE="A+"/></node>
        <node TEXT="Paul Zola"><attribute NAME="email" VALUE="paul@exemple.fr"/>
        <attribute NAME="Club" VALUE="CHORALE"/><attribute NAME="Groupe sanguin" VALUE="A-"/></node>
        <node TEXT="Zoé Ozanne"><attribute NAME="email" VALUE="zoe@exemple.fr"/>
        <attribute NAME="Club" VALUE="Voile = mer"/></node>
        </node></node></map>
        """);
    assertThat(shell.cairn("import", file, map).code()).isZero();
    assertThat(names("--field", "club=chorale"))
        .containsExactlyInAnyOrder("Anne Évrard", "Paul Zola");
    assertThat(names("--field", "Club=Voile = Mer")).containsExactly("Zoé Ozanne");
    assertThat(names("--field", "Club=Chorale", "--field", "Club = voile = mer"))
        .as("either value")
        .hasSize(3);
    assertThat(names("--field", "Club=Chorale", "--field", "Groupe sanguin=A-"))
        .as("each field, to the sign")
        .containsExactly("Paul Zola");
  }

  @Test
  void aFieldThatIsNotSaidAsItShouldBeIsToldSo() {
    Path out = disk.resolve("a.csv");
    Answer answer = shell.cairn("map", file, "-o", out, "--field", "Club");
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(answer.err()).contains("« Champ=Valeur »".replace(' ', '\u00A0'), "Club");
    assertThat(out).doesNotExist();
  }

  private static Contact someoneWith(Network network, Predicate<Contact> wanted) {
    return network.contacts().stream().filter(wanted).findFirst().orElseThrow();
  }

  private static Set<String> names(Network network, Predicate<Contact> wanted) {
    Set<String> names =
        network.contacts().stream().filter(wanted).map(Contact::name).collect(Collectors.toSet());
    return names;
  }

  private Set<String> names(String... asked) throws Exception {
    Path out = disk.resolve("a.vcf");
    Files.deleteIfExists(out);
    List<Object> arguments = new ArrayList<>(List.of("map", file, "-o", out));
    arguments.addAll(List.of(asked));
    Answer answer = shell.cairn(arguments.toArray());
    if (answer.code() != 0) {
      return Set.of();
    }
    return Ezvcard.parse(out).all().stream()
        .map(card -> card.getFormattedName().getValue())
        .collect(Collectors.toSet());
  }

  private String written(String ending, String... asked) throws Exception {
    Path out = disk.resolve("a." + ending);
    assertThat(shell.cairn("map", file, "-o", out, asked[0], asked[1]).code()).isZero();
    return Files.readString(out);
  }

  @Test
  void theColoursOfTheNightAreForScreens() throws Exception {
    Path out = disk.resolve("a.svg");
    shell.cairn("map", file, "-o", out);
    String day = Files.readString(out);
    assertThat(shell.cairn("map", file, "-o", out, "--dark").code()).isZero();
    assertThat(Files.readString(out))
        .contains("fill=\"#%06x\"".formatted(MapLook.DARK.paper() & 0xFFFFFF))
        .isNotEqualTo(day);
    for (String name : new String[] {"a.pdf", "a.csv"}) {
      Answer answer = shell.cairn("map", file, "-o", disk.resolve(name), "--dark");
      assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
      assertThat(answer.err()).contains("--dark", name);
      assertThat(disk.resolve(name)).doesNotExist();
    }
  }

  @Test
  void anOptionForAnotherFormatIsRefusedAndNothingIsWritten() {
    for (List<String> asked :
        List.of(List.of("reseau.svg", "--pages"), List.of("reseau.csv", "--vcard=3"))) {
      Path out = disk.resolve(asked.getFirst());
      Answer answer = shell.cairn("map", file, "-o", out, asked.getLast());
      assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
      assertThat(answer.err()).contains(asked.getLast().replace("=3", ""), asked.getFirst());
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void aFormatNobodyKnowsIsSaidAndNothingIsWritten() {
    Path out = disk.resolve("a.docx");
    Answer answer = shell.cairn("map", file, "-o", out);
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(answer.err()).contains("a.docx", "csv");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPersonGetsAllThatIsHeldOnThem() throws Exception {
    Path out = disk.resolve("accès.pdf");
    String name = someone.name().toUpperCase(java.util.Locale.ROOT);
    assertThat(shell.cairn("sheet", file, "--kind", "access", "--person", name, "-o", out).code())
        .isZero();
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(out))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(someone.name(), "22 novembre 2026");
    }
  }

  @Test
  void whoIsMeantMustBeClear() {
    Path out = disk.resolve("accès.pdf");
    Answer nobody = shell.cairn("sheet", file, "--kind", "access", "--person", "Zoé", "-o", out);
    assertThat(nobody.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(nobody.err()).contains("Zoé");
    Answer unsaid = shell.cairn("sheet", file, "--kind", "access", "-o", out);
    assertThat(unsaid.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(unsaid.err()).contains("--person");
    assertThat(out).doesNotExist();
  }
}
