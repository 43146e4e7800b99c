package app.cairn.ui.kit.field;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/// One of a few, chosen from a list that opens.
///
/// @param <T> what is chosen
public final class Choice<T> extends ComboBox<T> {

  private final Function<T, String> says;
  private final Function<T, Node> mark;
  private boolean showing;

  /// Something else was chosen, and is not told yet.
  private boolean choosing;

  /// @param says the words of one
  /// @param mark what stands before them; null for nothing
  /// @param choose told what is chosen
  public Choice(
      String id,
      String name,
      Function<T, String> says,
      Function<T, Node> mark,
      Consumer<T> choose) {
    this.says = says;
    this.mark = mark;
    setId(id);
    setAccessibleText(name);
    getStyleClass().add("quiet-choice");
    setMaxWidth(Double.MAX_VALUE);
    setCellFactory(_ -> cell(false));
    setButtonCell(cell(true));
    valueProperty()
        .addListener(
            (_, _, chosen) -> {
              if (!showing && chosen != null) {
                choosing = true;
                tell(choose);
              }
            });
    addEventHandler(ON_HIDDEN, _ -> tell(choose));
  }

  /// While the list is open the arrows walk over it: what counts is where they come to rest.
  private void tell(Consumer<T> choose) {
    if (choosing && !isShowing()) {
      choosing = false;
      choose.accept(getValue());
    }
  }

  /// Shows what there is to choose from, and what is chosen; nobody is told.
  public void show(List<T> all, T chosen) {
    showing = true;
    if (!getItems().equals(all)) {
      getItems().setAll(all);
    }
    if (!Objects.equals(getValue(), chosen)) {
      setValue(chosen);
    }
    showing = false;
  }

  /// @param closed it says what is chosen, and a hint where nothing is
  private ListCell<T> cell(boolean closed) {
    return new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        String none = closed ? getPromptText() : "";
        setText(empty || item == null ? none : says.apply(item));
        setGraphic(empty || item == null ? null : mark.apply(item));
      }
    };
  }
}
