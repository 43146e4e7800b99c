package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.ImportedCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files put together from rows of several programs: no row spoils another.
class MixedEncodingsTest {

  private static final Charset UTF = StandardCharsets.UTF_8;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String HEADINGS = "First Name,Last Name,Company,Connected On\n";
  private static final int MANY = 30_000;

  @TempDir Path disk;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private MixedEncodingsTest add(String text, Charset charset) {
    bytes.writeBytes(text.getBytes(charset));
    return this;
  }

  private List<ImportedCard> cards() throws IOException {
    Path file = Files.write(disk.resolve("people.csv"), bytes.toByteArray());
    return Samples.understood(Samples.reading(file)).cards();
  }

  private static Stream<String> samples() {
    return Samples.ALL.stream().filter(sample -> sample.matches(".*\\.(csv|vcf)"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anyLineOfASampleMayBeWrittenTheOtherWay(String sample) throws IOException {
    byte[] original = Files.readAllBytes(Samples.path(sample));
    boolean utf8 = Utf8.mostly(original);
    String[] lines = new String(original, utf8 ? UTF : WINDOWS).split("(?<=\n)");
    List<String> expected = Samples.lines(Samples.read(sample));
    for (int other = 0; other < lines.length; other++) {
      bytes.reset();
      for (int i = 0; i < lines.length; i++) {
        boolean swapped = i == other && WINDOWS.newEncoder().canEncode(lines[i]);
        add(lines[i], utf8 == swapped ? WINDOWS : UTF);
      }
      Path file = Files.write(disk.resolve("sample"), bytes.toByteArray());
      assertThat(Samples.lines(Samples.understood(Samples.reading(file))))
          .as("with line %d the other way", other + 1)
          .isEqualTo(expected);
    }
  }

  @Test
  void rowsOfUtf8AmongRowsOfWindowsAreReadAsTheyAre() throws IOException {
    add(HEADINGS, UTF);
    IntStream.range(0, 20).forEach(_ -> add("Benoît,Hébert,Forêt,\n", WINDOWS));
    add("Łucja,Nowak,Żabka,\nZoé,Œuvrard,L’Étang – Noël,\nIvan,Иванов,,\nAmi 🌱,,,\n", UTF);
    add("Élodie,Lefèvre,« L’été »,\n", WINDOWS);
    assertThat(cards())
        .extracting(card -> card.name() + " " + card.organisation())
        .endsWith(
            "Łucja Nowak Żabka",
            "Zoé Œuvrard L’Étang – Noël",
            "Ivan Иванов ",
            "Ami 🌱 ",
            "Élodie Lefèvre « L’été »")
        .startsWith("Benoît Hébert Forêt");
  }

  @Test
  void rowsOfWindowsAmongRowsOfUtf8AreReadAsTheyAre() throws IOException {
    add(HEADINGS, UTF);
    IntStream.range(0, 20).forEach(_ -> add("Benoît,Hébert,Forêt,\n", UTF));
    add("Élodie,Lefèvre,« SOCIÉTÉ»,\n", WINDOWS).add("Zoé,Œuvrard,Noël,\n", UTF);
    assertThat(cards())
        .extracting(card -> card.name() + " " + card.organisation())
        .startsWith("Benoît Hébert Forêt")
        .endsWith("Élodie Lefèvre « SOCIÉTÉ»", "Zoé Œuvrard Noël");
  }

  @Test
  void aCapitalAndTheMarkBehindItAreNoLetterAmongRowsOfWindows() throws IOException {
    add(HEADINGS + "Anaïs,Lefèvre,Forêt,\nPaul,Petit,LE CAFÉ»,\nMarc,Blanc,DÉJÀ VÉ…,\n", WINDOWS);
    assertThat(cards())
        .extracting(ImportedCard::organisation)
        .containsExactly("Forêt", "LE CAFÉ»", "DÉJÀ VÉ…");
  }

  @Test
  void aQuotedCellOverSeveralLinesHasEachLineAsItIsWritten() throws IOException {
    add("First Name,Last Name,Notes,E-mail 1 - Value\n", UTF);
    add("Anaïs,Lefèvre,\"Rencontrée à l’été,\n", WINDOWS);
    add("revue à Noël ; « elle »\n", UTF);
    add("puis oubliée\",anais@example.org\n", WINDOWS);
    add("Benoît,Hébert,\"Vu\nà Évry\",\n", UTF);
    List<ImportedCard> cards = cards();
    assertThat(cards)
        .extracting(ImportedCard::name)
        .containsExactly("Anaïs Lefèvre", "Benoît Hébert");
    assertThat(cards)
        .extracting(ImportedCard::notes)
        .containsExactly(
            "Rencontrée à l’été,\nrevue à Noël ; « elle »\npuis oubliée", "Vu\nà Évry");
    assertThat(cards.getFirst().emails()).containsExactly("anais@example.org");
  }

  @Test
  void linesThatEndAsOnAnOldMacAreLinesToo() throws IOException {
    add("First Name,Last Name,Company,Connected On\r", UTF);
    add("Anaïs,Lefèvre,Forêt d’Été,\r", WINDOWS).add("Benoît,Hébert,Forêt,\r", UTF);
    assertThat(cards())
        .extracting(ImportedCard::name)
        .containsExactly("Anaïs Lefèvre", "Benoît Hébert");
  }

  @Test
  void ofThirtyThousandRowsEachIsReadAsItIsWritten() throws IOException {
    add(HEADINGS, UTF);
    for (int i = 0; i < MANY; i++) {
      add("Zoé" + i + ",Hébert,Forêt de l’Île n° " + i + ",\n", i % 7 == 0 ? UTF : WINDOWS);
    }
    List<ImportedCard> cards = cards();
    assertThat(cards).hasSize(MANY);
    for (int i = 0; i < MANY; i++) {
      assertThat(cards.get(i).name()).isEqualTo("Zoé" + i + " Hébert");
      assertThat(cards.get(i).organisation()).isEqualTo("Forêt de l’Île n° " + i);
    }
  }

  @Test
  void aCardHasEachLineAsItIsWritten() throws IOException {
    add("BEGIN:VCARD\nVERSION:3.0\nN:Hébert;Benoît;;;\n", WINDOWS).add("ORG:Forêt de Noël\n", UTF);
    add("NOTE:vu à l’été\nEND:VCARD\n", WINDOWS);
    ImportedCard card = cards().getFirst();
    assertThat(card.name()).isEqualTo("Benoît Hébert");
    assertThat(card.organisation()).isEqualTo("Forêt de Noël");
    assertThat(card.notes()).isEqualTo("vu à l’été");
  }
}
