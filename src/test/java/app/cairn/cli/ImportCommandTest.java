package app.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.cli.Shell.Answer;
import app.cairn.dossier.Dossier;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Import;
import app.cairn.store.OpenDossier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  @TempDir Path disk;
  private Shell shell;
  private Path file;

  @BeforeEach
  void place() {
    shell = new Shell(disk.resolve("home"));
    file = disk.resolve("Léa.cairn");
    shell.cairn("new", file);
  }

  @Test
  void thePeopleOfAFileAreThereInOneImport() {
    Answer answer = shell.cairn("import", file, sample("linkedin/Connections-en.csv"));
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Nouvelles personnes\u00A0: 8.");
    Dossier dossier = shell.store().read(file);
    assertThat(dossier.count(Contact.KIND)).isEqualTo(8);
    assertThat(Circle.all(dossier)).extracting(Circle::name).containsExactly("Travail");
    assertThat(dossier.count(Import.KIND)).isEqualTo(1);
  }

  @Test
  void inAnotherLanguageTheUsualCircleIsTheOneThatIsThere() {
    shell.cairn("import", file, sample("linkedin/Connections-en.csv"));
    shell.cairn("import", file, sample("vcard/nextcloud-4.0.vcf"), "--lang", "en");
    Dossier dossier = shell.store().read(file);
    assertThat(Circle.all(dossier)).extracting(Circle::name).containsExactly("Travail");
    assertThat(dossier.all(Contact.KIND)).extracting(Contact::circle).doesNotContainNull();
  }

  @Test
  void whatGoesToTheProfileAndWhatIsLeftAsideIsSaid() {
    Path archive = sample("linkedin/Basic_LinkedInDataExport.zip");
    assertThat(shell.cairn("import", file, archive, "--dry-run").out())
        .contains("Votre profil sera complété\u00A0: ", "Directrice logistique, Lyon, France.");
    assertThat(shell.cairn("import", file, archive).out()).contains("Profil complété\u00A0: ");
    assertThat(shell.cairn("import", file, archive).out()).doesNotContain("rofil");
    assertThat(shell.cairn("import", file, sample("outlook/contacts-fr.csv"), "--dry-run").out())
        .contains("Colonnes laissées de côté\u00A0: ");
  }

  @Test
  void aScriptIsToldInOneLine() {
    Answer answer =
        shell.cairn("import", file, sample("vcard/nextcloud-4.0.vcf"), "--json", "--lang", "en");
    assertThat(answer.out().strip())
        .isEqualTo(
            "{\"new\":1,\"known\":0,\"doubtful\":0,\"refused\":1,\"lines\":[{\"line\":15,"
                + "\"reason\":\"this card names neither a person nor an organisation\"}]}");
    assertThat(shell.cairn("import", file, sample("vcard/nextcloud-4.0.vcf"), "--json").out())
        .startsWith("{\"new\":0,\"known\":1,\"doubtful\":0,\"refused\":1,");
  }

  @Test
  void whatIsTooMuchForAListIsToldWithItsLine() throws Exception {
    Path card = disk.resolve("ada.vcf");
    for (int first : new int[] {0, 200}) {
      StringBuilder text = new StringBuilder("BEGIN:VCARD\nVERSION:3.0\nFN:Ada Byron\n");
      text.append("URL:https://linkedin.com/in/ada\n");
      for (int i = 0; i < 120; i++) {
        text.append("TEL:06 00 00 0").append(first + i).append('\n');
      }
      Files.writeString(card, text.append("END:VCARD\n"));
      Answer answer = shell.cairn("import", file, card, "--json", "--lang", "en");
      assertThat(answer.out().strip())
          .isEqualTo(
              first == 0
                  ? "{\"new\":1,\"known\":0,\"doubtful\":0,\"refused\":0,\"lines\":[]}"
                  : "{\"new\":0,\"known\":1,\"doubtful\":0,\"refused\":0,\"lines\":[{\"line\":1,\"reason\":\"120"
                        + " telephones of Ada Byron are not taken: a list that has 100 takes no"
                        + " more\"}]}");
    }
    assertThat(shell.cairn("import", file, card).out())
        .contains("Lignes refusées\u00A0: 0.")
        .contains("ada.vcf, ligne 1\u00A0: 120 téléphones de Ada Byron ne sont pas pris");
  }

  @Test
  void aTrialWritesNothing() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Answer answer =
        shell.cairn("import", file, sample("linkedin/Connections-fr.csv"), "--dry-run", "--json");
    assertThat(answer.out().strip())
        .isEqualTo("{\"new\":8,\"known\":0,\"doubtful\":0,\"refused\":0,\"lines\":[]}");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void severalFilesAreOneImport() {
    Answer answer =
        shell.cairn(
            "import",
            file,
            sample("linkedin/Connections-en.csv"),
            sample("linkedin/Connections-fr.csv"),
            sample("vcard/nextcloud-4.0.vcf"),
            "--json");
    assertThat(answer.out())
        .startsWith("{\"new\":9,\"known\":8,\"doubtful\":0,\"refused\":1,")
        .contains("{\"file\":\"nextcloud-4.0.vcf\",\"line\":15,");
    assertThat(shell.store().read(file).count(Import.KIND)).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsSaidAndNothingIsTaken() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Path letter = Files.writeString(disk.resolve("lettre.csv"), "Chère amie, je vous écris");
    Path columns = Files.writeString(disk.resolve("colonnes.csv"), "a;b\n1;2\n3;4\n");
    for (Path bad : new Path[] {letter, columns, disk.resolve("none.vcf"), disk}) {
      Answer answer = shell.cairn("import", file, sample("linkedin/Connections-en.csv"), bad);
      assertThat(answer.code()).isEqualTo(ExitCode.CANNOT_READ.number());
      assertThat(answer.err().strip().lines()).hasSize(1);
      assertThat(answer.out()).isEmpty();
    }
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aTableWhoseColumnsAreKnownByTheirNamesIsRead() throws Exception {
    Path table =
        Files.writeString(disk.resolve("t.csv"), "Nom complet;Âge;Ville\nAnne Rivière;40;Évry\n");
    assertThat(shell.cairn("import", file, table).code()).isZero();
    assertThat(shell.store().read(file).all(Contact.KIND))
        .singleElement()
        .satisfies(anne -> assertThat(anne.place()).isEqualTo("Évry"));
  }

  @Test
  void oneSaysWhetherTheFirstLineIsSomebody() throws Exception {
    Path names = Files.writeString(disk.resolve("n.txt"), "Zoran\nAnne Rivière\nPaul Petit\n");
    assertThat(people(names)).isEqualTo(2);
    assertThat(people(names, "--headings")).isEqualTo(2);
    assertThat(people(names, "--no-headings")).isEqualTo(3);
    Path others = Files.writeString(disk.resolve("o.txt"), "Rose\nAnne Rivière\nPaul Petit\n");
    assertThat(people(others)).isEqualTo(3);
    assertThat(people(others, "--headings")).isEqualTo(2);
  }

  /// How many people would be new.
  private int people(Path source, String... options) {
    List<Object> words = new ArrayList<>(List.of("import", file, source, "--dry-run", "--json"));
    words.addAll(List.of(options));
    Answer answer = shell.cairn(words.toArray());
    assertThat(answer.code()).isZero();
    return Integer.parseInt(answer.out().replaceFirst("(?s)^.\"new\":(\\d+),.*", "$1"));
  }

  @Test
  void aDossierThatAWindowHasOpenIsLeftAlone() {
    try (OpenDossier open = shell.store().open(file)) {
      Answer answer = shell.cairn("import", file, sample("linkedin/Connections-en.csv"));
      assertThat(answer.code()).isEqualTo(ExitCode.CANNOT_WRITE.number());
      assertThat(answer.err()).contains("déjà ouvert dans une fenêtre");
      Answer line = shell.cairn("import", file, sample("linkedin/Connections-en.csv"), "--json");
      assertThat(line.code()).isEqualTo(ExitCode.CANNOT_WRITE.number());
      assertThat(line.err()).isEmpty();
      assertThat(line.out()).startsWith("{\"exit\":6,\"message\":\"").hasLineCount(1);
      assertThat(open.dossier()).isEqualTo(Dossier.empty());
    }
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(shell.cairn("import", file).code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(shell.cairn("import").code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(
            shell
                .cairn("import", sample("google/contacts.csv"), sample("google/contacts.csv"))
                .code())
        .isEqualTo(ExitCode.FOREIGN.number());
  }

  private static Path sample(String name) {
    return Samples.path(name);
  }
}
