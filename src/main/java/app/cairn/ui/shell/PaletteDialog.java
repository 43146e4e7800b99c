package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.TypedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Finds the words of the dossier and whatever one may do (Ctrl+K).
final class PaletteDialog extends VBox {

  private static final int MOST_HITS = 30;

  /// Looked through, since some may be of a kind that no room shows.
  private static final int MOST_FOUND = 2 * MOST_HITS;

  /// Nobody looks for more; a page pasted by mistake is refused.
  private static final int MOST_CHARACTERS = 200;

  private final CairnWindow window;
  private final Messages messages;
  private final Tasks tasks;
  private final OpenedDossier opened;
  private final List<Action> actions;
  private final Set<String> shownKinds;
  private final TextField query = new TextField();
  private final ListView<PaletteEntry> found = new ListView<>();
  private Tasks.Task<List<Hit>> searching;

  /// @param opened null when no dossier is open: then actions alone are found
  /// @param shownKinds the kinds of entity that a room shows: what one can go to
  PaletteDialog(
      CairnWindow window,
      Messages messages,
      Tasks tasks,
      OpenedDossier opened,
      List<Action> actions,
      Set<String> shownKinds) {
    this.window = window;
    this.messages = messages;
    this.tasks = tasks;
    this.opened = opened;
    this.actions = actions.stream().filter(action -> !action.id().equals("palette")).toList();
    this.shownKinds = Set.copyOf(shownKinds);
    query.setId("palette-query");
    query.setPromptText(messages.get("shell.palette.prompt"));
    query.setAccessibleText(messages.get("shell.palette.prompt"));
    query.setTextFormatter(
        new TextFormatter<>(change -> TypedText.accept(change, MOST_CHARACTERS, this::tooLong)));
    found.setId("palette-found");
    found.setAccessibleText(messages.get("shell.palette.found"));
    found.setCellFactory(_ -> new PaletteCell(messages));
    found.setPrefHeight(380);
    found.setFocusTraversable(false);
    found.setOnMouseClicked(_ -> choose());
    query.textProperty().addListener((_, _, text) -> search(text));
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Dialog dialog = new Dialog("palette", messages.get("shell.action.palette"), query, found);
    dialog.getStyleClass().add("palette");
    getChildren().add(dialog);
    setMaxSize(600, USE_PREF_SIZE);
    setMinWidth(280);
    search("");
  }

  private void tooLong() {
    window.doors().tell(messages.get("kit.tooLong", MOST_CHARACTERS));
  }

  private void search(String text) {
    if (searching != null) {
      searching.cancel();
    }
    PaletteMatch match = new PaletteMatch(text);
    List<PaletteEntry> matching = matchingActions(match);
    if (opened == null || text.isBlank()) {
      show(matching);
      return;
    }
    searching =
        tasks
            .of(() -> opened.search(text, MOST_FOUND))
            .onSuccess(hits -> show(join(shown(hits), matching, match)))
            .onFailure(window::explain)
            .start();
  }

  private List<Hit> shown(List<Hit> hits) {
    return hits.stream().filter(hit -> shownKinds.contains(hit.kind())).limit(MOST_HITS).toList();
  }

  private List<PaletteEntry> matchingActions(PaletteMatch match) {
    return actions.stream()
        .filter(action -> !action.disabled().get())
        .filter(action -> match.finds(action.text().getValue(), also(action)))
        .<PaletteEntry>map(PaletteEntry.Doing::new)
        .toList();
  }

  /// Other words that one may look for an action by.
  private String also(Action action) {
    String key = "shell.also." + action.id();
    return messages.has(key) ? messages.get(key) : "";
  }

  /// The best first; of two that match as well, what one may do before words, and the words in the
  /// order in which the search found them.
  private List<PaletteEntry> join(
      List<Hit> hits, List<PaletteEntry> matchingActions, PaletteMatch match) {
    List<PaletteEntry> all = new ArrayList<>(matchingActions);
    hits.forEach(hit -> all.add(new PaletteEntry.Words(hit)));
    all.sort(Comparator.comparingInt(entry -> rank(entry, match)));
    return all;
  }

  private int rank(PaletteEntry entry, PaletteMatch match) {
    return switch (entry) {
      case PaletteEntry.Doing(Action action) ->
          match.ofAction(action.text().getValue(), also(action));
      case PaletteEntry.Words(Hit hit) -> match.ofText(hit.text());
    };
  }

  private void show(List<PaletteEntry> entries) {
    found.getItems().setAll(entries);
    found.setPlaceholder(app.cairn.ui.kit.Labels.secondary(messages.get("shell.palette.nothing")));
    found.getSelectionModel().selectFirst();
    found.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      if (code == KeyCode.DOWN) {
        found.getSelectionModel().selectNext();
      } else {
        found.getSelectionModel().selectPrevious();
      }
      found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 4));
      event.consume();
    } else if (code == KeyCode.ENTER) {
      choose();
      event.consume();
    }
  }

  private void choose() {
    PaletteEntry chosen = found.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    window.doors().closeDialog();
    // Once the dialog is gone: what is done may open another, or move the focus.
    FxThread.soon(
        () -> {
          switch (chosen) {
            case PaletteEntry.Doing doing -> doing.action().run();
            case PaletteEntry.Words words -> window.doors().reveal(words.hit().entity());
          }
        });
  }
}
