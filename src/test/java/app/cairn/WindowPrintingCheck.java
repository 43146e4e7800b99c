package app.cairn;

import app.cairn.sheet.PageImage;
import app.cairn.support.Person;
import app.cairn.support.VirtualPrinter;
import app.cairn.text.Language;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Prints from the window, with Ctrl+P, on CUPS' virtual PDF printer: the picture in the preview is
/// what comes out. Run by `tools/check-printing`.
class WindowPrintingCheck {

  /// The preview at its largest, 200 %: pixels a point.
  private static final double SCALE = 2 * 96.0 / 72;

  @TempDir Path home;
  private Person person;

  @Test
  void whatCtrlPPrintsIsThePictureInTheWindow() throws Exception {
    FxToolkit.registerPrimaryStage();
    Locale.setDefault(Language.FRENCH.locale());
    try (Person visitor = new Person(home)) {
      person = visitor;
      visitor.click("example").app().node("mission-card");
      visitor.click("room-pitch").app().node("sheet-preview");
      visitor.app().await(() -> words("sheet-pages").startsWith("A4"), "no preview");
      while (!words("sheet-zoom").startsWith("200")) {
        visitor.click("sheet-larger");
      }
      int width = (int) Math.floor(210 / 25.4 * 72 * SCALE);
      visitor.app().await(() -> Math.abs(picture().getWidth() - width) <= 1, "never that large");
      BufferedImage shown = SwingFXUtils.fromFXImage(picture(), null);
      VirtualPrinter tray = new VirtualPrinter();
      visitor.presses(KeyCode.CONTROL, KeyCode.P).app().node("print-go");
      visitor.clickOn(printer());
      visitor.click("print-go").reads("La fiche est partie vers l’imprimante");
      VirtualPrinter.compare("Ctrl+P", shown, PageImage.atScale(tray.page(), 0, SCALE));
    }
  }

  private Node printer() {
    return person
        .lookup(
            node ->
                node instanceof RadioButton button && button.getText().equals(VirtualPrinter.NAME))
        .query();
  }

  private Image picture() {
    Node preview = person.app().stage().getScene().lookup("#sheet-preview");
    return ((ImageView) preview.lookup(".image-view")).getImage();
  }

  private String words(String id) {
    return person.app().stage().getScene().lookup("#" + id) instanceof Labeled label
        ? label.getText()
        : "";
  }
}
