package app.cairn;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import javafx.util.Duration;

/// Does once what people do most, so that the Java that watches can keep the classes of it for a
/// fast start (`-XX:AOTCacheOutput`): makes the example, prints it, draws its map, imports people,
/// opens it in the window, looks at the map. Run by the scripts that build the program.
final class Training {

  private static final ListChangeListener<Window> ENTERING = _ -> enterNetwork();

  private Training() {}

  /// @param args a folder to write into
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    String dossier = folder.resolve("exemple.cairn").toString();
    run("new", dossier, "--example");
    run("check", dossier, "--json");
    run("export", dossier, "--json", "-o", folder.resolve("exemple.json").toString());
    run("sheet", dossier, "--kind", "pitch", "-o", folder.resolve("fiche.pdf").toString());
    String people = folder.resolve("personnes.csv").toString();
    run("map", dossier, "-o", folder.resolve("carte.svg").toString());
    run("map", dossier, "-o", people);
    run("import", dossier, people, "--dry-run");
    Window.getWindows().addListener(ENTERING);
    Cairn.main(new String[] {dossier});
  }

  /// Asks for the room of the network as soon as it is there.
  private static void enterNetwork() {
    Window.getWindows().removeListener(ENTERING);
    Timeline looking = new Timeline();
    looking
        .getKeyFrames()
        .add(
            new KeyFrame(
                Duration.millis(300),
                _ -> {
                  Node room = Window.getWindows().getFirst().getScene().lookup("#room-network");
                  if (room instanceof ButtonBase entry) {
                    looking.stop();
                    entry.fire();
                  }
                }));
    looking.setCycleCount(Animation.INDEFINITE);
    looking.play();
  }

  private static void run(String... arguments) {
    int code =
        Cairn.command(List.of(arguments), new PrintWriter(System.out), new PrintWriter(System.err));
    if (code != 0) {
      throw new IllegalStateException(arguments[0] + " ended with " + code);
    }
  }
}
