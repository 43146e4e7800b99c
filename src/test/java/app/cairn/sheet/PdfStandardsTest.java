package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.exchange.Example;
import app.cairn.map.Grouping;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Manners;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.pitch.SheetTemplate;
import app.cairn.profile.Profile;
import app.cairn.support.Crowds;
import app.cairn.support.SheetExamples;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Every sheet is PDF/A-3a (kept for decades) and PDF/UA-1 (read aloud), checked by veraPDF.
class PdfStandardsTest {

  private static final SheetPress PRESS = new SheetPress();

  @BeforeAll
  static void foundry() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  record Case(String name, byte[] pdf) {
    private Case(String name, Printed printed) {
      this(name, printed.pdf());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> sheets() {
    List<Case> cases = new ArrayList<>();
    for (Language language : Language.values()) {
      for (SheetTemplate template : SheetTemplate.values()) {
        for (boolean code : new boolean[] {true, false}) {
          PitchSheet sheet = SheetExamples.sheet(SheetExamples.nadia(language), language, code);
          cases.add(
              new Case(template + " " + language + " code " + code, PRESS.pitch(sheet, template)));
        }
      }
      PitchSheet sheet = SheetExamples.sheet(language);
      cases.add(new Case("cards " + language, PRESS.cueCards(sheet)));
    }
    PitchSheet signs =
        SheetExamples.of(
            new Profile(
                UUID.randomUUID(),
                "نادية",
                "מורבן",
                "🚀 日本 \u0000\ud800 < & >",
                "a@exemple.fr",
                "",
                "",
                ""));
    String tooLong = (SheetExamples.PITCH + "\n").repeat(4);
    for (SheetTemplate template : SheetTemplate.values()) {
      cases.add(new Case(template + " signs", PRESS.pitch(signs, template)));
      cases.add(
          new Case(template + " name", PRESS.pitch(SheetExamples.named("Nadia", ""), template)));
      cases.add(
          new Case(template + " nothing", PRESS.pitch(SheetExamples.named("", ""), template)));
      cases.add(
          new Case(
              template + " too long", PRESS.pitch(SheetExamples.withPitch(tooLong), template)));
    }
    cases.add(new Case("cards signs", PRESS.cueCards(signs)));
    Dossier example = new Example(Rooms.model()).dossier(Language.FRENCH);
    Contact signed = Contact.someone().name("🚀 日本 שלום <b>").notes("mot ".repeat(2_000)).contact();
    Dossier strange = new Dossier.Builder().put(Contact.KIND, signed).build();
    LocalDate day = LocalDate.of(2026, 11, 22);
    UUID someone = example.all(Contact.KIND).iterator().next().id();
    for (Language language : Language.values()) {
      AccessSheet held = AccessSheet.of(example, someone, language, day);
      cases.add(new Case("access " + language, PRESS.access(held)));
      AccessSheet odd = AccessSheet.of(strange, signed.id(), language, day);
      cases.add(new Case("access signs " + language, PRESS.access(odd)));
      UUID meeting = Meeting.planned(example).getFirst().id();
      PreparationSheet preparation = PreparationSheet.of(example, meeting, language);
      cases.add(new Case("preparation " + language, PRESS.preparation(preparation)));
      List<UUID> heard = example.all(Feedback.KIND).stream().map(Feedback::id).toList();
      SynthesisSheet synthesis = SynthesisSheet.of(example, heard, language, day);
      cases.add(new Case("synthesis " + language, PRESS.synthesis(synthesis)));
      LoopSheet loop = LoopSheet.of(example, null, language, Instant.parse("2026-11-22T09:00:00Z"));
      cases.add(new Case("loop " + language, PRESS.loop(loop)));
      for (Dossier people : List.of(Crowds.of(300, 3), strange, Dossier.empty())) {
        byte[] booklet = booklet(people, new Messages(language));
        cases.add(new Case(people.all(Contact.KIND).size() + " people " + language, booklet));
      }
    }
    return cases.stream();
  }

  private static byte[] booklet(Dossier people, Messages messages) {
    return new NetworkPicture(messages, Manners.USUAL.dormancy(Crowds.TODAY))
        .of(
            people,
            NetworkPicture.Kind.PAGES,
            Grouping.ORGANISATION,
            Optional.<List<UUID>>empty(),
            false);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aSheetKeepsForDecadesAndIsReadAloud(Case sheet) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      assertThat(failures(sheet.pdf, flavour)).as(flavour.name()).isEmpty();
    }
  }

  @Test
  void theValidatorSeesAFault() throws Exception {
    byte[] pdf = PRESS.pitch(SheetExamples.sheet(Language.FRENCH), SheetTemplate.SOBER).pdf();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] broken =
        text.replace("pdfaid:part", "pdfaid:trap").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(broken).isNotEqualTo(pdf);
    assertThat(failures(broken, PDFAFlavour.PDFA_3_A)).isNotEmpty();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(PdfStandardsTest::said)
          .distinct()
          .toList();
    }
  }

  private static String said(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + "-"
        + assertion.getRuleId().getTestNumber()
        + " "
        + assertion.getMessage()
        + " "
        + assertion.getLocation().getContext();
  }
}
