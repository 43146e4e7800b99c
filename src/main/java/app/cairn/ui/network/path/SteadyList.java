package app.cairn.ui.network.path;

import app.cairn.ui.kit.Lists;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;

/// A list in which only a gesture of the person chooses: the choice does not slide to another when
/// somebody goes.
///
/// @param <T> what it lists
final class SteadyList<T> extends ListView<T> {

  private final Function<T, UUID> id;
  private boolean following;

  /// @param listed who is in it, followed as long as the list is there
  /// @param chosen told whom the person chose
  SteadyList(ObservableValue<List<T>> listed, Function<T, UUID> id, Consumer<T> chosen) {
    this.id = id;
    getItems().setAll(listed.getValue());
    listed.addListener((_, _, next) -> follow(next));
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, now) -> {
              if (!following && now != null) {
                chosen.accept(now);
              }
            });
  }

  private void follow(List<T> next) {
    T before = getSelectionModel().getSelectedItem();
    following = true;
    try {
      Lists.sync(getItems(), next, id);
      keep(before == null ? null : id.apply(before));
    } finally {
      following = false;
    }
  }

  private void keep(UUID chosen) {
    for (int i = 0; i < getItems().size(); i++) {
      if (id.apply(getItems().get(i)).equals(chosen)) {
        getSelectionModel().clearAndSelect(i);
        return;
      }
    }
    getSelectionModel().clearSelection();
  }
}
