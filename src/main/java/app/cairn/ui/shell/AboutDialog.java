package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.text.Version;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CairnMark;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What Cairn is, its version, and the work of others it stands on, with their licences.
final class AboutDialog extends VBox {

  AboutDialog(CairnWindow window, Messages messages) {
    GridPane works = new GridPane(24, 4);
    int row = 0;
    for (String line : lines("licences.txt")) {
      String[] parts = line.split("\\|");
      works.addRow(row++, Labels.text(parts[0].strip()), Labels.secondary(parts[1].strip()));
    }
    Label version = Labels.text(messages.get("shell.about.version", Version.current()));
    HBox head = new HBox(14, new CairnMark(44), new VBox(2, version, Labels.secondary(messages.get("shell.about.licence"))));
    getChildren()
        .add(
            new Dialog(
                    "about-dialog",
                    messages.get("shell.action.about"),
                    head,
                    Labels.text(messages.get("shell.about.what")),
                    Labels.heading(messages.get("shell.about.others")),
                    works)
                .withButtons(
                    Buttons.plain("about-close", messages.get("kit.close"), null, window.doors()::closeDialog)));
    setMaxSize(560, USE_PREF_SIZE);
  }

  private static List<String> lines(String resource) {
    try (BufferedReader in = open(resource)) {
      return in.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String resource) {
    return new BufferedReader(
        new InputStreamReader(
            AboutDialog.class.getResourceAsStream(resource), StandardCharsets.UTF_8));
  }
}
