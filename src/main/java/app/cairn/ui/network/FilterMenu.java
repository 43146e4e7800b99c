package app.cairn.ui.network;

import app.cairn.network.Contact;
import app.cairn.network.Likeness;
import app.cairn.network.Network;
import app.cairn.network.OwnField;
import app.cairn.network.OwnFields;
import app.cairn.network.PeopleFilter;
import app.cairn.network.Step;
import app.cairn.network.Tally;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.map.MapViewModel;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// « Filtrer » : by circle, sector, tag, field of one’s own, degree, step; those who sleep, those
/// who open doors. Made anew each time it opens, from what the dossier holds then.
final class FilterMenu extends MenuButton {

  /// A longer menu is no menu.
  private static final int MOST = 40;

  /// Fields of so many people are told in a few milliseconds.
  private static final int FEW = 1_500;

  private final Workspace workspace;
  private final MapViewModel model;
  private Tasks.Task<OwnFields> coming;

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
    list(
        sectors,
        told(network, contact -> List.of(network.sector(contact))),
        sector -> check(sector, f -> f.hasSector(sector), f -> f.toggleSector(sector)));
    Menu tags = menu("network.map.filter.tag");
    list(
        tags,
        told(network, Contact::expertise),
        tag -> check(tag, f -> f.hasTag(tag), f -> f.toggleTag(tag)));
    Menu fields = fields(network);
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
            fields,
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
            item ->
                item.setVisible(
                    !(item instanceof Menu menu)
                        || menu.isDisable()
                        || !menu.getItems().isEmpty()));
  }

  private List<String> told(Network network, Function<Contact, Collection<String>> of) {
    Tally names = new Tally(Likeness::words);
    network.contacts().forEach(contact -> of.apply(contact).forEach(names::add));
    return names.told(alphabet());
  }

  private Comparator<Object> alphabet() {
    return Collator.getInstance(workspace.messages().language().locale());
  }

  /// @param told what most people say first: those that are left out serve fewest
  private void list(Menu menu, List<String> told, Function<String, MenuItem> item) {
    told.stream().limit(MOST).sorted(alphabet()).map(item).forEach(menu.getItems()::add);
    more(menu, told.size());
  }

  /// The fields of one’s own, each with what cards say there; of many people they come a moment
  /// later.
  private Menu fields(Network network) {
    Menu menu = menu("network.map.filter.field");
    menu.setId("filter-fields");
    if (coming != null) {
      coming.cancel();
      coming = null;
    }
    if (network.contacts().size() <= FEW) {
      fill(menu, OwnFields.of(network.contacts(), alphabet()));
    } else {
      menu.setDisable(true);
      coming =
          workspace
              .tasks()
              .of(() -> OwnFields.of(network.contacts(), alphabet()))
              .onSuccess(
                  fields -> {
                    fill(menu, fields);
                    menu.setDisable(false);
                    menu.setVisible(!menu.getItems().isEmpty());
                  })
              .start();
    }
    return menu;
  }

  private void fill(Menu menu, OwnFields fields) {
    List<String> names = fields.names().stream().filter(n -> !fields.values(n).isEmpty()).toList();
    list(
        menu,
        names,
        name -> {
          Menu values = AsWritten.of(new Menu(OneLine.brief(name)));
          list(
              values,
              fields.values(name),
              value -> {
                OwnField field = new OwnField(name, value);
                return check(value, f -> f.hasField(field), f -> f.toggleField(field));
              });
          return values;
        });
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
    CheckMenuItem item = AsWritten.of(new CheckMenuItem(OneLine.brief(name)));
    item.setSelected(set.test(model.filter().get()));
    item.setOnAction(_ -> model.filter().set(toggle.apply(model.filter().get())));
    return item;
  }
}
