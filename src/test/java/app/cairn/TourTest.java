package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.exchange.contacts.Samples;
import app.cairn.settings.Appearance;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.support.App;
import app.cairn.support.Crowds;
import app.cairn.support.NameChecks;
import app.cairn.support.OnTheMap;
import app.cairn.support.Person;
import app.cairn.support.TextChecks;
import app.cairn.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// The tour: every screen of the example, by day and by night, in French and in English, at
/// 1280×800 and at 200 %. A picture of each goes to `target/tour`, to be looked at; no text may be
/// cut or lie over another, and whatever the keyboard can reach has a name for a screen reader.
class TourTest {

  private static final Path PICTURES = Path.of("target", "tour");

  @TempDir Path home;
  private final List<String> faults = new ArrayList<>();
  private final List<CompletableFuture<Void>> kept = new ArrayList<>();
  private Person person;
  private String series;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Files.createDirectories(PICTURES);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} %")
  @CsvSource({
    "FRENCH,LIGHT,100",
    "FRENCH,DARK,100",
    "ENGLISH,LIGHT,100",
    "ENGLISH,DARK,100",
    "FRENCH,LIGHT,200",
    "ENGLISH,DARK,200"
  })
  void everyScreenIsWhole(Language language, Appearance appearance, int zoom) throws IOException {
    Locale.setDefault(language.locale());
    series = language.code() + "-" + (appearance == Appearance.DARK ? "nuit" : "jour") + "-" + zoom;
    try (Person visitor = new Person(home)) {
      person = visitor;
      dress(language, appearance, zoom);
      look("1-bienvenue");
      visitor.click("begin");
      look("2-prenom");
      visitor.presses(KeyCode.ESCAPE).presses(KeyCode.F1);
      look("3-raccourcis");
      visitor.presses(KeyCode.ESCAPE).click("welcome-about");
      look("4-a-propos");
      visitor.presses(KeyCode.ESCAPE).click("example");
      visitor.app().node("home-ring");
      look("39-accueil");
      visitor.click("room-offer").app().node("mission-card");
      look("5-offre");
      visitor.presses(KeyCode.CONTROL, KeyCode.K);
      look("6-palette");
      visitor.presses(KeyCode.ESCAPE).click("room-pitch");
      visitor.app().await(this::previewed, "no preview");
      look("7-pitch");
      visitor.click("pitch-tab-TWO_MINUTES");
      look("8-a-revoir");
      visitor.click("pitch-tab-ONE_MINUTE").click("pitch-versions");
      look("9-versions-du-pitch");
      visitor.presses(KeyCode.ESCAPE).click("settings");
      look("10-reglages");
      visitor.presses(KeyCode.ESCAPE).click("pitch-rehearse");
      look("11-repetition");
      visitor.presses(KeyCode.ESCAPE);
      lookAround();
      replaceASheet();
      visitor.presses(KeyCode.CONTROL, KeyCode.W);
      visitor.begins("Zoé");
      look("12-premiere-question");
      visitor.click("to-offer");
      look("13-offre-vide");
      visitor.click("room-pitch");
      look("14-pitch-vide");
      visitor.click("room-home").app().node("home-ring");
      look("48-accueil-vide");
      visitor.click("room-meetings").click("meetings-journal").app().node("journal-begin");
      look("49-journal-vide");
      visitor.click("room-insight").app().node("wall-begin");
      look("50-recul-vide");
      visitor.click("insight-trial").app().node("trial-to-pitch");
      look("51-essai-vide");
      visitor.click("insight-alignment").app().node("align-keep");
      look("52-alignement-vide");
      visitor.click("insight-loop").app().node("loop-print");
      look("53-boucle-vide");
      visitor.click("room-offer").presses(KeyCode.CONTROL, KeyCode.K);
      visitor.app().node("palette-query");
      visitor.types("exerci").presses(KeyCode.ENTER);
      visitor.app().node("exercise-page-view");
      visitor.click("answer").types("Écouter").untilTheFileIsUpToDate();
      visitor.presses(KeyCode.CONTROL, KeyCode.K);
      visitor.app().node("palette-query");
      visitor.types("version").presses(KeyCode.ENTER);
      visitor.click("show-copies").click("show-all");
      look("15-versions");
      visitor.presses(KeyCode.ESCAPE).presses(KeyCode.CONTROL, KeyCode.W);
      visitor.app().node("begin");
      Path lost = visitor.app().documents().resolve("Zoé.cairn");
      Files.delete(lost);
      visitor.app().open(lost);
      visitor.app().node("see-copies");
      look("16-fichier-perdu");
      visitor.click("see-copies");
      visitor.app().node("kept-copies");
      look("17-copies");
      visitor.presses(KeyCode.ENTER);
      visitor.app().node("back-to-present");
      look("18-une-copie");
      visitor.presses(KeyCode.CONTROL, KeyCode.W);
      visitor.begins("Léo");
      leaveWhereTheFileCannotFollow();
    }
    kept.forEach(CompletableFuture::join);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest(name = "{0} people")
  @CsvSource({"12", "1000", "30000"})
  void aCrowdIsSeenByDayAndByNight(int people) throws IOException {
    Locale.setDefault(Language.FRENCH.locale());
    Path file = home.resolve("Nadia.cairn");
    AppFolders elsewhere = new AppFolders(home.resolve("elsewhere"));
    new DossierStore(elsewhere, Rooms.model(), InstantSource.system())
        .create(file, Crowds.of(people, 1))
        .close();
    try (Person visitor = new Person(home)) {
      person = visitor;
      visitor.app().open(file);
      visitor.click("room-network");
      for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
        dress(Language.FRENCH, appearance, 100);
        series = "foule-" + (appearance == Appearance.DARK ? "nuit" : "jour");
        visitor.app().await(this::drawn, "no map");
        look(String.valueOf(people));
      }
    }
    kept.forEach(CompletableFuture::join);
    assertThat(faults).isEmpty();
  }

  private void lookAround() {
    person.click("room-network").app().await(this::drawn, "no map");
    look("22-reseau");
    person.presses(KeyCode.CONTROL, KeyCode.F).types("Anne").presses(KeyCode.ENTER);
    look("23-une-recherche");
    person.presses(KeyCode.CONTROL, KeyCode.F).presses(KeyCode.ESCAPE);
    uses("network-path").app().node("path-sought");
    person.types("Anne").presses(KeyCode.ENTER).app().node("path-sentence");
    look("24-un-chemin");
    person.presses(KeyCode.ESCAPE);
    uses("network-awakening").app().node("awakening-panel");
    look("25-a-reveiller");
    person.presses(KeyCode.ESCAPE);
    uses("network-doors").app().node("doors-panel");
    look("26-portes");
    person.click("doors-close");
    uses("network-sort").app().node("starting-sort");
    look("27-tri-de-depart");
    person.click("sort-leave");
    person.app().picker().willChoose(Samples.path("vcard/nextcloud-4.0.vcf"));
    uses("import-contacts").app().node("import-preview");
    look("28-import");
    person.click("import-go");
    person.app().await(() -> !shows("import-pages"), "no import");
    uses("imports").app().node("imports-dialog");
    look("29-imports-passes");
    person.presses(KeyCode.ESCAPE).presses(KeyCode.F4).app().node("people-table");
    person.click("people-add").types("Claire Le Goff").presses(KeyCode.ENTER);
    look("30-liste");
    uses("network-duplicates").app().node("duplicates-table");
    look("31-doublons");
    person.presses(KeyCode.ESCAPE).presses(KeyCode.F4);
    lookAtSomebody();
    lookAtTheMeetings();
    person.click("room-pitch").app().await(this::previewed, "no preview");
  }

  private void lookAtSomebody() {
    new OnTheMap(person).clicks("Claire Le Goff").app().node("person-card");
    look("32-une-personne");
    person.click("person-more");
    look("33-tout-d-elle");
    uses("export-network").app().node("export-go");
    look("34-exporter");
    person.presses(KeyCode.ESCAPE);
    Path held = home.resolve("accès.pdf");
    person.app().picker().willChoose(held);
    uses("person-access").app().await(() -> held.toFile().length() > 0, "no access sheet");
    look("35-fiche-d-acces");
    uses("person-erase").app().node("erase-go");
    look("36-effacer");
    person.presses(KeyCode.ESCAPE);
  }

  private void lookAtTheMeetings() {
    person.click("room-meetings").app().node("board-scroll");
    look("37-tableau-des-rencontres");
    person.click("meetings-agenda").app().node("agenda-title");
    look("38-agenda");
    person.click("meetings-journal").app().node("journal-as-table");
    look("40-journal-des-retours");
    person.click("journal-cards").app().node("journal-as-cards");
    look("41-journal-en-cartes");
    lookBack();
  }

  private void lookBack() {
    person.click("room-insight").app().node("insight-face-wall");
    look("42-recul");
    if (!shows("wall-themes")) {
      person.click("wall-view-themes");
    }
    person.app().node("wall-themes");
    person.clickOn("#wall-themes .theme-cell");
    person.app().node("wall-decide");
    look("43-des-retours-choisis");
    person.click("wall-decide").app().node("decide-what");
    look("44-decider");
    person.click("decide-cancel").click("wall-clear");
    person.click("insight-trial").app().node("trial-verdict");
    look("45-essai");
    person.click("insight-alignment").app().node("align-keep");
    look("46-alignement");
    person.click("insight-loop").app().node("loop-print");
    look("47-la-boucle");
  }

  private boolean shows(String id) {
    return person.app().stage().getScene().lookup("#" + id) != null;
  }

  /// One of the tools of the room, by its menu.
  private Person uses(String tool) {
    MenuButton menu = (MenuButton) person.app().node("network-tools");
    App.onFx(
        () ->
            menu.getItems().stream()
                .filter(item -> item.getId().equals(tool + "-item"))
                .forEach(MenuItem::fire));
    person.app().settle();
    return person;
  }

  /// True once the map, which is laid out on another thread, is on the canvas.
  private boolean drawn() {
    Node map = person.app().stage().getScene().lookup("#network-map");
    if (map == null || map.getLayoutBounds().getWidth() < 100) {
      return false;
    }
    var picture = map.snapshot(null, null);
    var pixels = picture.getPixelReader();
    int ground = pixels.getArgb(2, 2);
    int drawn = 0;
    for (int y = 2; y < picture.getHeight(); y += 4) {
      for (int x = 2; x < picture.getWidth(); x += 4) {
        drawn += pixels.getArgb(x, y) == ground ? 0 : 1;
      }
    }
    return drawn > 300;
  }

  private void dress(Language language, Appearance appearance, int zoom) {
    App.onFx(
        () ->
            person
                .app()
                .window()
                .dress(
                    s ->
                        s.withLanguage(language).withAppearance(appearance).withZoomPercent(zoom)));
  }

  private void leaveWhereTheFileCannotFollow() throws IOException {
    Path documents = person.app().documents();
    Path away = home.resolve("away");
    person.click("answer").types("Réparer");
    Files.move(documents, away);
    person.asksToLeave().app().node("behind-stay");
    look("19-fichier-en-retard");
    person.click("behind-stay");
    Files.move(away, documents);
    person.untilTheFileIsUpToDate().click("answer").types(" encore");
    Files.writeString(documents.resolve("Léo.cairn"), "Une lettre");
    person.asksToLeave().app().node("last-words");
    look("20-derniers-mots");
  }

  private void replaceASheet() throws IOException {
    Path sheet = Files.writeString(home.resolve("fiche.pdf"), "À garder");
    person.app().picker().willChoose(home.resolve("fiche"));
    person.click("pitch-pdf").app().node("replace-not");
    look("21-remplacer");
    person.presses(KeyCode.ESCAPE);
    Files.delete(sheet);
  }

  private boolean previewed() {
    return person.app().stage().getScene().lookup("#sheet-preview") != null
        && person.app().stage().getScene().lookup(".paper") != null;
  }

  /// Written beside the tour, which goes on meanwhile.
  private void keep(BufferedImage picture, String name) {
    kept.add(
        CompletableFuture.runAsync(
            () -> {
              try {
                ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }

  private void look(String name) {
    person.letsGoOfTheMouse();
    var picture = person.app().picture();
    keep(SwingFXUtils.fromFXImage(picture, null), series + "-" + name);
    App.onFx(
        () -> {
          Scene scene = person.app().stage().getScene();
          Stream.concat(TextChecks.faults(scene).stream(), NameChecks.nameless(scene).stream())
              .forEach(fault -> faults.add("\n" + series + "-" + name + ": " + fault));
        });
  }
}
