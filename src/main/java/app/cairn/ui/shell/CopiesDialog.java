package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// What is kept of a dossier aside from its file: each copy can be looked at, and made a new
/// dossier of.
final class CopiesDialog extends VBox {

  /// @param name the file’s
  CopiesDialog(CairnWindow window, String name, List<KeptCopy> copies, Consumer<KeptCopy> look) {
    Messages messages = window.messages();
    String title = messages.get("shell.copies.title", name);
    PastList list =
        new PastList(
            "kept-copies", title, messages, window.formats(), past -> look.accept((KeptCopy) past));
    list.setPrefHeight(300);
    list.show(copies.stream().map(PastLine.Copy::new).toList());
    getChildren()
        .add(
            new Dialog(
                    "copies-dialog",
                    title,
                    Labels.secondary(messages.get("shell.copies.how")),
                    list)
                .withButtons(
                    Buttons.plain(
                        "copies-close",
                        messages.get("kit.close"),
                        null,
                        window.doors()::closeDialog),
                    Buttons.main("look", messages.get("shell.versions.look"), null, list::look)));
    setMaxSize(560, USE_PREF_SIZE);
    // Once it is shown.
    FxThread.soon(list::requestFocus);
  }
}
