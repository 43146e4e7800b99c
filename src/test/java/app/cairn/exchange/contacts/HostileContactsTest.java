package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.ContactFormat;
import app.cairn.exchange.ExchangeException;
import app.cairn.exchange.Grouping;
import app.cairn.exchange.Roster;
import app.cairn.network.CardField;
import app.cairn.network.ColumnsTold;
import app.cairn.network.Contact;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportPlan;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportReading.Refused;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.RefusedLine;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that are broken, or made to harm: read as far as they can be, or refused in one sentence.
@Timeout(30)
class HostileContactsTest {

  private static final String HEADINGS = "First Name,Last Name,Company,Connected On\n";

  @TempDir Path disk;

  @Test
  void nothingIsTakenFromWhatIsNoList() throws IOException {
    refused(file(""), "import.problem.empty");
    refused(file("Bonjour, ceci est une lettre"), "import.problem.unknown");
    refused(file("a word\nanother\n"), "import.problem.unknown");
    refused(bytes(new byte[] {0, 1, 2, 3, 0, 0, 7}), "import.problem.unknown");
    refused(
        bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0}),
        "import.problem.unknown");
    refused(disk, "import.problem.folder");
    refused(disk.resolve("none.csv"), "import.problem.missing");
  }

  @Test
  void twoHundredMegabytesAreNotRead() throws IOException {
    Path large = disk.resolve("large.csv");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024 + 1);
    }
    refused(large, "import.problem.tooLarge");
  }

  @Test
  void aTableOfMillionsOfRowsIsRefused() throws IOException {
    Path many = disk.resolve("many.csv");
    byte[] rows = "Anne,Rivière,Mairie,28 Sep 2026\n".repeat(4096).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(many)) {
      out.write(HEADINGS.getBytes(StandardCharsets.UTF_8));
      for (long written = 0; written < 190L * 1024 * 1024; written += rows.length) {
        out.write(rows);
      }
    }
    refused(many, "import.problem.many");
  }

  @Test
  void aLineWithoutEndIsRefused() throws IOException {
    refused(file(HEADINGS + "x".repeat(3 * 1024 * 1024)), "import.problem.longLine");
    assertThat(read("BEGIN:VCARD\nVERSION:3.0\nNOTE:" + "x".repeat(3 * 1024 * 1024)).refused())
        .extracting(RefusedLine::reason)
        .containsExactly("import.line.cardCut");
  }

  @Test
  void theFirstPersonOfATableWithoutHeadingsIsNotLost() throws IOException {
    Path table = file("Anne Rivière;anne@exemple.fr\nPaul Petit;paul@exemple.fr\n");
    assertThat(((ImportReading.Unknown) Samples.reading(table)).columns().rows()).hasSize(2);
    ContactFiles reader = new ContactFiles(new Messages(Language.FRENCH));
    List<CardField> columns = List.of(CardField.WHOLE_NAME, CardField.EMAIL);
    assertThat(
            Samples.understood(reader.read(table, Optional.of(new ColumnsTold(false, columns))))
                .cards())
        .extracting(ImportedCard::name)
        .containsExactly("Anne Rivière", "Paul Petit");
  }

  @Test
  void ofATableOfNamesAloneTheFirstPersonIsNotTakenForItsHeadings() throws IOException {
    Path names = file("Jean;Dupont;Acme\nPaul;Durand;Beta\nLéa;Roy;Gamma\n");
    ImportReading.Unknown asked = (ImportReading.Unknown) Samples.reading(names);
    assertThat(asked.columns().rows()).hasSize(3);
    assertThat(asked.columns().headings()).containsExactly("1", "2", "3");
    Path headed = file("Qui;Où;Quoi\nPaul;Durand;Beta\nLéa;Roy;Gamma\n");
    assertThat(((ImportReading.Unknown) Samples.reading(headed)).columns().headings())
        .containsExactly("Qui", "Où", "Quoi");
  }

  @Test
  void aHundredThousandColumnsAreRefused() throws IOException {
    String wide =
        IntStream.range(0, 100_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    refused(file("First Name,Last Name," + wide + "\nAnne,Rivière\n"), "import.problem.wide");
  }

  @Test
  void ofTwoColumnsOfOneNameTheFirstCounts() throws IOException {
    ImportedFile file =
        read("First Name,Last Name,Last Name,Company,Company,Connected On\nAnne,R,X,Mairie,Y,\n");
    ImportedCard anne = file.cards().getFirst();
    assertThat(anne.name()).isEqualTo("Anne R");
    assertThat(anne.organisation()).isEqualTo("Mairie");
    assertThat(file.leftAside()).containsExactly("Last Name", "Company");
  }

  @Test
  void aRowWhoseCellsAreShiftedIsSaid() throws IOException {
    ImportedFile file =
        read(HEADINGS + "Anne,Rivière,Mairie,,Évry\n,,,\n,,Mairie,\n,,,28 Sep 2026\n");
    assertThat(file.refused())
        .extracting(RefusedLine::line, RefusedLine::reason)
        .containsExactly(tuple(2, "import.line.ragged"), tuple(5, "import.line.noName"));
    assertThat(file.cards()).hasSize(1).allMatch(ImportedCard::ofAnOrganisation);
  }

  @Test
  void aDateThatIsNoneIsKeptAsItWasWritten() throws IOException {
    ImportedCard anne = read(HEADINGS + "Anne,Rivière,,29 Feb 2023\n").cards().getFirst();
    assertThat(anne.lastContact()).isNull();
    assertThat(anne.ownFields()).extracting(f -> f.value()).containsExactly("29 Feb 2023");
  }

  @Test
  void theApostropheBeforeAFormulaIsOursAndComesOff() throws IOException {
    ImportedFile file =
        read(
            "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\n"
                + "'=Anne,'Rivière,a@b.fr,'+33 6\n");
    ImportedCard anne = file.cards().getFirst();
    assertThat(anne.firstName()).isEqualTo("=Anne");
    assertThat(anne.lastName()).isEqualTo("'Rivière");
    assertThat(anne.phones()).containsExactly("+33 6");
  }

  @Test
  void aTableOfOursComesBackAsItWas() throws IOException {
    List<String> roles = List.of("=x", "'=x", "''=x", "'+33", "'hi", "'\n-1", "\n=1");
    Dossier.Builder dossier = new Dossier.Builder();
    for (int i = 0; i < roles.size(); i++) {
      dossier.put(
          Contact.KIND, Contact.someone().name("Anne A" + i).role(roles.get(i)).rank(i).contact());
    }
    byte[] table =
        ContactFormat.CSV.write(
            Roster.everyone(dossier.build()), Grouping.ORGANISATION, new Messages(Language.FRENCH));
    try (Rows rows = new Rows(Content.of(bytes(table)), ';')) {
      int column = rows.next().cells().indexOf("Rôle");
      for (String role : roles) {
        assertThat(rows.next().cells().get(column)).isEqualTo(role);
      }
    } catch (ExchangeException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyEncodingIsFoundOut() throws IOException {
    String table = HEADINGS + "Anaïs,Lefèvre,Forêt,\n";
    for (String charset :
        new String[] {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"}) {
      ImportedFile file = understood(bytes(table.getBytes(Charset.forName(charset))));
      assertThat(file.cards())
          .as(charset)
          .extracting(ImportedCard::name)
          .containsExactly("Anaïs Lefèvre");
    }
  }

  @Test
  void aFileThatIsCutIsReadAsFarAsItGoes() throws IOException {
    for (String sample : Samples.ALL) {
      byte[] whole = Files.readAllBytes(Samples.path(sample));
      for (int length = 1; length < whole.length; length += 7) {
        ImportReading reading = Samples.reading(bytes(Arrays.copyOf(whole, length)));
        assertThat(reading).as(sample + " cut after " + length).isNotNull();
      }
    }
  }

  @Test
  void whatAnXmlFileAsksForIsNotDone() throws IOException {
    Path secret = file("secret words");
    String type = "<!DOCTYPE map [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    refused(
        file(type + "<map><node TEXT=\"Moi\"><node TEXT=\"&x;\"/></node></map>"),
        "import.problem.dtd");
    String laughs = "<!DOCTYPE map [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    refused(file(laughs + "<map><node TEXT=\"&b;\"/></map>"), "import.problem.dtd");
    refused(file("<map><node TEXT=\"&x;\"/></map>"), "import.problem.brokenXml");
    refused(file("<html><body/></html>"), "import.problem.unknownXml");
  }

  @Test
  void aMapMayBeDeepButNotWithoutEnd() throws IOException {
    ImportedFile deep =
        read("<map>" + "<node TEXT=\"n\">".repeat(990) + "</node>".repeat(990) + "</map>");
    assertThat(deep.cards()).hasSize(1);
    int n = 200_000;
    refused(
        file("<map>" + "<node TEXT=\"n\">".repeat(n) + "</node>".repeat(n) + "</map>"),
        "import.problem.deep");
  }

  @Test
  void anArchiveThatSwellsIsNotUnpacked() throws IOException {
    byte[] zeros = new byte[64 * 1024 * 1024];
    refused(zip(1, zeros), "import.problem.bomb");
    refused(zip(10_001, "x".getBytes(StandardCharsets.UTF_8)), "import.problem.entries");
    refused(bytes(new byte[] {'P', 'K', 3, 4, 1, 2, 3}), "import.problem.archive");
  }

  @Test
  void fromAnArchiveThatIsCutNothingIsTaken() throws IOException {
    byte[] whole = Files.readAllBytes(Samples.path("linkedin/Basic_LinkedInDataExport.zip"));
    // Behind each of the lists it holds, and within.
    for (int length = 30; length < whole.length; length += 13) {
      refused(bytes(Arrays.copyOf(whole, length)), "import.problem.archive");
    }
    assertThat(understood(bytes(whole)).cards()).hasSize(8);
  }

  @Test
  void anArchiveWithinOneThatIsCutIsNotItsEnd() throws IOException {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(inner)) {
      entry(zip, "Notes.csv", "a,b\n");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      entry(zip, "Connections.csv", HEADINGS + "Anne,Rivière,Mairie,28 Sep 2026\n");
      zip.putNextEntry(new ZipEntry("more.zip"));
      zip.write(inner.toByteArray());
      zip.closeEntry();
      zip.flush();
      refused(bytes(bytes.toByteArray()), "import.problem.archive");
    }
    assertThat(understood(bytes(bytes.toByteArray())).cards()).hasSize(1);
  }

  @Test
  void whatElseEndsOnADayIsNoPosition() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "Connections.csv", HEADINGS + "Anne,Rivière,Mairie,28 Sep 2026\n");
      entry(zip, "Positions.csv", "Company Name,Title,Finished On\nMairie,Directrice,\n");
      entry(zip, "Projects.csv", "Title,Description,Finished On\nUn herbier,,Jun 2019\n");
    }
    assertThat(understood(bytes(bytes.toByteArray())).owner().headline()).isEqualTo("Directrice");
  }

  @Test
  void ofTwoListsInAnArchiveBothAreReadAndEachPersonIsThereOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "2025/Connections.csv", HEADINGS + "Anne,Rivière,Mairie,28 Sep 2025\n");
      entry(
          zip,
          "2026/Connections.csv",
          HEADINGS + "Anne,Rivière,Mairie,28 Sep 2025\nPaul,Petit,Poste,28 Sep 2026\n");
    }
    ImportedFile file = understood(bytes(bytes.toByteArray()));
    assertThat(file.source()).isEqualTo("LinkedIn");
    assertThat(ImportPlan.of(Dossier.empty(), file).count(Fate.NEW)).isEqualTo(2);
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aNameInAnArchiveIsNoPath() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../evil.csv"));
      zip.write((HEADINGS + "Anne,Rivière,Mairie,28 Sep 2026\n").getBytes(StandardCharsets.UTF_8));
    }
    Path archive =
        Files.write(Files.createDirectories(disk.resolve("a/b")).resolve("x"), bytes.toByteArray());
    assertThat(understood(archive).cards()).hasSize(1);
    try (var all = Files.walk(disk)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(archive);
    }
  }

  @Test
  void aBadCardSpoilsNoOther() throws IOException {
    ImportedFile file =
        read(
            "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:9\nFN;ENCODING=BASE64:%%%\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:3.0\nPHOTO;ENCODING=b:"
                + "A".repeat(900_000)
                + "\nFN:Paul Petit\n"
                + "END:VCARD\nBEGIN:VCARD\nFN:Anne\n");
    assertThat(file.cards()).extracting(ImportedCard::name).contains("Paul Petit");
    assertThat(file.refused())
        .extracting(RefusedLine::line, RefusedLine::reason)
        .contains(tuple(1, "import.line.cardEmpty"), tuple(14, "import.line.cardCut"));
  }

  @Test
  void aPhotographOnOneLongLineSpoilsItsOwnCardOnly() throws IOException {
    ImportedFile file =
        read(
            "BEGIN:VCARD\nVERSION:4.0\nFN:Anne Morel\nPHOTO:data:image/jpeg;base64,"
                + "A".repeat(3 * 1024 * 1024)
                + "\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Paul Petit\nEND:VCARD\n");
    assertThat(file.cards()).extracting(ImportedCard::name).containsExactly("Paul Petit");
    assertThat(file.refused())
        .extracting(RefusedLine::line, RefusedLine::reason)
        .containsExactly(tuple(1, "import.line.cardLarge"));
  }

  @Test
  void aLineOfManyMarksIsReadAtOnce() throws IOException {
    String marks = "QUOTED-PRINTABLE;".repeat(60_000);
    ImportedFile file = read("BEGIN:VCARD\n" + marks + "\nFN:Paul Petit\nEND:VCARD\n".repeat(2));
    assertThat(file.cards().size() + file.refused().size()).isEqualTo(1);
  }

  private Path zip(int entries, byte[] each) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry("e" + i));
        zip.write(each);
      }
    }
    return bytes(bytes.toByteArray());
  }

  private Path file(String text) throws IOException {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(byte[] bytes) throws IOException {
    return Files.write(disk.resolve("file"), bytes);
  }

  private ImportedFile read(String text) throws IOException {
    return understood(file(text));
  }

  private static ImportedFile understood(Path file) {
    return Samples.understood(Samples.reading(file));
  }

  private static void refused(Path file, String reason) {
    assertThat(Samples.reading(file)).isInstanceOf(Refused.class);
    assertThat(((Refused) Samples.reading(file)).reason()).isEqualTo(reason);
  }
}
