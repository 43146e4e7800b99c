package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.sheet.Printer;
import app.cairn.support.PaperTray;
import app.cairn.support.PitchDossiers;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the keyboard stands when a dialog opens: there from the start, not a moment later.
class DialogFocusTest {

  private OpenPitch room;

  @BeforeEach
  void open() throws Exception {
    room =
        OpenPitch.on(
            PitchDossiers.nadia(),
            List.of(new Printer(new PaperTray(), true), new Printer(new PaperTray(), false)));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource({
    "pitch-new-version, pitch-reason",
    "pitch-versions, pitch-versions-close",
    "pitch-propose, pitch-proposal-close",
    "pitch-moves, pitch-moves-close",
    "sheet-contact, contact-firstName"
  })
  void aDialogHasItsFocusInTheVeryGestureThatOpensIt(String button, String first) {
    assertThat(focusOnceFired(button)).isEqualTo(first);
    room.push(KeyCode.ESCAPE);
    assertThat(room.lookup(".dialog").tryQuery()).isEmpty();
  }

  @Test
  void printingBeginsOnThePrinterThatIsChosen() throws Exception {
    room.interact(() -> room.lookup("#pitch-print").queryButton().fire());
    OpenPitch.until(() -> room.shows("print-go"));
    assertThat(focused()).isEqualTo("printer-0");
    room.push(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("printer-1");
    room.push(KeyCode.TAB);
    assertThat(room.lookup("#print-copies").query().isFocused()).isTrue();
    room.push(KeyCode.ESCAPE);
    assertThat(room.shows("print-go")).isFalse();
  }

  @Test
  void choosingAmongVersionsLeavesTheKeyboardWhereItIs() {
    room.clickOn("#pitch-versions");
    room.interact(() -> room.lookup("#pitch-tick-1").query().requestFocus());
    room.push(KeyCode.SPACE);
    assertThat(focused()).isEqualTo("pitch-tick-1");
    room.clickOn("#pitch-tick-2").clickOn("#pitch-compare");
    assertThat(focused()).isEqualTo("pitch-compare-back");
    room.push(KeyCode.SPACE);
    assertThat(focused()).isEqualTo("pitch-compare");
  }

  private String focusOnceFired(String button) {
    String[] id = new String[1];
    room.interact(
        () -> {
          room.lookup("#" + button).queryButton().fire();
          id[0] = focused();
        });
    return id[0];
  }

  private String focused() {
    Node owner = room.window.getScene().getFocusOwner();
    return owner == null ? null : owner.getId();
  }
}
