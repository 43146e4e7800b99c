package app.cairn.ui.shell;

import app.cairn.meeting.Manners;
import app.cairn.settings.Appearance;
import app.cairn.settings.Settings;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.NumberField;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Language, day or night, size: each takes effect at once; how soon one thanks, asks again or
/// loses sight of somebody, once it is closed.
final class SettingsDialog extends VBox {

  private static final double MEASURE_NAMES = 150;

  private final Messages messages;
  private final Preferences preferences;
  private final NumberField thanks;
  private final NumberField silence;
  private final NumberField dormant;

  SettingsDialog(CairnWindow window, Messages messages, Preferences preferences) {
    this.messages = messages;
    this.preferences = preferences;
    Settings now = preferences.get();
    Manners manners = now.manners();
    thanks = measure("thanks", Manners.MOST_HOURS, manners.thanksHours());
    silence = measure("silence", Manners.MOST_DAYS, manners.silence());
    dormant = measure("dormant", Manners.MOST_MONTHS, manners.dormantMonths());
    Dialog dialog =
        new Dialog(
                "settings-dialog",
                messages.get("shell.settings.title"),
                field("shell.settings.language", languages(preferences, now)),
                field("shell.settings.appearance", appearances(preferences, now)),
                field("shell.settings.zoom", zoom(preferences)),
                field(
                    "shell.settings.manners",
                    new VBox(
                        6,
                        named("thanks", thanks),
                        named("silence", silence),
                        named("dormant", dormant))),
                Labels.secondary(messages.get("shell.settings.private")))
            .withButtons(
                Buttons.plain(
                    "settings-close",
                    messages.get("kit.close"),
                    null,
                    window.doors()::closeDialog));
    getChildren().add(dialog);
    setMaxSize(560, USE_PREF_SIZE);
  }

  /// Keeps the measures of time as they stand.
  void keep() {
    Manners manners = new Manners(thanks.number(), silence.number(), dormant.number());
    preferences.change(s -> s.withManners(manners));
  }

  private NumberField measure(String name, int most, int number) {
    NumberField field =
        new NumberField(
            "settings-" + name,
            messages.get("shell.settings.measure." + name),
            n -> messages.get("shell.settings.unit." + name, n),
            new NumberField.Range(1, most, 1),
            number);
    // Whoever comes for the language does not begin within a number.
    field.lookup(".text-input").getStyleClass().add(Overlays.NOT_AT_ONCE);
    return field;
  }

  private HBox named(String name, NumberField field) {
    Label label = Labels.text(messages.get("shell.settings.measure." + name));
    label.setMinWidth(MEASURE_NAMES);
    HBox row = new HBox(8, label, field);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node languages(Preferences preferences, Settings now) {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(8);
    for (Language language : Language.values()) {
      box.getChildren()
          .add(
              choice(
                  group,
                  "language-" + language.code(),
                  messages.get("shell.settings.language." + language.code()),
                  now.spoken() == language,
                  _ -> preferences.change(s -> s.withLanguage(language))));
    }
    return box;
  }

  private Node appearances(Preferences preferences, Settings now) {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(8);
    for (Appearance appearance : Appearance.values()) {
      box.getChildren()
          .add(
              choice(
                  group,
                  "appearance-" + appearance,
                  messages.get("shell.settings.appearance." + appearance),
                  now.appearance() == appearance,
                  _ -> preferences.change(s -> s.withAppearance(appearance))));
    }
    return box;
  }

  private Node zoom(Preferences preferences) {
    Slider slider =
        new Slider(Settings.LEAST_ZOOM, Settings.MOST_ZOOM, preferences.get().zoomPercent());
    slider.setId("zoom");
    slider.setBlockIncrement(10);
    slider.setMajorTickUnit(10);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setAccessibleText(messages.get("shell.settings.zoom"));
    Label percent = Labels.text("");
    percent.setMinWidth(60);
    percent
        .textProperty()
        .bind(
            slider
                .valueProperty()
                .map(v -> messages.get("shell.settings.percent", Math.round(v.doubleValue()))));
    // While it is dragged the slider would slide away under the hand: the size follows on release.
    slider
        .valueChangingProperty()
        .addListener((_, _, changing) -> apply(changing, slider, preferences));
    slider
        .valueProperty()
        .addListener((_, _, _) -> apply(slider.isValueChanging(), slider, preferences));
    HBox.setHgrow(slider, Priority.ALWAYS);
    return new HBox(12, slider, percent);
  }

  private static void apply(boolean changing, Slider slider, Preferences preferences) {
    if (!changing) {
      int percent = (int) Math.round(slider.getValue() / 10) * 10;
      preferences.change(s -> s.withZoomPercent(percent));
    }
  }

  private ToggleButton choice(
      ToggleGroup group, String id, String text, boolean chosen, Consumer<ToggleButton> act) {
    ToggleButton button = AsWritten.of(new ToggleButton(text));
    button.setId(id);
    button.setAccessibleText(text);
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setSelected(chosen);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          act.accept(button);
        });
    return button;
  }

  private VBox field(String key, Node content) {
    Label name = Labels.text(messages.get(key));
    name.getStyleClass().setAll("label", "field-name");
    return new VBox(6, name, content);
  }
}
