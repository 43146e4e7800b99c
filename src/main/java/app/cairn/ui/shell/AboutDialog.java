package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CairnMark;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What Cairn is, its version, and the work of others it stands on, with their licences.
final class AboutDialog extends VBox {

  AboutDialog(CairnWindow window, Messages messages, Colophon colophon) {
    GridPane works = new GridPane(24, 4);
    int row = 0;
    for (Colophon.Work work : colophon.works()) {
      works.addRow(row++, Labels.text(work.name()), Labels.secondary(work.licence()));
    }
    Label version = Labels.text(messages.get("shell.about.version", colophon.version()));
    HBox head =
        new HBox(
            14,
            new CairnMark(44),
            new VBox(2, version, Labels.secondary(messages.get("shell.about.licence"))));
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
                    Buttons.plain(
                        "about-close",
                        messages.get("kit.close"),
                        null,
                        window.doors()::closeDialog)));
    setMaxSize(560, USE_PREF_SIZE);
  }
}
