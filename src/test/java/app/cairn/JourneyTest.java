package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.Reflection;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.support.FxWatchdog;
import app.cairn.support.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// From a blank page to a printed pitch sheet, then away, then back: every word is there. The
/// JavaFX thread is never held meanwhile.
class JourneyTest {

  private static final String ANSWER = "On me demande d’écouter d’abord, et de réparer ensuite.";
  private static final String MISSION = "Faire arriver les choses à l’heure";
  private static final String SAID = "Bonjour, je m’appelle Zoé.";

  @TempDir Path home;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /// The first time, the machine loads and compiles what it runs: that is nobody’s fault. So it has
  /// been everywhere once before it is watched.
  @BeforeEach
  void walkThroughOnce(@TempDir Path elsewhere) {
    Locale.setDefault(Locale.FRANCE);
    try (Person person = new Person(elsewhere)) {
      person.click("example").click("room-pitch");
      for (int i = 0; i < 6; i++) {
        person.click("room-offer").click("room-pitch");
      }
      person.presses(KeyCode.CONTROL, KeyCode.W);
      for (int i = 0; i < 3; i++) {
        person.begins("Ada");
        person.presses(KeyCode.CONTROL, KeyCode.W);
        person.app().node("begin");
      }
    }
  }

  @Test
  void theWholeWayByMouse() throws IOException {
    Path sheet = home.resolve("fiche.pdf");
    try (Person person = new Person(home);
        FxWatchdog _ = FxWatchdog.watching()) {
      person.click("begin");
      person.app().node("first-name");
      person.types("Zoé").click("new-begin");
      person.click("answer").types(ANSWER).click("to-offer");
      person.click("mission-sentence").types(MISSION);
      person.click("add-towhom").types("Cadres de santé");
      person.click("add-what").types("Des heures rendues au soin");
      person.click("add-how").types("Trois jours sur le terrain");
      person.click("room-pitch").click("pitch-begin");
      person.reads("Cadres de santé".toLowerCase(Locale.FRANCE));
      person.click("pitch-text").presses(KeyCode.CONTROL, KeyCode.HOME).types(SAID + " ");
      person.app().picker().willChoose(sheet);
      person.click("pitch-pdf");
      person.app().await(() -> sheet.toFile().length() > 0, "no sheet");
      person.untilTheFileIsUpToDate();
      assertEverythingIsIn(person.app().documents().resolve("Zoé.cairn"));
      assertThat(words(sheet)).contains("Zoé", MISSION, SAID);
      person.leavesAndComesBack();
      person.clickOn("Zoé.cairn");
      // One comes back to Accueil; every word is in its room.
      person.click("room-pitch").reads(SAID).click("room-offer").reads(MISSION);
    }
  }

  @Test
  void theSameByKeyboardAlone() throws IOException {
    Path sheet = home.resolve("fiche.pdf");
    try (Person person = new Person(home);
        FxWatchdog _ = FxWatchdog.watching()) {
      person.tabsTo("begin").presses(KeyCode.ENTER);
      person.app().node("first-name");
      person.types("Zoé").presses(KeyCode.ENTER);
      person.app().node("answer");
      person.tabsTo("answer").types(ANSWER).tabsTo("to-offer").presses(KeyCode.ENTER);
      person.tabsTo("mission-sentence").presses(KeyCode.F2).types(MISSION).presses(KeyCode.ENTER);
      person
          .tabsTo("add-towhom")
          .presses(KeyCode.ENTER)
          .types("Cadres de santé")
          .presses(KeyCode.ESCAPE);
      person.tabsTo("add-what").presses(KeyCode.ENTER).types("Des heures rendues au soin");
      person.presses(KeyCode.ESCAPE);
      person.tabsTo("add-how").presses(KeyCode.ENTER).types("Trois jours sur le terrain");
      person.presses(KeyCode.ESCAPE);
      person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
      person.tabsTo("pitch-begin").presses(KeyCode.ENTER);
      person.tabsTo("pitch-text").presses(KeyCode.CONTROL, KeyCode.HOME).types(SAID + " ");
      person.app().picker().willChoose(sheet);
      person.tabsTo("pitch-pdf").presses(KeyCode.ENTER);
      person.app().await(() -> sheet.toFile().length() > 0, "no sheet");
      person.untilTheFileIsUpToDate();
      assertEverythingIsIn(person.app().documents().resolve("Zoé.cairn"));
      assertThat(words(sheet)).contains("Zoé", MISSION, SAID);
    }
  }

  private void assertEverythingIsIn(Path file) {
    Dossier dossier =
        new DossierStore(
                new AppFolders(home.resolve("reader")), Rooms.model(), InstantSource.system())
            .read(file);
    assertThat(dossier.all(Reflection.KIND)).extracting(Reflection::answer).contains(ANSWER);
    assertThat(MissionStatement.current(dossier)).map(MissionStatement::text).contains(MISSION);
    Offer offer = Offer.current(dossier).orElseThrow();
    assertThat(offer.toWhom()).extracting(OfferLine::text).containsExactly("Cadres de santé");
    assertThat(offer.what())
        .extracting(OfferLine::text)
        .containsExactly("Des heures rendues au soin");
    assertThat(offer.how())
        .extracting(OfferLine::text)
        .containsExactly("Trois jours sur le terrain");
    assertThat(Pitch.current(PitchFormat.ONE_MINUTE, dossier).orElseThrow().text())
        .startsWith(SAID);
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
  }
}
