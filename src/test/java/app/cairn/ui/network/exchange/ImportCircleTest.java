package app.cairn.ui.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.exchange.contacts.Samples;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import java.time.InstantSource;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/// The circle that is proposed for those of whom a file names none.
class ImportCircleTest {

  @Test
  void inAnotherLanguageItIsTheOneThatIsThere() throws Exception {
    try (OpenImport open =
        OpenImport.on(
            with(Circle.next(Dossier.empty(), "Travail")), Theme.LIGHT, Language.ENGLISH, 1)) {
      open.imports(Samples.path("linkedin/Connections-en.csv"));
      open.until("import-preview");
      ComboBox<?> circle = open.lookup("#import-circle").queryAs(ComboBox.class);
      assertThat(circle.getValue()).isEqualTo("Travail");
      assertThat(circle.getItems().stream().map(Object::toString)).containsExactly("Travail");
      open.clickOn("#import-go");
      open.until(() -> open.session.dossier().count(Contact.KIND) == 8);
      assertThat(Circle.all(open.session.dossier())).hasSize(1);
    }
  }

  private static Dossier with(Circle circle) {
    DossierSession session =
        new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.system());
    session.perform(new Change.Added<>(Circle.KIND, circle));
    return session.dossier();
  }
}
