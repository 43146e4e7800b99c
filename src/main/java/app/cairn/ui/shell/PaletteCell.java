package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Shortcuts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Shows a [PaletteEntry]: what it is, its words, its keys or its kind.
final class PaletteCell extends ListCell<PaletteEntry> {

  private final Messages messages;

  PaletteCell(Messages messages) {
    this.messages = messages;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PaletteEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    if (empty || entry == null) {
      setGraphic(null);
      return;
    }
    switch (entry) {
      case PaletteEntry.Doing doing ->
          fill(
              doing.action().icon(),
              doing.action().text().getValue(),
              doing.action().shortcut().map(keys -> Shortcuts.name(keys, messages)).orElse(""));
      case PaletteEntry.Words words ->
          fill(
              Feather.FILE_TEXT,
              words.hit().text(),
              messages.get("shell.kind." + words.hit().kind()));
    }
  }

  private void fill(Ikon icon, String words, String aside) {
    Label text = new Label(words.replace('\n', ' '));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Label kind = new Label(aside);
    kind.getStyleClass().add("small");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(10, Icons.of(icon), text, kind);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setAccessibleText(words + ", " + aside);
  }
}
