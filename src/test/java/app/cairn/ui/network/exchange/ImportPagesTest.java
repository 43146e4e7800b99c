package app.cairn.ui.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Import;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.Tie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// An import as one sees it, by mouse and by keyboard.
class ImportPagesTest {

  @TempDir Path disk;

  @Test
  void nothingIsWrittenBeforeOneHasSeenWhatWouldBe() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(Samples.path("linkedin/Connections-en.csv"));
      open.until("import-preview");
      assertThat(text(open, "import-NEW")).isEqualTo("Nouvelles 8");
      assertThat(open.session.dossier()).isEqualTo(Dossier.empty());
      open.clickOn("#import-go");
      open.until(() -> !open.window.told().isEmpty());
      assertThat(open.session.dossier().count(Contact.KIND)).isEqualTo(8);
      assertThat(Circle.all(open.session.dossier()))
          .extracting(Circle::name)
          .containsExactly("Travail");
      assertThat(open.shows("import-pages")).isFalse();
      assertThat(open.window.told().getFirst()).contains("Personnes ajoutées\u00A0: 8");
      open.interact(open.session::undo);
      assertThat(open.session.dossier()).isEqualTo(Dossier.empty());
    }
  }

  @Test
  void byTheKeyboardEnterImportsAndEscapeGivesUp() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(Samples.path("vcard/nextcloud-4.0.vcf"));
      open.until("import-preview").push(KeyCode.ESCAPE);
      open.until(() -> !open.shows("import-preview"));
      assertThat(open.session.dossier()).isEqualTo(Dossier.empty());
      open.imports(Samples.path("vcard/nextcloud-4.0.vcf"));
      open.until("import-preview").push(KeyCode.ENTER);
      open.until(() -> open.session.dossier().count(Contact.KIND) == 1);
    }
  }

  @Test
  void whileAFileIsReadOneSeesWhomItHoldsAndCanOnlyGiveUp() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.gate.acquire();
      open.imports(Samples.path("linkedin/Connections-en.csv"));
      open.until("import-reading").until(() -> text(open, "import-met").endsWith("7"));
      VBox people = open.lookup("#import-met-people").queryAs(VBox.class);
      assertThat(people.getChildren()).hasSize(MetSoFar.SHOWN);
      assertThat(open.from(people).lookup(".semibold").queryAllAs(Label.class))
          .extracting(Label::getText)
          .contains("Maëlle Kerguélen", "Łukasz Nowakowski");
      assertThat(open.shows("import-go")).isFalse();
      open.push(KeyCode.ENTER);
      assertThat(open.session.dossier()).isEqualTo(Dossier.empty());
      open.gate.release();
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(open.session.dossier()).isEqualTo(Dossier.empty());
    }
  }

  @Test
  void whatIsReadAfterOneGaveUpComesToNothing() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.gate.acquire();
      open.imports(Samples.path("linkedin/Connections-en.csv"));
      open.until("import-reading").clickOn("#import-cancel");
      open.until(() -> !open.shows("import-pages"));
      open.gate.release();
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(open.shows("import-preview")).isFalse();
      assertThat(open.session.dossier()).isEqualTo(Dossier.empty());
    }
  }

  @Test
  void theOneThatIsHeldBackIsThePreviewInTheEnd() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.gate.acquire();
      open.imports(Samples.path("linkedin/Connections-en.csv"));
      open.until("import-reading");
      open.gate.release();
      open.until("import-preview");
      assertThat(text(open, "import-NEW")).isEqualTo("Nouvelles 8");
    }
  }

  @Test
  void aRefusedCardIsShownWithItsReason() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(Samples.path("vcard/nextcloud-4.0.vcf"));
      open.until("import-preview").clickOn("#import-refused-lines");
      ListView<?> list = open.lookup("#import-list").queryListView();
      assertThat(list.getItems()).hasSize(1);
      assertThat(list.lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList())
          .contains(
              "nextcloud-4.0.vcf, ligne 15", "cette carte ne nomme ni personne ni organisation");
    }
  }

  @Test
  void ofADoubtfulOneOneSaysWhoTheyAre() throws Exception {
    try (OpenImport open = OpenImport.on(with(Contact.someone().name("Claire Fontaine")))) {
      open.imports(Samples.path("linkedin/Connections-en.csv"));
      open.until("import-preview").clickOn("#import-DOUBTFUL");
      assertThat(text(open, "import-undecided")).contains("2");
      open.clickOn("La même personne");
      assertThat(text(open, "import-undecided")).contains("1");
      // The other by the keyboard: the same, then another.
      open.interact(
          () -> {
            ListView<?> list = open.lookup("#import-list").queryListView();
            list.getSelectionModel().select(1);
            list.requestFocus();
          });
      open.push(KeyCode.SPACE).push(KeyCode.SPACE);
      assertThat(open.shows("import-undecided")).isFalse();
      open.clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 8);
      assertThat(open.session.dossier().all(Tie.KIND)).hasSize(1);
    }
  }

  @Test
  void whoIsStillToBeCheckedIsNotSaidToBeKnown() throws Exception {
    Path one =
        Files.writeString(
            disk.resolve("claire.vcf"),
            "BEGIN:VCARD\nVERSION:3.0\nFN:Claire Fontaine\nTEL:0600000001\nEND:VCARD\n");
    try (OpenImport open = OpenImport.on(with(Contact.someone().name("Claire Fontaine")))) {
      open.imports(one);
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> !open.window.told().isEmpty());
      assertThat(open.window.told().getLast())
          .isEqualTo("Rien n’a été ajouté\u00A0: 1 personne reste à vérifier.");
      open.imports(one, Samples.path("vcard/nextcloud-4.0.vcf"));
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.window.told().size() == 2);
      assertThat(open.window.told().getLast()).endsWith("Une personne reste à vérifier.");
      open.imports(Samples.path("vcard/nextcloud-4.0.vcf"));
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.window.told().size() == 3);
      assertThat(open.window.told().getLast()).contains("vous connaissiez déjà tout le monde");
    }
  }

  @Test
  void theColumnsOfAnUnknownTableAreToldWithItsRowsBeside() throws Exception {
    Path table =
        Files.writeString(disk.resolve("t.csv"), "Qui;Où\nAnne Rivière;Évry\nPaul Petit;\n");
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(table);
      open.until("import-columns");
      assertThat(open.lookup("#import-columns-go").query().isDisabled()).isTrue();
      assertThat(open.lookup("Anne Rivière  ·  Paul Petit").tryQuery()).isPresent();
      open.clickOn("#import-column-0").clickOn("Prénom et nom");
      open.clickOn("#import-column-1").clickOn("Lieu");
      open.clickOn("#import-columns-go");
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 2);
      assertThat(open.session.dossier().all(Contact.KIND).iterator().next().place())
          .isEqualTo("Évry");
    }
  }

  @Test
  void whatCannotBeReadIsSaidInASentence() throws Exception {
    Path letter = Files.writeString(disk.resolve("lettre.txt"), "Chère amie");
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(letter);
      open.until("import-refused").clickOn("#import-close");
      open.until(() -> !open.shows("import-refused"));
    }
  }

  @Test
  void aComparisonThatFailsIsSaidInASentence() throws Exception {
    ImportedCard broken =
        new ImportedCard(
            1, "Anne", "Rivière", "", "", "", List.of(), List.of(), List.of(), null, "", "", null,
            "", List.of(), null, "", List.of(), null, "");
    ImportedFile file =
        new ImportedFile("CSV", "a.csv", List.of(broken), List.of(), List.of(), List.of(), null);
    Path table = Files.writeString(disk.resolve("a.csv"), "");
    try (OpenImport open =
        OpenImport.reading(Dossier.empty(), (_, _, _) -> new ImportReading.Understood(file))) {
      open.imports(table);
      open.until("import-refused");
      assertThat(open.lookup("#import-refused .label").queryAllAs(Label.class))
          .extracting(Label::getText)
          .anyMatch(text -> text.endsWith("Rien n’a été changé."));
      assertThat(open.session.dossier()).isEqualTo(Dossier.empty());
      open.clickOn("#import-close");
      open.until(() -> !open.shows("import-refused"));
    }
  }

  @Test
  void whatIsTooMuchForAListIsShownWithItsReason() throws Exception {
    Path table = disk.resolve("many.vcf");
    Files.writeString(table, many());
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(table);
      open.until("import-preview").clickOn("#import-left-out-lines");
      assertThat(open.lookup("many.vcf, ligne 66").tryQuery()).isPresent();
      assertThat(
              open.lookup(
                      "20 adresses e-mail de Ada Byron ne sont pas prises\u00A0: une liste qui en a"
                          + " 100 n’en prend plus")
                  .tryQuery())
          .isPresent();
    }
  }

  private static String many() {
    return card(0, 60) + card(60, 120);
  }

  private static String card(int from, int to) {
    StringBuilder card =
        new StringBuilder(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Byron\nURL:https://linkedin.com/in/ada\n");
    for (int i = from; i < to; i++) {
      card.append("EMAIL:ada").append(i).append("@exemple.fr\n");
    }
    return card.append("END:VCARD\n").toString();
  }

  @Test
  void anImportIsUndoneOnAnotherDay() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      assertThat(open.door.actions().getLast().disabled().get()).isTrue();
      open.imports(Samples.path("linkedin/Connections-en.csv"));
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 8);
      open.interact(
          () -> {
            Contact first = open.session.dossier().all(Contact.KIND).iterator().next();
            open.session.perform(
                new Change.Edited<>(Contact.KIND, first, first.draft().hub(true).contact()));
            open.door.actions().getLast().run();
          });
      open.until("imports-dialog");
      Import done = open.session.dossier().all(Import.KIND).iterator().next();
      open.clickOn("#import-undo-" + done.id());
      open.until(() -> open.session.dossier().count(Contact.KIND) == 1);
      assertThat(open.session.dossier().count(Import.KIND)).isZero();
      assertThat(open.window.told().getLast()).contains("Personnes restées\u00A0: 1");
    }
  }

  @Test
  void severalFilesAreOneImport() throws Exception {
    try (OpenImport open = OpenImport.on(Dossier.empty())) {
      open.imports(
          Samples.path("vcard/phone-2.1.vcf"),
          disk.resolve("none.csv"),
          Samples.path("mindmap/reseau.mm"));
      open.until("import-preview").clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 5);
      assertThat(open.session.dossier().count(Import.KIND)).isOne();
      assertThat(Circle.all(open.session.dossier()))
          .extracting(Circle::name)
          .containsExactly("Famille", "École", "Amis", "Travail");
    }
  }

  private static Dossier with(app.cairn.network.ContactDraft draft) {
    DossierSession session =
        new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.system());
    session.perform(new Change.Added<>(Contact.KIND, draft.contact()));
    return session.dossier();
  }

  private static String text(OpenImport open, String id) {
    return open.lookup("#" + id).queryAs(Labeled.class).getText();
  }
}
