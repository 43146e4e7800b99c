package app.cairn.ui.network.exchange;

import app.cairn.map.Shown;
import app.cairn.network.Contact;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Exporter le réseau » : for which program, and who goes out. JavaFX thread.
public final class ExportDialog {

  private static final String STYLESHEET = Stylesheets.beside(ExportDialog.class, "export.css");

  private final Workspace workspace;
  private final ContactWriter writer;
  private final Supplier<Optional<Collection<UUID>>> shown;
  private final Supplier<Shown> map;

  private ExportDialog(
      Workspace workspace,
      ContactWriter writer,
      Supplier<Optional<Collection<UUID>>> shown,
      Supplier<Shown> map) {
    this.workspace = workspace;
    this.writer = writer;
    this.shown = shown;
    this.map = map;
  }

  /// « Exporter… » : opens it; there must be somebody to export.
  ///
  /// @param shown those that filters and the one branch let through now; empty where all are shown
  /// @param map how the map is shown now
  public static Action action(
      Workspace workspace,
      ContactWriter writer,
      Supplier<Optional<Collection<UUID>>> shown,
      Supplier<Shown> map) {
    return new Action(
        "export-network",
        new ReadOnlyStringWrapper(workspace.say("network.export")),
        Feather.SHARE,
        null,
        Bindings.createBooleanBinding(
            () -> workspace.live().dossier().get().count(Contact.KIND) == 0,
            workspace.live().dossier()),
        () -> new ExportDialog(workspace, writer, shown, map).open());
  }

  private void open() {
    ToggleGroup formats = new ToggleGroup();
    GridPane choices = new GridPane(20, 10);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    choices.getColumnConstraints().addAll(half, half);
    ContactWriter.Format[] all = ContactWriter.Format.values();
    int rows = (all.length + 1) / 2;
    for (int i = 0; i < all.length; i++) {
      choices.add(choice(all[i], formats), i / rows, i % rows);
    }
    formats.getToggles().getFirst().setSelected(true);
    Optional<Collection<UUID>> filtered = shown.get();
    Shown now = map.get();
    CheckBox dark = dark(formats);
    RadioButton onlyShown = AsWritten.of(new RadioButton());
    VBox page = new VBox(12, choices);
    if (now.dark()) {
      page.getChildren().add(dark);
    }
    page.getStylesheets().add(STYLESHEET);
    filtered.ifPresent(ids -> page.getChildren().addAll(whom(ids.size(), onlyShown)));
    Button cancel =
        Buttons.plain(
            "export-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
    Button go =
        Buttons.main(
            "export-go",
            workspace.say("network.export.go"),
            Feather.SHARE,
            () -> {
              ContactWriter.Format format =
                  (ContactWriter.Format) formats.getSelectedToggle().getUserData();
              workspace.window().closeDialog();
              boolean some = onlyShown.isSelected();
              Shown room = (some ? now : now.whole()).dark(now.dark() && dark.isSelected());
              choose(format, filtered.filter(_ -> some), room);
            });
    // Enter on a format would only choose it again.
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go.fire();
          }
        });
    workspace
        .window()
        .openDialog(
            new Dialog("export-dialog", workspace.say("network.export.title"), page)
                .withButtons(cancel, go));
    ((Node) formats.getSelectedToggle()).requestFocus();
  }

  private Node choice(ContactWriter.Format format, ToggleGroup group) {
    String key = "network.export.format." + format.key();
    RadioButton name = radio("export-" + format.key(), workspace.say(key), group);
    name.setUserData(format);
    Label explained = Labels.small(workspace.say(key + ".for"));
    explained.getStyleClass().add("export-explained");
    name.setAccessibleHelp(explained.getText());
    return new VBox(1, name, explained);
  }

  /// « Sur fond sombre, comme à l’écran »: of the formats that one looks at on a screen.
  private CheckBox dark(ToggleGroup formats) {
    CheckBox dark = AsWritten.of(new CheckBox(workspace.say("network.export.dark")));
    dark.setId("export-dark");
    dark.setAccessibleText(dark.getText());
    dark.setSelected(true);
    dark.disableProperty()
        .bind(
            formats
                .selectedToggleProperty()
                .map(one -> !((ContactWriter.Format) one.getUserData()).onScreen()));
    return dark;
  }

  private static RadioButton radio(String id, String text, ToggleGroup group) {
    RadioButton radio = AsWritten.of(new RadioButton(text));
    radio.setId(id);
    radio.setAccessibleText(text);
    radio.setToggleGroup(group);
    radio.setWrapText(true);
    return radio;
  }

  private Node[] whom(int many, RadioButton onlyShown) {
    ToggleGroup whom = new ToggleGroup();
    int all = workspace.session().dossier().count(Contact.KIND);
    onlyShown.setId("export-shown");
    onlyShown.setText(workspace.say("network.export.shown", many));
    onlyShown.setAccessibleText(onlyShown.getText());
    onlyShown.setToggleGroup(whom);
    onlyShown.setDisable(many == 0);
    RadioButton everyone = radio("export-all", workspace.say("network.export.all", all), whom);
    (many == 0 ? everyone : onlyShown).setSelected(true);
    return new Node[] {Labels.heading(workspace.say("network.export.whom")), onlyShown, everyone};
  }

  private void choose(ContactWriter.Format format, Optional<Collection<UUID>> ids, Shown room) {
    String name = workspace.say("network.export.name") + "." + format.ending();
    String kind = workspace.say("network.export.format." + format.key());
    workspace
        .window()
        .chooseSaveFile(name, kind, format.ending())
        .ifPresent(file -> write(file, format, ids, room));
  }

  private static String failed(Throwable e) {
    return e instanceof ContactWriter.OntoADossier
        ? "network.export.isDossier"
        : "network.export.failed";
  }

  private void write(
      Path file, ContactWriter.Format format, Optional<Collection<UUID>> ids, Shown room) {
    String shownName = file.getFileName().toString();
    var dossier = workspace.session().dossier();
    workspace
        .tasks()
        .of(
            () -> {
              writer.write(file, format, dossier, ids, room, workspace.messages());
              return file;
            })
        .onSuccess(_ -> workspace.window().tell(workspace.say("network.export.done", shownName)))
        .onFailure(e -> workspace.window().tell(workspace.say(failed(e), shownName)))
        .start();
  }
}
