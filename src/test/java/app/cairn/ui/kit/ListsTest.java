package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ListsTest {

  private record Item(int id, String text) {}

  @Test
  void anyListBecomesAnyOther() {
    Random random = new Random(7);
    ObservableList<Item> items = FXCollections.observableArrayList();
    for (int round = 0; round < 2_000; round++) {
      List<Item> next = some(random);
      Lists.sync(items, next, Item::id);
      assertThat(items).isEqualTo(next);
    }
  }

  @Test
  void whatDidNotChangeIsNotTouched() {
    ObservableList<Item> items =
        FXCollections.observableArrayList(new Item(1, "a"), new Item(2, "b"), new Item(3, "c"));
    List<String> touched = new ArrayList<>();
    items.addListener(
        (ListChangeListener<Item>)
            change -> {
              while (change.next()) {
                change.getAddedSubList().forEach(item -> touched.add(item.text()));
              }
            });
    Lists.sync(items, List.of(new Item(1, "a"), new Item(2, "bb"), new Item(3, "c")), Item::id);
    assertThat(touched).containsExactly("bb");
  }

  @Test
  void aNodeStaysWithItsElementWhereverItMoves() {
    Map<Object, Object> shown = new HashMap<>();
    List<Object> nodes = new ArrayList<>();
    Function<Item, Object> make = _ -> new Object();
    Lists.reconcile(nodes, shown, List.of(new Item(1, "a"), new Item(2, "b")), Item::id, make);
    Object first = nodes.getFirst();
    Lists.reconcile(
        nodes,
        shown,
        List.of(new Item(3, "c"), new Item(2, "b"), new Item(1, "x")),
        Item::id,
        make);
    assertThat(nodes).hasSize(3);
    assertThat(nodes.getLast()).isSameAs(first);
  }

  private static List<Item> some(Random random) {
    List<Integer> ids = new ArrayList<>();
    for (int id = 0; id < 12; id++) {
      if (random.nextBoolean()) {
        ids.add(id);
      }
    }
    Collections.shuffle(ids, random);
    return ids.stream().map(id -> new Item(id, "t" + random.nextInt(3))).toList();
  }
}
