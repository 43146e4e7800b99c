package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.meeting.Manners;
import app.cairn.network.Contact;
import app.cairn.pitch.SheetTemplate;
import app.cairn.profile.Profile;
import app.cairn.support.SheetExamples;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever was typed or pasted is printed as it reads, and is never anything else than text.
class SheetTextTest {

  private static final SheetPress PRESS = new SheetPress();

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void everyWordIsPrintedInTheOrderItIsRead(SheetTemplate template) throws Exception {
    Printed printed = PRESS.pitch(SheetExamples.sheet(Language.FRENCH), template);
    assertThat(PdfStructure.readAloud(printed))
        .containsSubsequence(
            "Nadia Morvan",
            "Logistique humaine",
            "Faire arriver",
            "À ",
            "brancards",
            "À ",
            "Retrouver",
            "Une semaine de terrain",
            "Pendant vingt ans",
            "une solution.",
            "06 00 00 00 01",
            "mars 2026");
  }

  @Test
  void narrowSpacesAndApostrophesAreThoseOfFrenchTypography() {
    String text =
        PdfReading.text(PRESS.pitch(SheetExamples.sheet(Language.FRENCH), SheetTemplate.SOBER));
    assertThat(text).contains("nuit\u202F; trois", "chose : quand", "l’heure");
  }

  /// Who searches « difficile » in a file finds it, and so does whoever sorts applications.
  @Test
  void wordsAreFoundLetterByLetter() {
    String words = "difficiles, efficace, officiel, flux, fil, afflux";
    PitchSheet sheet = SheetExamples.withPitch(words);
    Contact anne = Contact.someone().name("Anne Rivière").notes(words).contact();
    Dossier people = new Dossier.Builder().put(Contact.KIND, anne).build();
    LocalDate day = SheetExamples.DAY;
    AccessSheet access = AccessSheet.of(people, anne.id(), Language.FRENCH, day);
    for (SheetTemplate template : SheetTemplate.values()) {
      assertThat(PdfReading.text(PRESS.pitch(sheet, template))).contains(words);
    }
    assertThat(PdfReading.text(PRESS.cueCards(sheet))).contains("difficiles, efficace, officiel");
    assertThat(PdfReading.text(PRESS.access(access))).contains(words);
    byte[] map =
        new NetworkPicture(new Messages(Language.FRENCH), Manners.USUAL.dormancy(day))
            .of(
                new Dossier.Builder()
                    .put(Contact.KIND, Contact.someone().name("Ofélie Difficile").contact())
                    .build(),
                NetworkPicture.Kind.PAGES,
                Grouping.ORGANISATION,
                Optional.empty(),
                false);
    assertThat(PdfReading.text(map)).contains("Difficile");
  }

  @Test
  void noLineEndsAfterAnElisionOrBesideANoBreakSpace() {
    String pitch = "l’hôpital d’arrêts qu’aujourd’hui\u202F! «\u00A0oui\u00A0» ".repeat(40);
    for (SheetTemplate template : SheetTemplate.values()) {
      String text = PdfReading.lines(PRESS.pitch(SheetExamples.withPitch(pitch), template));
      assertThat(text).doesNotContain("’\n", "\n!", "«\u00A0\n", "\n»", "\u202F\n");
    }
  }

  @Test
  void markupAndReferencesArePrintedAsTheyWereTyped() {
    String typed = "<b>A & B</b> &lt <img src=\"x\"/> ]]> <!-- url(file:///etc/hostname)";
    Printed printed =
        PRESS.pitch(SheetExamples.of(SheetExamples.profile(typed)), SheetTemplate.SOBER);
    assertThat(PdfReading.text(printed)).contains(typed);
  }

  @Test
  void nothingIsFetchedFromOutside(@TempDir Path folder) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      Path secret = Files.writeString(folder.resolve("secret.css"), "h1{display:none}");
      String web = "http://localhost:" + server.getLocalPort() + "/x";
      Typesetter typesetter = new Typesetter();
      Lettering lettering = typesetter.lettering();
      Page page = new Page(Language.FRENCH.locale(), "Essai", lettering);
      page.style(
          "@import url("
              + secret.toUri()
              + ");@import url("
              + web
              + ".css);"
              + "@font-face{font-family:X;src:url("
              + web
              + ".ttf)}"
              + "h1{background:url("
              + web
              + ".png);font-family:X,'Source Sans 3'}");
      var body = page.body("");
      page.text(body, "h1", "title", "Visible");
      page.element(body, "img").setAttribute("src", web + ".png");
      page.element(body, "img").setAttribute("src", secret.toUri().toString());
      page.element(body, "link").setAttribute("href", secret.toUri().toString());
      byte[] pdf;
      try (LaidOut laid = typesetter.lay(page, new Drawings(lettering, null))) {
        assertThat(laid.place("title")).isPresent();
        pdf = laid.pdf((_, _) -> {});
      }
      assertThat(PdfReading.text(pdf)).contains("Visible");
      assertThat(called(server)).isFalse();
    }
  }

  private static boolean called(ServerSocket server) throws IOException {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  @Test
  void aSheetHasNoAttachmentLinkNorScript() throws Exception {
    Printed printed = PRESS.pitch(SheetExamples.of(SheetExamples.profile("")), SheetTemplate.WARM);
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      assertThat(document.getPage(0).getAnnotations()).isEmpty();
      assertThat(document.getDocumentCatalog().getNames()).isNull();
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
    }
  }

  @Test
  void charactersThatCannotBePrintedAreBoxesAndAreNamed() {
    Profile profile =
        new Profile(
            UUID.randomUUID(), "Na\u0000dia\ud800", "Mor\uffffvan", "🫥\uE123 oui", "", "", "", "");
    Printed printed = PRESS.pitch(SheetExamples.of(profile), SheetTemplate.SOBER);
    assertThat(PdfReading.text(printed)).contains("Nadia□ Morvan");
    assertThat(printed.fit().unprintable()).contains("\uE123");
    assertThat(PdfReading.text(printed)).contains("□");
  }

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void whatShowsNothingStopsNoSheet(SheetTemplate template) {
    Profile profile =
        new Profile(
            UUID.randomUUID(),
            "Na\u200Edia\u034F",
            "\u202EMorvan\uFE0F\u2060",
            "👩\u200D💻 \u3164docks \uDB40\uDC67",
            "",
            "",
            "",
            "");
    Printed printed = PRESS.pitch(SheetExamples.of(profile), template);
    assertThat(PdfReading.text(printed)).contains("Nadia", "Morvan", "docks");
    assertThat(printed.fit().unprintable()).doesNotContain("\u200E", "\u034F", "\u3164");
  }

  @Test
  void namesInOtherScriptsAreDrawnWithTheirLettersAsAlternative() throws Exception {
    Profile profile = new Profile(UUID.randomUUID(), "نادية", "مرسي", "", "", "", "", "");
    Printed printed = PRESS.pitch(SheetExamples.of(profile), SheetTemplate.SOBER);
    if (printed.fit().unprintable().isEmpty()) {
      assertThat(PdfStructure.readAloud(printed)).contains("نادية مرسي");
    } else { // a computer whose fonts have no Arabic
      assertThat(PdfReading.text(printed)).contains("□");
    }
  }

  @ParameterizedTest
  @EnumSource(SheetTemplate.class)
  void nothingWrittenYetLeavesNoEmptyHeading(SheetTemplate template) {
    Printed printed = PRESS.pitch(SheetExamples.named("Nadia", "Morvan"), template);
    assertThat(printed.fit().onePage()).isTrue();
    assertThat(PdfReading.text(printed).strip()).isEqualTo("Nadia Morvan mars 2026");
    Printed cards = PRESS.cueCards(SheetExamples.named("Nadia", "Morvan"));
    assertThat(PdfReading.text(cards).strip())
        .isEqualTo("Nadia Morvan Nadia Morvan Nadia Morvan Nadia Morvan");
  }

  @Test
  void aTitleBeforeANameIsNoSentenceOfItsOwn() {
    PitchSheet sheet =
        SheetExamples.withPitch("C’est M. Leroy qui m’a tout appris. J’ai suivi. Et vous ?");
    assertThat(PdfReading.text(PRESS.cueCards(sheet)))
        .contains("C’est M. Leroy qui m’a tout appris.");
    assertThat(
            PdfReading.text(PRESS.pitch(sheet, SheetTemplate.WARM)).indexOf("qui m’a tout appris."))
        .as("the sentence set apart is whole")
        .isLessThan(PdfReading.text(PRESS.pitch(sheet, SheetTemplate.WARM)).indexOf("J’ai suivi."));
  }

  @Test
  void aPitchOfASpaceThatDoesNotBreakIsPrinted() {
    for (SheetTemplate template : SheetTemplate.values()) {
      assertThat(PRESS.pitch(SheetExamples.withPitch("\u00A0"), template).fit().onePage()).isTrue();
    }
  }

  @Test
  void theDocumentHasItsTitleAndItsLanguage() throws Exception {
    for (Language language : Language.values()) {
      Printed printed = PRESS.pitch(SheetExamples.sheet(language), SheetTemplate.WARM);
      try (PDDocument document = Loader.loadPDF(printed.pdf())) {
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
        assertThat(document.getDocumentInformation().getTitle())
            .isEqualTo(printed.title())
            .endsWith("Nadia Morvan");
      }
    }
  }

  @Test
  void theCodeHoldsTheContactCard() {
    ContactCard card = ContactCard.of(SheetExamples.profile(""));
    assertThat(card.vCard())
        .contains("VERSION:3.0", "FN:Nadia Morvan", "N:Morvan;Nadia", "nadia.morvan@exemple.fr")
        .contains("URL:https://www.exemple.fr/nadia-morvan", "Lyon et Nantes");
    assertThat(ContactCode.of(card)).isPresent();
  }
}
