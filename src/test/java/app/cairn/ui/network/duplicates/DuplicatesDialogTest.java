package app.cairn.ui.network.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.text.Language;
import app.cairn.ui.network.OpenPaths;
import app.cairn.ui.network.PathStage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two cards side by side become one, or stay two.
class DuplicatesDialogTest {

  private OpenPaths person;
  private PathStage room;
  private Dossier before;

  @BeforeEach
  void open() throws Exception {
    person = OpenPaths.on(PathStage.twice(Language.FRENCH));
    room = person.room;
    before = room.session.dossier();
    person.does("network-duplicates");
  }

  @AfterEach
  void close() {
    person.close();
  }

  @Test
  void aPairIsMergedByTheMouseFieldByField() {
    assertThat(person.text("duplicates-why")).contains("le même nom, dans la même organisation");
    person.clicks("duplicates-role-RIGHT").clicks("duplicates-merge");
    Contact anne = room.person("Anne Rivière");
    assertThat(anne.role()).isEqualTo("Cheffe de pôle");
    assertThat(anne.notes()).contains("Vue au salon de la logistique.", "Rôle\u00A0: Médecin");
    assertThat(anne.emails()).contains("anne.riviere@example.org");
    assertThat(room.knows("Anne RIVIERE")).isFalse();
    assertThat(person.text("duplicates-why")).contains("une initiale");
    person.interact(room.session::undo);
    assertThat(room.session.dossier()).isEqualTo(before);
  }

  @Test
  void pairsAreAnsweredByTheKeyboardAlone() {
    person.presses(KeyCode.ENTER);
    assertThat(room.knows("Anne RIVIERE")).isFalse();
    person.tabsTo("duplicates-apart").presses(KeyCode.SPACE);
    assertThat(room.knows("Y. Le Bris")).isTrue();
    assertThat(person.lookup("Aucun doublon en vue.").tryQuery()).isPresent();
    person.presses(KeyCode.ESCAPE);
    person.does("network-duplicates");
    assertThat(person.lookup("Aucun doublon en vue.").tryQuery()).isPresent();
  }

  @Test
  void whatIsNotChosenMayBeLeftOut() {
    person.clicks("duplicates-noting").clicks("duplicates-merge");
    assertThat(room.person("Anne Rivière").notes()).doesNotContain("Cheffe de pôle");
  }

  @Test
  void laterIsAnotherDay() {
    person.clicks("duplicates-later");
    assertThat(person.text("duplicates-left")).isEqualTo("Une paire à regarder");
    person.clicks("duplicates-later");
    assertThat(room.session.dossier()).isEqualTo(before);
    person.clicks("duplicates-close");
    person.does("network-duplicates");
    assertThat(person.text("duplicates-left")).isEqualTo("2 paires à regarder");
  }
}
