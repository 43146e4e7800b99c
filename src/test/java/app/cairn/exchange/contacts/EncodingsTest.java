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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files in which not every letter is written as the others are.
class EncodingsTest {

  private static final Charset UTF = StandardCharsets.UTF_8;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String HEADINGS = "First Name,Last Name,Company,Connected On\n";

  @TempDir Path disk;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private EncodingsTest add(String text, Charset charset) {
    bytes.writeBytes(text.getBytes(charset));
    return this;
  }

  private List<ImportedCard> cards() throws IOException {
    Path file = Files.write(disk.resolve("file"), bytes.toByteArray());
    return Samples.understood(Samples.reading(file)).cards();
  }

  private void named(String... names) throws IOException {
    assertThat(cards()).extracting(ImportedCard::name).containsExactly(names);
  }

  private static String card(String name) {
    return "BEGIN:VCARD\nVERSION:2.1\nN:" + name + "\nEND:VCARD\n";
  }

  @Test
  void eachCardOfAFileIsReadInItsOwnEncoding() throws IOException {
    add(card("Crépin;Stéphane"), UTF);
    add(card("Hébert;Benoît"), WINDOWS).add(card("Œuvrard;Zoé"), WINDOWS);
    add(card("Lefèvre;Élodie"), UTF);
    named("Stéphane Crépin", "Benoît Hébert", "Zoé Œuvrard", "Élodie Lefèvre");
  }

  @Test
  void aStrayByteInACardSpoilsNoOtherLetterOfIt() throws IOException {
    add("BEGIN:VCARD\nVERSION:3.0\nN:Crépin;Stéphane;;;\nNOTE:vu à l", UTF);
    add("’", WINDOWS).add("été 🌱\nEND:VCARD\n", UTF);
    named("Stéphane Crépin");
    assertThat(cards().getFirst().notes()).isEqualTo("vu à l’été 🌱");
  }

  @Test
  void whatALineDeclaresCounts() throws IOException {
    add("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-2:", UTF);
    add("Łukasiewicz;Żaneta", Charset.forName("ISO-8859-2"));
    add("\nORG:Métallurgie du Nord\nTITLE;CHARSET=no-such-one:Élève\nEND:VCARD\n", UTF);
    named("Żaneta Łukasiewicz");
    assertThat(cards().getFirst().organisation()).isEqualTo("Métallurgie du Nord");
    assertThat(cards().getFirst().role()).isEqualTo("Élève");
  }

  @Test
  void aQuotedPrintableCardThatDeclaresNothingDecidesForItself() throws IOException {
    String quoted = "BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:%s\nEND:VCARD\n";
    add(quoted.formatted("H=E9bert;Beno=EEt"), UTF);
    add(quoted.formatted("Lef=C3=A8vre;=C3=\n=89lodie"), UTF);
    named("Benoît Hébert", "Élodie Lefèvre");
  }

  @Test
  void aCardInTwoBytesALetterIsReadStill() throws IOException {
    add(card("Crépin;Stéphane") + card("Nowak;Łucja"), StandardCharsets.UTF_16);
    named("Stéphane Crépin", "Łucja Nowak");
  }

  @Test
  void aStrayByteInATableSpoilsNobody() throws IOException {
    add(HEADINGS + "Anaïs,Lefèvre,Forêt,\nŁucja,Nowak,L", UTF);
    add("’", WINDOWS).add("Étang,\nBenoît,Hébert,,\n", UTF);
    named("Anaïs Lefèvre", "Łucja Nowak", "Benoît Hébert");
    assertThat(cards().get(1).organisation()).isEqualTo("L’Étang");
  }

  @Test
  void aStrayByteBehindAMarkIsReadToo() throws IOException {
    add("\uFEFF" + HEADINGS + "Ana", UTF).add("ï", WINDOWS).add("s,Lefèvre,,\n", UTF);
    named("Anaïs Lefèvre");
  }

  @Test
  void aTableOfWindowsStaysOneWhereTwoOfItsBytesLookLikeALetter() throws IOException {
    add(HEADINGS + "Anaïs,Lefèvre,« SOCIÉTÉ»,\nBenoît,Hébert,,\n", WINDOWS);
    named("Anaïs Lefèvre", "Benoît Hébert");
    assertThat(cards().getFirst().organisation()).isEqualTo("« SOCIÉTÉ»");
  }

  @Test
  void whatLooksLikeALetterAndIsNoneIsReadByteAfterByte() {
    assertThat(read(0xC0, 0x80)).isEqualTo("À€");
    assertThat(read(0xE0, 0x80, 0x80)).isEqualTo("à€€");
    assertThat(read(0xED, 0xA0, 0x80)).isEqualTo("í\u00A0€");
    assertThat(read(0xF5, 0x80, 0x80, 0x80)).isEqualTo("õ€€€");
    assertThat(read(0xE2, 0x80)).isEqualTo("â€");
    assertThat(read(0xE2, 0x80, 0x99, 0xF0, 0x9F, 0x8C, 0xB1)).isEqualTo("’🌱");
  }

  private static String read(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return MixedText.text(bytes, true);
  }
}
