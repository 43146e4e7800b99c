package app.cairn.ui.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.ui.network.OpenPaths;
import app.cairn.ui.network.PathStage;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What « Portes » and « À réveiller » say where there is nobody.
class EmptyPanelsTest {

  private OpenPaths person;

  @BeforeEach
  void open() throws Exception {
    person = OpenPaths.on(Dossier.empty());
  }

  @AfterEach
  void close() {
    person.close();
  }

  @Test
  void noDoorsAreToldOfWhereThereAreNone() {
    person.does("network-doors");
    assertThat(says("Ces personnes ouvrent")).isFalse();
    assertThat(says("Aucune porte encore")).isTrue();
  }

  @Test
  void nobodyWasMetWhereNobodyIsKnown() {
    person.does("network-awakening");
    assertThat(says("vous avez échangé avec chacun")).isFalse();
    assertThat(says("Personne n’est encore sur votre carte")).isTrue();
    person.interact(() -> PathStage.add(person.room.session, c -> c.name("Zoé Kermarrec")));
    assertThat(says("vous avez échangé avec chacun")).isTrue();
    assertThat(says("Personne n’est encore sur votre carte")).isFalse();
  }

  private boolean says(String words) {
    return person.lookup(".label").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().contains(words))
        .anyMatch(EmptyPanelsTest::seen);
  }

  private static boolean seen(Node node) {
    return node == null || node.isVisible() && seen(node.getParent());
  }
}
