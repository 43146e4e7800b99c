package app.cairn.ui.network.exchange;

import app.cairn.network.Contact;
import app.cairn.network.ImportEntry;
import app.cairn.network.ImportEntry.Decision;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportedCard;
import app.cairn.network.LostLetters;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.RefusedLine;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Isolated;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.Workspace;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows an [ImportLine]; of a doubtful one it asks whether they are the same person.
final class ImportCell extends ListCell<ImportLine> {

  private static final int READ = 240;

  private final Workspace workspace;
  private final ImportViewModel model;
  private final Runnable decided;

  /// @param decided called once the person has said whether two are the same
  ImportCell(Workspace workspace, ImportViewModel model, Runnable decided) {
    this.workspace = workspace;
    this.model = model;
    this.decided = decided;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ImportLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    setGraphic(
        switch (line) {
          case null -> null;
          case ImportLine.Of(int place, ImportEntry entry) -> somebody(place, entry);
          case ImportLine.Not(RefusedLine refused) -> refused(refused);
        });
    setAccessibleText(line == null ? null : read(line));
  }

  private HBox somebody(int place, ImportEntry entry) {
    VBox words = new VBox(2, name(entry.card(), workspace));
    String about = about(entry.card());
    if (!about.isEmpty()) {
      words.getChildren().add(small(about));
    }
    String mended = mended(entry);
    if (!mended.isEmpty()) {
      words.getChildren().add(small(mended));
    }
    HBox row = new HBox(12, words);
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (entry.fate() == Fate.DOUBTFUL) {
      words.getChildren().add(small(looksLike(entry)));
      row.getChildren()
          .addAll(
              choice(place, Decision.SAME, "import.same"),
              choice(place, Decision.ANOTHER, "import.another"));
    }
    return row;
  }

  static Label name(ImportedCard card, Workspace workspace) {
    Label name = Labels.text(called(card, workspace));
    name.getStyleClass().add("semibold");
    name.setWrapText(false);
    name.setEllipsisString("…");
    WholeWords.of(name, name::getText);
    return name;
  }

  private static String called(ImportedCard card, Workspace workspace) {
    String called = card.ofAnOrganisation() ? card.organisation() : card.name();
    return called.isEmpty() ? workspace.say("network.nameless") : called;
  }

  /// What is longer than anybody reads in a list is cut, and whole under the pointer.
  static Label small(String words) {
    if (words.length() <= READ) {
      return Labels.small(words);
    }
    Label label = Labels.small(words.substring(0, READ).strip() + "…");
    WholeWords.of(label, () -> words);
    return label;
  }

  static String about(ImportedCard card) {
    return Stream.of(
            card.role(),
            card.ofAnOrganisation() ? "" : card.organisation(),
            String.join(", ", card.emails()))
        .filter(text -> !text.isEmpty())
        .map(Isolated::of)
        .collect(Collectors.joining("  ·  "));
  }

  /// What becomes of a name that had lost letters; empty where none has.
  private String mended(ImportEntry entry) {
    ImportedCard card = entry.card();
    if (entry.fate() != Fate.KNOWN) {
      return "";
    }
    return model
        .plan()
        .network()
        .contact(entry.contact())
        .filter(
            known ->
                LostLetters.in(known.firstName(), card.firstName())
                    || LostLetters.in(known.lastName(), card.lastName()))
        .map(known -> workspace.say("import.mended", Isolated.of(known.name())))
        .orElse("");
  }

  private String looksLike(ImportEntry entry) {
    Network network = model.plan().network();
    return network
        .contact(entry.contact())
        .map(known -> workspace.say("import.looksLike", known(network, known)))
        .orElse("");
  }

  private static String known(Network network, Contact known) {
    return Stream.of(
            known.name(),
            network.organisation(known).map(Organisation::name).orElse(""),
            String.join(", ", known.emails()))
        .filter(text -> !text.isEmpty())
        .map(Isolated::of)
        .collect(Collectors.joining(", "));
  }

  private ToggleButton choice(int place, Decision decision, String key) {
    ToggleButton button = AsWritten.of(new ToggleButton(workspace.say(key)));
    button.getStyleClass().add("small-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(workspace.say(key));
    button.setFocusTraversable(false);
    button.setSelected(model.decision(place) == decision);
    button.setOnAction(
        _ -> {
          model.decide(place, button.isSelected() ? decision : Decision.LATER);
          updateItem(getItem(), false);
          decided.run();
        });
    return button;
  }

  private HBox refused(RefusedLine refused) {
    Label where =
        Labels.text(workspace.say("import.line", Isolated.of(refused.file()), refused.line()));
    where.getStyleClass().add("semibold");
    Label why = small(reason(refused));
    return new HBox(new VBox(2, where, why));
  }

  private String reason(RefusedLine refused) {
    return workspace.say(refused.reason(), refused.values().toArray());
  }

  private String read(ImportLine line) {
    return switch (line) {
      case ImportLine.Of(int place, ImportEntry entry) ->
          String.join(
              ", ",
              called(entry.card(), workspace),
              about(entry.card()),
              mended(entry),
              entry.fate() == Fate.DOUBTFUL
                  ? looksLike(entry)
                      + ", "
                      + workspace.say("import.decision." + model.decision(place))
                  : "");
      case ImportLine.Not(RefusedLine refused) ->
          workspace.say("import.line", Isolated.of(refused.file()), refused.line())
              + ", "
              + reason(refused);
    };
  }
}
