package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Draft;
import app.cairn.ui.kit.Labels;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/// Asks a first name: that is all one needs to begin.
final class NewDossierDialog extends VBox {

  private static final int LONGEST = 80;

  /// @param folder where the dossier will stand
  /// @param draft the name begun before
  NewDossierDialog(CairnWindow window, Messages messages, Path folder, Draft draft) {
    TextField name = new TextField();
    name.setId("first-name");
    name.setTextFormatter(new TextFormatter<>(NewDossierDialog::clean));
    draft.typedIn(name, "");
    Label ask = Labels.text(messages.get("shell.new.ask"));
    ask.setLabelFor(name);
    name.setAccessibleText(messages.get("shell.new.ask"));
    Button begin =
        Buttons.main(
            "new-begin",
            messages.get("shell.new.begin"),
            null,
            () -> {
              draft.used();
              window.begin(name.getText().strip());
            });
    begin.disableProperty().bind(name.textProperty().map(String::isBlank));
    Dialog dialog =
        new Dialog(
                "new-dossier",
                messages.get("shell.new.title"),
                ask,
                name,
                Labels.secondary(messages.get("shell.new.where", name(folder))))
            .withButtons(
                Buttons.plain(
                    "new-cancel", messages.get("kit.cancel"), null, window.doors()::closeDialog),
                begin)
            .holding(draft::waiting);
    getChildren().add(dialog);
    setMaxSize(560, USE_PREF_SIZE);
    setFillWidth(true);
  }

  private static String name(Path folder) {
    return Objects.toString(folder.getFileName(), folder.toString());
  }

  private static TextFormatter.Change clean(TextFormatter.Change change) {
    change.setText(CleanText.of(change.getText()).replaceAll("[\\n\\t]", " "));
    return change.getControlNewText().length() > LONGEST ? null : change;
  }
}
