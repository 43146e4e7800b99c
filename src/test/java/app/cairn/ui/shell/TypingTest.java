package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.offer.Reflection;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.support.App;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of words while they are typed, in the whole application.
class TypingTest extends AtHome {

  @BeforeEach
  void begin() {
    sitsDown();
    person.begins("Zoé");
  }

  @Test
  void theFileIsNotUpToDateWhileWordsAreTyped() {
    person.untilTheFileIsUpToDate().click("answer");
    App.onFx(
        () -> {
          field("answer").appendText("Réparer");
          assertThat(saveState()).isEqualTo("Enregistrement…");
        });
    person.untilTheFileIsUpToDate();
    assertThat(answers()).contains("Réparer");
  }

  @Test
  void wordsTypedWhenTheSessionOfTheComputerEndsAreInTheFile() {
    person.click("answer");
    Runnable[] goOn = new Runnable[1];
    App.onFx(
        () -> {
          field("answer").appendText("Réparer à temps");
          goOn[0] = person.app().window().leaveAtOnce();
        });
    goOn[0].run();
    assertThat(answers()).contains("Réparer à temps");
    goOn[0].run();
    App.onFx(person.app().stage()::hide);
  }

  @Test
  void aPagePastedIntoThePaletteIsRefusedInASentenceAndTheDossierCloses() {
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.app().node("palette-query");
    App.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("mot ".repeat(250_000));
          Clipboard.getSystemClipboard().setContent(content);
        });
    person.presses(KeyCode.CONTROL, KeyCode.V);
    person.reads("Ce texte est trop long pour ce champ (200 caractères au plus)");
    App.onFx(() -> assertThat(field("palette-query").getText()).isEmpty());
    person.presses(KeyCode.ESCAPE).presses(KeyCode.CONTROL, KeyCode.W);
    person.reads("Zoé.cairn").app().node("begin");
  }

  @Test
  void fromTheExercisesOneSeesWhereTheKeyboardIsAndSpaceWritesTheMission() {
    person.click("to-offer");
    App.onFx(
        () -> {
          Node owner = person.app().stage().getScene().getFocusOwner();
          assertThat(owner.getId()).isEqualTo("mission-sentence");
          assertThat(shown(owner)).isTrue();
        });
    person.presses(KeyCode.SPACE).types("Relier");
    App.onFx(() -> assertThat(field("mission-sentence-editor").getText()).isEqualTo("Relier"));
  }

  @Test
  void enteringThePitchByItsShortcutOneSeesWhereTheKeyboardIs() {
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    Node tab = person.app().node("pitch-tab-ONE_MINUTE");
    person.app().await(() -> shown(tab), "the focus is not shown");
    person.presses(KeyCode.TAB);
    person.app().await(() -> !shown(tab), "the focus is still shown");
  }

  private static boolean shown(Node node) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-shown"));
  }

  @Test
  void theFirstLettersOfAPitchStayWhereTheyAreOnceTheyAreKept() {
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).click("pitch-text");
    double before = top("pitch-text");
    person.types("Bonjour").untilTheFileIsUpToDate().reads("Version 1");
    assertThat(top("pitch-text")).isEqualTo(before);
  }

  @Test
  void whatCannotBeUsedLooksSoBehindADialogToo() {
    person.untilTheFileIsUpToDate();
    assertThat(opacity("redo")).isLessThan(0.5);
    person.presses(KeyCode.F1).reads("Raccourcis clavier");
    assertThat(opacity("redo")).isLessThan(0.5);
    assertThat(opacity("palette")).isEqualTo(1);
    person.presses(KeyCode.ESCAPE);
    assertThat(opacity("redo")).isLessThan(0.5);
    assertThat(opacity("palette")).isEqualTo(1);
  }

  private double top(String id) {
    double[] top = new double[1];
    App.onFx(
        () -> {
          Node node = person.app().stage().getScene().lookup("#" + id);
          top[0] = node.localToScene(node.getBoundsInLocal()).getMinY();
        });
    return top[0];
  }

  private double opacity(String id) {
    double[] opacity = new double[1];
    App.onFx(() -> opacity[0] = person.app().stage().getScene().lookup("#" + id).getOpacity());
    return opacity[0];
  }

  private TextInputControl field(String id) {
    return (TextInputControl) person.app().stage().getScene().lookup("#" + id);
  }

  private String saveState() {
    return ((Labeled) person.app().stage().getScene().lookup("#save-state")).getText();
  }

  private List<String> answers() {
    Path file = person.app().documents().resolve("Zoé.cairn");
    AppFolders elsewhere = new AppFolders(home.resolve("reader"));
    return new DossierStore(elsewhere, Rooms.model(), InstantSource.system())
        .read(file).all(Reflection.KIND).stream().map(Reflection::answer).toList();
  }
}
