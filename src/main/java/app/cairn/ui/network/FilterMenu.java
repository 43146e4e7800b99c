package app.cairn.ui.network;

import app.cairn.network.Contact;
import app.cairn.network.Likeness;
import app.cairn.network.Network;
import app.cairn.network.PeopleFilter;
import app.cairn.network.Step;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.map.MapViewModel;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// « Filtrer » : by circle, sector, tag, degree, step; those who sleep, those who open doors. Made
/// anew each time it opens, from what the dossier holds then.
final class FilterMenu extends MenuButton {

  /// A longer menu is no menu.
  private static final int MOST = 40;

  private final Workspace workspace;
  private final MapViewModel model;

  FilterMenu(Workspace workspace, MapViewModel model) {
    this.workspace = workspace;
    this.model = model;
    setMnemonicParsing(false);
    setId("network-filter");
    setTooltip(new Tooltip(workspace.say("network.map.filter")));
    setAccessibleText(workspace.say("network.map.filter"));
    setGraphic(Icons.of(Feather.FILTER));
    getStyleClass().addAll("flat-button", "small-button");
    getItems().add(AsWritten.of(new MenuItem()));
    setOnShowing(_ -> fill());
  }

  private void fill() {
    Network network = model.network().get();
    Menu circles = menu("network.map.filter.circle");
    network.circles().stream()
        .limit(MOST)
        .forEach(
            circle ->
                add(
                    circles,
                    circle.name(),
                    f -> f.circles().contains(circle.id()),
                    f -> f.toggleCircle(circle.id())));
    more(circles, network.circles().size());
    Menu sectors = menu("network.map.filter.sector");
    Collection<String> named = names(network, contact -> List.of(network.sector(contact)));
    named.stream()
        .limit(MOST)
        .forEach(
            sector -> add(sectors, sector, f -> f.hasSector(sector), f -> f.toggleSector(sector)));
    more(sectors, named.size());
    Menu tags = menu("network.map.filter.tag");
    Collection<String> known = names(network, Contact::expertise);
    known.stream()
        .limit(MOST)
        .forEach(tag -> add(tags, tag, f -> f.hasTag(tag), f -> f.toggleTag(tag)));
    more(tags, known.size());
    Menu degrees = menu("network.map.filter.degree");
    for (int degree = 1; degree <= Contact.FURTHEST_DEGREE; degree++) {
      int one = degree;
      add(
          degrees,
          workspace.say("network.map.degree." + one),
          f -> f.degrees().contains(one),
          f -> f.toggleDegree(one));
    }
    Menu steps = menu("network.map.filter.step");
    for (Step step : Step.values()) {
      add(
          steps,
          workspace.say("network.step." + step),
          f -> f.steps().contains(step),
          f -> f.toggleStep(step));
    }
    MenuItem clear = AsWritten.of(new MenuItem(workspace.say("network.map.filter.clear")));
    clear.setDisable(model.filter().get().empty());
    clear.setOnAction(_ -> model.filter().set(PeopleFilter.NONE));
    getItems()
        .setAll(
            circles,
            sectors,
            tags,
            degrees,
            steps,
            item("network.map.filter.hubs", PeopleFilter::hubs, f -> f.withHubs(!f.hubs())),
            item(
                "network.map.filter.dormant",
                PeopleFilter::dormant,
                f -> f.withDormant(!f.dormant())),
            new SeparatorMenuItem(),
            clear);
    getItems()
        .forEach(
            item -> item.setVisible(!(item instanceof Menu menu) || !menu.getItems().isEmpty()));
  }

  /// Each name once however often it is written otherwise, those that most people bear first: then
  /// the ones that are left out serve fewest.
  private Collection<String> names(Network network, Function<Contact, Collection<String>> of) {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Contact contact : network.contacts()) {
      for (String name : of.apply(contact)) {
        String folded = Likeness.words(name);
        if (!folded.isEmpty()) {
          names.putIfAbsent(folded, name.strip());
          counts.merge(folded, 1, Integer::sum);
        }
      }
    }
    Collator collator = Collator.getInstance(workspace.messages().language().locale());
    Comparator<String> often = Comparator.comparing(counts::get);
    List<String> kept =
        names.keySet().stream()
            .sorted(often.reversed().thenComparing(names::get, collator))
            .toList();
    List<String> shown = kept.stream().limit(MOST).map(names::get).sorted(collator).toList();
    return Stream.concat(shown.stream(), kept.stream().skip(MOST).map(names::get)).toList();
  }

  /// Says how many there are besides: the search field finds them.
  private void more(Menu menu, int all) {
    if (all > MOST) {
      MenuItem more =
          AsWritten.of(new MenuItem(workspace.say("network.map.filter.more", all - MOST)));
      more.setId("filter-more");
      more.setDisable(true);
      menu.getItems().add(more);
    }
  }

  private Menu menu(String key) {
    return AsWritten.of(new Menu(workspace.say(key)));
  }

  private void add(
      Menu menu,
      String name,
      Predicate<PeopleFilter> set,
      Function<PeopleFilter, PeopleFilter> toggle) {
    menu.getItems().add(check(name, set, toggle));
  }

  private CheckMenuItem item(
      String key, Predicate<PeopleFilter> set, Function<PeopleFilter, PeopleFilter> toggle) {
    return check(workspace.say(key), set, toggle);
  }

  private CheckMenuItem check(
      String name, Predicate<PeopleFilter> set, Function<PeopleFilter, PeopleFilter> toggle) {
    CheckMenuItem item = AsWritten.of(new CheckMenuItem(name));
    item.setSelected(set.test(model.filter().get()));
    item.setOnAction(_ -> model.filter().set(toggle.apply(model.filter().get())));
    return item;
  }
}
