package app.cairn.ui.kit;

import app.cairn.insight.Adjustment;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// « Correctif : remplacer « humaniser » par ce que cela change. » What was decided and waits for
/// the next version, one at a time, with the way to the words it is about and to what was heard.
/// JavaFX thread.
public final class DecidedBanner extends HBox {

  private final Workspace workspace;
  private final ToIntFunction<Adjustment> places;
  private final Label sentence = Labels.text("");
  private final Button see;
  private final Button next;
  private List<Adjustment> open = List.of();
  private int at;

  /// @param places in how many places of what is shown the words of one stand
  /// @param see goes to the next of them
  public DecidedBanner(
      Workspace workspace, ToIntFunction<Adjustment> places, Consumer<Adjustment> see) {
    super(10);
    this.workspace = workspace;
    this.places = places;
    getStyleClass().addAll("banner", "decided-banner");
    setAlignment(Pos.CENTER_LEFT);
    sentence.setId("decided-sentence");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setMinWidth(0);
    this.see =
        Buttons.small(
            "decided-see",
            workspace.say("kit.decided.see"),
            null,
            () -> shown(one -> see.accept(one)));
    Button heard =
        Buttons.flat(
            "decided-heard",
            workspace.say("kit.decided.heard"),
            null,
            () -> shown(one -> workspace.window().reveal(one.id())));
    heard.getStyleClass().add("small-button");
    this.next = Buttons.flat("decided-next", "", null, this::turn);
    next.getStyleClass().add("small-button");
    HBox gestures = new HBox(4, this.see, heard, next);
    gestures.setAlignment(Pos.CENTER_RIGHT);
    gestures.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(Icons.of(Feather.EDIT_3), sentence, gestures);
    show(List.of());
  }

  /// Shows the first of these, or the one shown before where it is among them.
  public void show(List<Adjustment> decided) {
    Adjustment before = at < open.size() ? open.get(at) : null;
    open = decided;
    at = 0;
    for (int i = 0; before != null && i < open.size(); i++) {
      at = open.get(i).id().equals(before.id()) ? i : at;
    }
    refresh();
  }

  /// Brings one of those shown to the front.
  public void bring(Adjustment one) {
    for (int i = 0; i < open.size(); i++) {
      at = open.get(i).id().equals(one.id()) ? i : at;
    }
    refresh();
  }

  private void turn() {
    at = open.isEmpty() ? 0 : (at + 1) % open.size();
    refresh();
  }

  private void shown(Consumer<Adjustment> act) {
    if (at < open.size()) {
      act.accept(open.get(at));
    }
  }

  private void refresh() {
    boolean any = !open.isEmpty();
    setVisible(any);
    setManaged(any);
    next.setAccessibleText(workspace.say("kit.decided.next", at + 1, open.size()));
    if (any) {
      Adjustment one = open.get(at);
      sentence.setText(workspace.say("kit.decided", CleanText.of(one.decision())));
      boolean there = places.applyAsInt(one) > 0;
      see.setVisible(there);
      see.setManaged(there);
      next.setText(workspace.say("kit.decided.of", at + 1, open.size()));
      next.setVisible(open.size() > 1);
      next.setManaged(open.size() > 1);
    }
  }
}
