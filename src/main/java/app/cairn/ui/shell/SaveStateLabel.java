package app.cairn.ui.shell;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Icons;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How well the latest words are kept: always visible, never in the way.
final class SaveStateLabel extends Label {

  private final Messages messages;
  private final Formats formats;
  private final FontIcon icon = Icons.of(Feather.CHECK);
  private boolean narrow;
  private boolean well = true;

  SaveStateLabel(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
    setId("save-state");
    getStyleClass().add("save-state");
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
  }

  /// Where the window is narrow a sign stands for good news; what is not well is said in words
  /// everywhere.
  void setNarrow(boolean narrow) {
    this.narrow = narrow;
    showWords();
  }

  void show(SaveState state) {
    boolean good =
        state.step() == SaveState.Step.KEPT
            || state.step() == SaveState.Step.PUBLISHED
            || state.step() == SaveState.Step.WRITING;
    boolean looking = state.step() == SaveState.Step.LOOKING;
    icon.setIconCode(looking ? Feather.EYE : good ? Feather.CHECK : Feather.ALERT_CIRCLE);
    icon.getStyleClass().setAll("icon", good || looking ? "icon-mousse" : "icon-ocre");
    String key = "shell.save." + state.step().name().toLowerCase(java.util.Locale.ROOT);
    String words =
        state.at() == null ? messages.get(key) : messages.get(key, formats.time(state.at()));
    setText(words);
    String more = messages.get(key + ".more");
    setTooltip(new Tooltip(words + "\n" + more));
    setAccessibleText(words + ". " + more);
    well = good;
    showWords();
  }

  private void showWords() {
    setContentDisplay(narrow && well ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }
}
