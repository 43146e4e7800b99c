package app.cairn.bench;

import app.cairn.Cairn;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;

/// The program as people have it, on a dossier whose network is asked for as soon as one could:
/// what `tools/bench open` and `tools/bench map` watch.
public final class OpenMap {

  private static volatile boolean asked;

  private OpenMap() {}

  public static void main(String[] arguments) {
    Thread.ofPlatform().name("opens-map").daemon().start(OpenMap::ask);
    Cairn.main(arguments);
  }

  private static void ask() {
    try {
      while (!asked) {
        try {
          Platform.runLater(OpenMap::enter);
        } catch (IllegalStateException notYet) {
          // JavaFX comes up.
        }
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void enter() {
    for (Window window : Window.getWindows()) {
      Node entry = window.getScene() == null ? null : window.getScene().lookup("#room-network");
      if (!asked && entry instanceof ButtonBase room) {
        asked = true;
        room.fire();
      }
    }
  }
}
