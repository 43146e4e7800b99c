package app.cairn.ui.network.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Field;
import app.cairn.network.Contact;
import app.cairn.network.Merge;
import app.cairn.network.OwnField;
import app.cairn.network.Tie;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.network.OpenPaths;
import app.cairn.ui.network.PathStage;
import java.util.List;
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
    assertThat(person.lookup("#duplicates-merge").query().isVisible()).isFalse();
    assertThat(person.lookup("#duplicates-close").query().isVisible()).isTrue();
    person.presses(KeyCode.ESCAPE);
    person.does("network-duplicates");
    assertThat(person.lookup("Aucun doublon en vue.").tryQuery()).isPresent();
  }

  @Test
  void enterTwiceMergesOnePairOnce() {
    room.late = true;
    person.presses(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(room.knows("Anne RIVIERE")).isFalse();
    person.interact(room.session::undo);
    assertThat(room.session.dossier()).isEqualTo(before);
  }

  @Test
  void twoPeopleAreToldApartOnce() {
    room.late = true;
    person.clicks("duplicates-apart").clicks("duplicates-apart");
    assertThat(room.session.dossier().all(Tie.KIND))
        .filteredOn(tie -> tie.kind() == Tie.Kind.NOT_THE_SAME)
        .hasSize(1);
  }

  @Test
  void whatIsNotChosenMayBeLeftOut() {
    person.clicks("duplicates-noting").clicks("duplicates-merge");
    assertThat(room.person("Anne Rivière").notes()).doesNotContain("Cheffe de pôle");
  }

  @Test
  void whateverTwoCardsDifferInHasAName() {
    Contact bare = Contact.someone().name("Zoé Quéré").contact();
    Contact full =
        Contact.someone()
            .name("Zoé Quéré")
            .knows("Tout le quartier")
            .ownFields(List.of(new OwnField("Chien", "Filou")))
            .place("Brest")
            .pretext("Le marché")
            .contact();
    person.presses(KeyCode.ESCAPE);
    person.interact(
        () ->
            room.session.perform(
                Change.Group.of(
                    "",
                    new Change.Added<>(Contact.KIND, bare),
                    new Change.Added<>(Contact.KIND, full))));
    person.does("network-duplicates");
    while (person.lookup("Zoé Quéré").tryQuery().isEmpty()) {
      person.clicks("duplicates-later");
    }
    assertThat(person.lookup("Qui connaît-elle").tryQuery()).isPresent();
    assertThat(person.lookup("Chien\u00A0: Filou").tryQuery()).isPresent();
  }

  @Test
  void everyFieldThatIsAskedHasANameInBothLanguages() {
    for (Field<Contact> field : Contact.KIND.fields()) {
      for (Language language : Language.values()) {
        if (Merge.asks(field.name())) {
          assertThat(new Messages(language).has("network.field." + field.name()))
              .as(field.name() + " " + language)
              .isTrue();
        }
      }
    }
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
