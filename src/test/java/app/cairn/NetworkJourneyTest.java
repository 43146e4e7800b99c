package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.exchange.contacts.ContactFiles;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportedCard;
import app.cairn.network.Network;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.support.FxWatchdog;
import app.cairn.support.OnTheMap;
import app.cairn.support.Person;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// From nobody to a network of ten, told, drawn, sent out and found again after the window was
/// closed. The JavaFX thread is never held meanwhile.
class NetworkJourneyTest {

  private static final List<String> WORK =
      List.of("Anne Rivière", "Paul Kermadec", "Julie Tanguy", "Yann Le Bris", "Sonia Pirès");
  private static final List<String> BEHIND = List.of("Claire Le Goff", "Hugo Salaün");
  private static final List<String> FAMILY = List.of("Tante Yvonne", "Oncle Hervé", "Gaël Morvan");

  @TempDir Path home;
  private Person person;
  private OnTheMap map;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /// Everywhere once before it is watched: what Java loads and compiles is nobody’s fault.
  @BeforeEach
  void walkThroughOnce(@TempDir Path elsewhere) {
    Locale.setDefault(Locale.FRANCE);
    try (Person somebody = new Person(elsewhere)) {
      sits(somebody);
      somebody.click("example").click("room-network");
      map.clicks("Claire Le Goff");
      for (int i = 0; i < 12; i++) {
        somebody.presses(i % 2 == 0 ? KeyCode.UP : KeyCode.DOWN);
      }
      somebody.click("person-name").types("e").presses(KeyCode.F4);
      somebody.presses(KeyCode.CONTROL, KeyCode.Z);
      does("exporter").app().node("export-go");
      somebody.presses(KeyCode.ESCAPE);
      does("chercher un chemin").app().node("path-sought");
      somebody.types("Anne").presses(KeyCode.ENTER).presses(KeyCode.ESCAPE);
      somebody.app().picker().willChoose(Samples.path("vcard/nextcloud-4.0.vcf"));
      does("importer des contacts").app().node("import-preview");
      somebody.presses(KeyCode.ESCAPE).presses(KeyCode.CONTROL, KeyCode.W);
      somebody.begins("Ada");
      somebody.click("room-network");
      map.clicks("Ada").presses(KeyCode.TAB);
      somebody.app().node("map-name");
      somebody.types("Travail").presses(KeyCode.ENTER).presses(KeyCode.ESCAPE);
    }
  }

  @Test
  void theWholeWayByMouse() {
    try (Person zoe = new Person(home);
        FxWatchdog _ = FxWatchdog.watching()) {
      sits(zoe);
      zoe.click("begin").app().node("first-name");
      zoe.types("Zoé").click("new-begin").click("room-network");
      zoe.click("network-empty-circle");
      names("Travail");
      map.opens("Zoé").clickOn("#newCircle-map-item");
      names("Famille");
      WORK.forEach(name -> adds("Travail", name));
      FAMILY.forEach(name -> adds("Famille", name));
      BEHIND.forEach(name -> adds("Sonia Pirès", name));

      map.opens("Famille").clickOn("#fold-map-item");
      map.isGone("Gaël Morvan");
      map.opens("Famille").clickOn("#unfold-map-item");
      map.standsThere("Gaël Morvan");

      map.drags("Julie Tanguy", "Anne Rivière");
      map.standsBehind("Julie Tanguy", "Anne Rivière");
      zoe.click("undo");
      map.standsBehind("Julie Tanguy", "");

      uses("network-path").app().node("path-sought");
      zoe.types("hugo").clickOn("Hugo Salaün");
      zoe.reads("Sonia Pirès connaît Hugo Salaün.");
      zoe.presses(KeyCode.ESCAPE);

      zoe.app().picker().willChoose(Samples.path("vcard/nextcloud-4.0.vcf"));
      uses("import-contacts").click("import-go");
      map.holds(11);
      zoe.click("undo");
      map.holds(10);

      Path cards = home.resolve("réseau.vcf");
      zoe.app().picker().willChoose(cards);
      uses("export-network").click("export-cards").click("export-go");
      zoe.app().await(() -> cards.toFile().length() > 0, "no cards");
      assertThat(read(cards)).containsExactlyInAnyOrderElementsOf(all());

      zoe.click("network-list-toggle");
      all().forEach(zoe::reads);
      zoe.untilTheFileIsUpToDate();
      assertEverythingIsIn(zoe.app().documents().resolve("Zoé.cairn"));
      zoe.leavesAndComesBack();
      sits(zoe);
      zoe.clickOn("Zoé.cairn");
      zoe.click("room-network");
      all().forEach(map::standsThere);
    }
  }

  @Test
  void theSameByKeyboardAlone() throws IOException {
    try (Person zoe = new Person(home);
        FxWatchdog _ = FxWatchdog.watching()) {
      sits(zoe);
      zoe.tabsTo("begin").presses(KeyCode.ENTER).app().node("first-name");
      zoe.types("Zoé").presses(KeyCode.ENTER).app().node("answer");
      does("réseau").tabsTo("network-map");
      zoe.presses(KeyCode.TAB).presses(KeyCode.SPACE);
      names(List.of("Travail", "Famille"));
      zoe.presses(KeyCode.ESCAPE).presses(KeyCode.ESCAPE);
      zoe.presses(KeyCode.RIGHT).presses(KeyCode.TAB);
      names(WORK);
      zoe.presses(KeyCode.ESCAPE).presses(KeyCode.TAB);
      names(BEHIND);
      zoe.presses(KeyCode.ESCAPE).presses(KeyCode.ESCAPE).presses(KeyCode.LEFT);
      zoe.presses(KeyCode.TAB);
      names(FAMILY);
      map.holds(10);

      zoe.presses(KeyCode.ESCAPE).presses(KeyCode.CONTROL, KeyCode.RIGHT);
      map.standsBehind("Gaël Morvan", "");
      zoe.presses(KeyCode.CONTROL, KeyCode.LEFT);
      map.standsBehind("Gaël Morvan", "Oncle Hervé");
      zoe.presses(KeyCode.CONTROL, KeyCode.Z);
      map.standsBehind("Gaël Morvan", "");

      zoe.presses(KeyCode.ESCAPE).presses(KeyCode.LEFT).presses(KeyCode.SPACE);
      map.isGone("Gaël Morvan");
      zoe.presses(KeyCode.SPACE);
      map.standsThere("Gaël Morvan");

      does("chercher un chemin").app().node("path-sought");
      zoe.types("hugo").presses(KeyCode.ENTER).reads("Sonia Pirès connaît Hugo Salaün.");
      zoe.presses(KeyCode.ESCAPE);

      zoe.app().picker().willChoose(Samples.path("vcard/nextcloud-4.0.vcf"));
      does("importer des contacts").app().node("import-preview");
      zoe.presses(KeyCode.ENTER);
      map.holds(11);
      zoe.presses(KeyCode.CONTROL, KeyCode.Z);
      map.holds(10);

      Path booklet = home.resolve("réseau.pdf");
      zoe.app().picker().willChoose(booklet);
      does("exporter").app().node("export-go");
      zoe.presses(KeyCode.DOWN).presses(KeyCode.DOWN).presses(KeyCode.DOWN);
      zoe.presses(KeyCode.ENTER);
      zoe.app().await(() -> booklet.toFile().length() > 0, "no booklet");
      assertThat(words(booklet)).contains(all()).contains("Réseau de Zoé", "Index des personnes");

      zoe.presses(KeyCode.F4);
      all().forEach(zoe::reads);
      zoe.untilTheFileIsUpToDate();
      assertEverythingIsIn(zoe.app().documents().resolve("Zoé.cairn"));
    }
  }

  private void sits(Person somebody) {
    person = somebody;
    map = new OnTheMap(somebody);
  }

  private static List<String> all() {
    return Stream.of(WORK, BEHIND, FAMILY).flatMap(List::stream).toList();
  }

  /// One more under `where`, by the menu of the map.
  private void adds(String where, String name) {
    map.opens(where).clickOn("#child-map-item");
    names(name);
  }

  /// Writes in the place that opened on the map, and leaves it by a click.
  private void names(String name) {
    person.app().node("map-name");
    person.types(name);
    map.clicksBeside();
    map.standsThere(name);
  }

  private void names(List<String> names) {
    for (String name : names) {
      person.types(name).presses(KeyCode.ENTER);
    }
  }

  /// A tool of the room, by its menu.
  private Person uses(String tool) {
    person.click("network-tools").clickOn("#" + tool + "-item");
    return person;
  }

  /// An action, by the palette.
  private Person does(String words) {
    person.presses(KeyCode.CONTROL, KeyCode.K).app().node("palette-query");
    return person.types(words).presses(KeyCode.ENTER);
  }

  private static List<String> read(Path cards) {
    ImportReading reading = new ContactFiles(new Messages(Language.FRENCH)).read(cards);
    return ((ImportReading.Understood) reading)
        .file().cards().stream().map(ImportedCard::name).toList();
  }

  private void assertEverythingIsIn(Path file) {
    Dossier dossier =
        new DossierStore(
                new AppFolders(home.resolve("reader")), Rooms.model(), InstantSource.system())
            .read(file);
    Network network = Network.of(dossier);
    assertThat(network.contacts()).extracting(Contact::name).hasSize(10).containsAll(all());
    for (Contact contact : network.contacts()) {
      String door = BEHIND.contains(contact.name()) ? "Sonia Pirès" : "";
      String circle = FAMILY.contains(contact.name()) ? "Famille" : "Travail";
      assertThat(network.door(contact).map(Contact::name).orElse("")).isEqualTo(door);
      assertThat(network.circle(contact).map(Circle::name)).contains(circle);
    }
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
  }
}
