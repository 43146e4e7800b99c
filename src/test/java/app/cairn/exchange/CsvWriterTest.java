package app.cairn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private static final Messages FRENCH = new Messages(Language.FRENCH);
  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  private static String written(Dossier dossier, Messages messages) {
    byte[] bytes =
        ContactFormat.CSV.write(Roster.everyone(dossier), Grouping.ORGANISATION, messages);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void aSpreadsheetOfEachLanguageOpensIt() {
    assertThat(written(AFewPeople.dossier(), FRENCH))
        .startsWith("\uFEFFPrénom;Nom de famille;Cercle;Organisation;")
        .contains(";\"Port de Marseille; Fos\";");
    assertThat(written(AFewPeople.dossier(), ENGLISH))
        .startsWith("\uFEFFFirst name,Last name,Circle,Organisation,");
  }

  @Test
  void everyCellComesBackAsItWas() {
    List<List<String>> rows = rows(written(AFewPeople.dossier(), FRENCH), ';');
    assertThat(rows).hasSize(6).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    List<String> header = rows.getFirst();
    assertThat(header).doesNotHaveDuplicates().endsWith("Anniversaire", "Notes 2");
    List<String> anne = rows.get(1).stream().map(CsvWriter::plain).toList();
    assertThat(anne.get(header.indexOf("Rôle"))).isEqualTo(AFewPeople.ANNE.role());
    assertThat(anne.get(header.indexOf("Téléphone"))).isEqualTo("+33 6 12 34 56 78");
    assertThat(anne.get(header.indexOf("Notes"))).isEqualTo(AFewPeople.ANNE.notes());
    assertThat(anne.get(header.indexOf("Notes 2"))).isEqualTo("-1");
    assertThat(anne.get(header.indexOf("Chaleur"))).isEqualTo("ce soir s’il le faut");
    assertThat(anne.get(header.indexOf("Étape"))).isEqualTo("date fixée");
    assertThat(anne.get(header.indexOf("Dernier contact"))).isEqualTo("2026-03-01");
    assertThat(anne.get(header.indexOf("Expertise"))).isEqualTo("Incoterms; Douane");
  }

  @Test
  void aReaderOfTablesFindsEverybody() throws IOException {
    String text = written(AFewPeople.dossier(), FRENCH).substring(1);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> people = parser.getRecords();
      assertThat(people).allMatch(CSVRecord::isConsistent);
      assertThat(people)
          .extracting(row -> row.get("Prénom"), row -> row.get("Nom de famille"), row -> row.get("Cercle"))
          .containsExactlyElementsOf(
              Roster.everyone(AFewPeople.dossier()).people().stream()
                  .map(one -> tuple(one.firstName(), one.lastName(), circle(one)))
                  .toList());
      CSVRecord anne = people.getFirst();
      assertThat(anne.get("Organisation")).isEqualTo("Port de Marseille; Fos");
      assertThat(anne.get("Notes")).isEqualTo(AFewPeople.ANNE.notes());
      assertThat(anne.get("Anniversaire")).isEqualTo("12 mai");
    }
  }

  private static String circle(Contact one) {
    return Network.of(AFewPeople.dossier()).circle(one).map(Circle::name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+33", "-2", "@A1", "\tx", "\rx", "\n=1", "'=1", "''+2", "'hi", "a=1", ""})
  void noCellIsAFormulaAndNothingIsLost(String value) {
    Dossier dossier =
        new Dossier.Builder()
            .put(Contact.KIND, Contact.someone().firstName(value).contact())
            .build();
    String cell = rows(written(dossier, FRENCH), ';').get(1).getFirst();
    assertThat(cell).doesNotMatch("(?s)[=+@\\-\\t\\r\\n].*");
    assertThat(CsvWriter.plain(cell)).isEqualTo(value);
  }

  /// RFC 4180.
  private static List<List<String>> rows(String text, char separator) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
        i++;
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
