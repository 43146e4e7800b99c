package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.offer.Reflection;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The room in a window, and the gestures its tests share.
abstract class OfferInWindow {

  Stage stage;
  OfferStage offer;
  OfferScreen screen;
  FxRobot robot;

  final void open(FxRobot with, Dossier dossier) {
    robot = with;
    robot.interact(() -> show(new OfferStage(dossier, Language.FRENCH)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void show(OfferStage next) {
    offer = next;
    screen = next.screen();
    Windows.show(stage, next.root);
    screen.focus();
  }

  /// Waits for what was put off until now.
  final void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void write(String words) {
    robot.write(words);
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void paste(String words) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(words);
          Clipboard.getSystemClipboard().setContent(content);
        });
    press(KeyCode.CONTROL, KeyCode.V);
  }

  final void press(KeyCode modifier, KeyCode key) {
    robot.press(modifier).type(key).release(modifier);
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void tabTo(String id) {
    walk(id, () -> robot.type(KeyCode.TAB));
  }

  final void backTo(String id) {
    walk(id, () -> press(KeyCode.SHIFT, KeyCode.TAB));
  }

  final void walk(String id, Runnable step) {
    for (int i = 0; i < 80; i++) {
      if (focused() != null && id.equals(focused().getId())) {
        return;
      }
      step.run();
      WaitForAsyncUtils.waitForFxEvents();
    }
    throw new AssertionError("The keyboard does not reach " + id + ", it stays at " + focused());
  }

  final void clickWords(String words) {
    PassagePicker picker = robot.lookup("#passage-picker").queryAs(PassagePicker.class);
    Point2D[] at = new Point2D[1];
    robot.interact(() -> at[0] = picker.localToScreen(picker.centerOf(words)));
    robot.clickOn(at[0]);
  }

  final void dragGrip(String words, Point2D to) {
    Node grip = row(words).lookup(".grip");
    robot.moveTo(grip).press(MouseButton.PRIMARY).moveTo(to);
    assertThat(robot.lookup(".ghost-line").queryAll()).hasSize(1);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  final LineRow row(String words) {
    return robot.lookup(".offer-line").queryAll().stream()
        .map(LineRow.class::cast)
        .filter(row -> row.item().text().get().equals(words))
        .findFirst()
        .orElseThrow();
  }

  static boolean shown(Node node) {
    return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
  }

  static Point2D center(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  final Node focused() {
    return stage.getScene().getFocusOwner();
  }

  final List<String> answers() {
    return dossier().all(Reflection.KIND).stream().map(Reflection::answer).toList();
  }

  final String mission() {
    return MissionStatement.current(dossier()).orElseThrow().text();
  }

  final List<Offer> versions() {
    return Offer.versions(dossier());
  }

  final List<String> words(OfferPart part) {
    return Offer.current(dossier()).orElseThrow().lines(part).stream()
        .map(OfferLine::text)
        .toList();
  }

  final Dossier dossier() {
    return offer.session.dossier();
  }
}
