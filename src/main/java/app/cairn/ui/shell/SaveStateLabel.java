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
  private boolean signAlone;
  private boolean well = true;

  SaveStateLabel(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
    setId("save-state");
    getStyleClass().add("save-state");
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
  }

  /// Where there is no room for words a sign of its own stands for each good news; what is not well
  /// is said in words everywhere.
  void setSignAlone(boolean alone) {
    signAlone = alone;
    showWords();
  }

  void show(SaveState state) {
    boolean good =
        state.step() == SaveState.Step.KEPT
            || state.step() == SaveState.Step.PUBLISHED
            || state.step() == SaveState.Step.WRITING;
    boolean looking = state.step() == SaveState.Step.LOOKING;
    icon.setIconCode(sign(state.step()));
    icon.getStyleClass().setAll("icon");
    if (state.step() != SaveState.Step.WRITING) {
      icon.getStyleClass().add(good || looking ? "icon-mousse" : "icon-ocre");
    }
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

  private static Feather sign(SaveState.Step step) {
    return switch (step) {
      case WRITING -> Feather.MORE_HORIZONTAL;
      case KEPT -> Feather.CHECK;
      case PUBLISHED -> Feather.CHECK_CIRCLE;
      case LOOKING -> Feather.EYE;
      case UNPUBLISHED, FAILING -> Feather.ALERT_CIRCLE;
    };
  }

  private void showWords() {
    setContentDisplay(signAlone && well ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }
}
