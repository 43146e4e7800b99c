package app.cairn.ui.pitch;

import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.profile.Profile;
import app.cairn.text.Language;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// How the sheet looks: which kind, which template, which pitch, in which language, with a code or
/// without, whose name.
final class SheetOptions extends FlowPane {

  private final Workspace workspace;
  private final SheetViewModel sheet;
  private final Choice<SheetKind> kind;
  private final Choice<SheetTemplate> template;
  private final Choice<PitchFormat> format;
  private final Choice<Language> language;
  private final CheckBox code = AsWritten.of(new CheckBox());
  private final Button contact;

  SheetOptions(Workspace workspace, SheetViewModel sheet) {
    super(6, 8);
    this.workspace = workspace;
    this.sheet = sheet;
    getStyleClass().add("sheet-options");
    setRowValignment(javafx.geometry.VPos.CENTER);
    kind =
        new Choice<>(
            "sheet-kind",
            "pitch.sheetKind",
            List.of(SheetKind.values()),
            each -> workspace.say("pitch.sheetKind." + each.name().toLowerCase(Locale.ROOT)),
            sheet.kind()::set);
    template =
        new Choice<>(
            "sheet-template",
            "pitch.template",
            List.of(SheetTemplate.values()),
            each -> PitchWords.name(each, workspace.messages()),
            sheet::template);
    format =
        new Choice<>(
            "sheet-format",
            "pitch.sheetPitch",
            List.of(PitchFormat.values()),
            each -> PitchWords.name(each, workspace.messages()),
            sheet::format);
    language =
        new Choice<>(
            "sheet-language",
            "pitch.sheetLanguage",
            List.of(Language.values()),
            each -> workspace.say("pitch.sheetLanguage." + each.code()),
            each -> each.code().toUpperCase(Locale.ROOT),
            sheet::language);
    code.setId("sheet-code");
    code.setText(workspace.say("pitch.code.short"));
    code.setTooltip(new Tooltip(workspace.say("pitch.code")));
    code.setAccessibleText(workspace.say("pitch.code"));
    code.setOnAction(_ -> sheet.contactCode(code.isSelected()));
    getChildren().addAll(kind, template, format, language, code);
    contact =
        Buttons.flat(
            "sheet-contact",
            workspace.say("pitch.contact"),
            Feather.USER,
            () -> ContactDialog.open(workspace, sheet));
    contact.getStyleClass().add("small-button");
    contact.setVisible(sheet.writable());
    getChildren().add(contact);
    boolean frozen = !sheet.writable();
    template.setDisable(frozen);
    format.setDisable(frozen);
    code.setDisable(frozen);
    refresh();
  }

  /// Puts the focus on what changes `entity`, when it is the profile or the choice of the sheet.
  boolean reveal(UUID entity) {
    if (entity.equals(sheet.profile().getValue().id())) {
      contact.requestFocus();
      return true;
    }
    if (entity.equals(sheet.choice().getValue().id())) {
      template.requestFocus();
      return true;
    }
    return false;
  }

  void refresh() {
    SheetChoice choice = sheet.choice().getValue();
    boolean cards = sheet.kind().get() == SheetKind.CARDS;
    kind.show(sheet.kind().get());
    template.show(choice.template());
    template.setVisible(!cards);
    template.setManaged(!cards);
    format.show(choice.format());
    language.show(sheet.language());
    code.setSelected(choice.contactCode());
    Profile profile = sheet.profile().getValue();
    // The words are there as long as there is something to fill in.
    boolean filled =
        !profile.lastName().isBlank() && !(profile.email() + profile.phone()).isBlank();
    contact.setText(filled ? "" : workspace.say("pitch.contact"));
    code.setVisible(!cards);
    code.setManaged(!cards);
  }

  /// One of a few, in a small menu.
  private final class Choice<T> extends MenuButton {

    private final String key;
    private final Function<T, String> name;
    private final Function<T, String> shown;

    Choice(String id, String key, List<T> values, Function<T, String> name, Consumer<T> choose) {
      this(id, key, values, name, name, choose);
    }

    /// @param shown what stands on the button, where its name would take too much room
    Choice(
        String id,
        String key,
        List<T> values,
        Function<T, String> name,
        Function<T, String> shown,
        Consumer<T> choose) {
      this.key = key;
      this.name = name;
      this.shown = shown;
      setTooltip(new Tooltip(workspace.say(key)));
      setMnemonicParsing(false);
      setId(id);
      getStyleClass().add("small-button");
      setMinWidth(USE_PREF_SIZE);
      ToggleGroup group = new ToggleGroup();
      for (T value : values) {
        RadioMenuItem item = AsWritten.of(new RadioMenuItem(name.apply(value)));
        item.setId(id + "-" + value);
        item.setUserData(value);
        item.setToggleGroup(group);
        item.setOnAction(_ -> choose.accept(value));
        getItems().add(item);
      }
    }

    void show(T value) {
      setText(shown.apply(value));
      setAccessibleText(workspace.say(key) + ", " + name.apply(value));
      getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == value));
    }
  }
}
