package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.RefusedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Quotation marks that are opened in a table and never closed: each costs its own row.
@Timeout(30)
class OpenQuotesTest {

  private static final String HEADINGS = "First Name,Last Name,Company,Connected On\n";

  @TempDir Path disk;

  private ImportedFile read(String text) throws IOException {
    return Samples.understood(Samples.reading(Files.writeString(disk.resolve("file"), text)));
  }

  private static List<String> names(ImportedFile file) {
    return file.cards().stream().map(ImportedCard::name).toList();
  }

  private static void refused(ImportedFile file, Tuple... lines) {
    assertThat(file.refused())
        .extracting(RefusedLine::line, RefusedLine::reason)
        .containsExactly(lines);
  }

  @Test
  void itCostsItsOwnRowAndTheOthersAreRead() throws IOException {
    ImportedFile file =
        read(
            HEADINGS
                + "Anne,Rivière,Mairie,\nPaul,\"Petit,Poste,\nÉlodie,Lefèvre,Lycée,\n"
                + "Zoé,Durand,,\n");
    assertThat(names(file)).containsExactly("Anne Rivière", "Élodie Lefèvre", "Zoé Durand");
    assertThat(file.cards()).extracting(ImportedCard::line).containsExactly(2, 4, 5);
    refused(file, tuple(3, "import.line.quote"));
  }

  @Test
  void whereALaterQuotationMarkWouldCloseItTheSame() throws IOException {
    ImportedFile file =
        read(
            HEADINGS
                + "Paul,\"Petit,Poste,\nAnne,Rivière,Mairie,\nÉlodie,Lefèvre,\"Lycée, Ornans\",\n"
                + "Luc,\"Martin,Forêt,\nZoé,Durand,\"\"\"Horizons\"\"\",\nMax,Noir,,\n");
    assertThat(names(file))
        .containsExactly("Anne Rivière", "Élodie Lefèvre", "Zoé Durand", "Max Noir");
    assertThat(file.cards().get(1).organisation()).isEqualTo("Lycée, Ornans");
    refused(file, tuple(2, "import.line.quote"), tuple(5, "import.line.quote"));
  }

  @Test
  void inATableWhereEveryCellStandsInQuotationMarks() throws IOException {
    ImportedFile file =
        read(
            "\"First Name\",\"Last Name\",\"Company\",\"Connected On\"\n"
                + "\"Paul\",\"Petit\",\"Poste\",\"28 Sep 2026\n"
                + "\"Anne\",\"Rivière\",\"Mairie\",\"28 Sep 2026\"\n");
    assertThat(names(file)).containsExactly("Anne Rivière");
    refused(file, tuple(2, "import.line.quote"));
  }

  @Test
  void beforeThousandsOfRows() throws IOException {
    ImportedFile file =
        read(HEADINGS + "Anne,\"Rivière,,\n" + "Paul,Petit,Poste de Besançon,\n".repeat(90_000));
    assertThat(file.cards()).hasSize(90_000);
    refused(file, tuple(2, "import.line.quote"));
  }

  @Test
  void onThousandsOfRows() throws IOException {
    ImportedFile file =
        read(HEADINGS + "Anne,\"Rivière,,\nPaul,Petit,\"Poste, Besançon\",\n".repeat(20_000));
    assertThat(file.cards()).hasSize(20_000);
    assertThat(file.refused()).hasSize(20_000);
  }

  @Test
  void overManyRowsEvenWhereAnotherMarkHappensToCloseIt() throws IOException {
    ImportedFile file =
        read(
            HEADINGS
                + "Anne,\"Rivière,,\n"
                + "Paul,Petit,Poste,\n".repeat(40)
                + "Zoé,Durand\",,\nMax,Noir,,\n");
    assertThat(file.cards()).hasSize(42);
    refused(file, tuple(2, "import.line.quote"));
  }

  @Test
  void aNoteOfManyLinesIsANote() throws IOException {
    String note = "Rencontrée à Lyon, en 2018, au colloque\n".repeat(60);
    ImportedFile file =
        read(
            "First Name,Last Name,Notes,E-mail 1 - Value\n"
                + "Anne,Rivière,\""
                + note
                + "\",anne@exemple.fr\nPaul,Petit,,\n");
    assertThat(names(file)).containsExactly("Anne Rivière", "Paul Petit");
    assertThat(file.cards().getFirst().notes().lines()).hasSize(60);
    refused(file);
  }

  @Test
  void aQuotationMarkWhereNoneMayStandIsALetter() throws IOException {
    ImportedFile file =
        read(
            "First Name,Last Name,Notes,E-mail 1 - Value\n"
                + "Anne,\"Rivière\" Morel,\"Elle dit\n\"bonjour\" à tous\",a@exemple.fr\n"
                + "Paul,Petit,\"vu\nà Lyon\",\n");
    assertThat(names(file)).contains("Anne Rivière Morel", "Paul Petit");
    refused(file);
  }

  @Test
  void inTheLastRowItTakesWhatIsLeftOfTheFile() throws IOException {
    ImportedFile file =
        read(HEADINGS + "Anne,Rivière,Mairie,\nPaul,Petit,\"Poste\nsur deux lignes");
    assertThat(names(file)).containsExactly("Anne Rivière");
    refused(file, tuple(3, "import.line.rest"));
  }
}
