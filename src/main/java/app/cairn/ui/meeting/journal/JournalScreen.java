package app.cairn.ui.meeting.journal;

import app.cairn.dossier.Change;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.FeedbackFilter;
import app.cairn.meeting.FeedbackLog.Row;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.ViewTabs;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// « Journal des retours » : everything that was heard, as a table or as cards; narrowed, sorted,
/// changed one by one or together.
public final class JournalScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(JournalScreen.class, "journal.css");

  /// The two forms of the same rows.
  enum Form {
    TABLE,
    CARDS
  }

  private final Workspace workspace;
  private final MeetingDoors doors;
  private final JournalViewModel model;
  private final JournalWords words;
  private final FilterBar filters;
  private final JournalTable table;
  private final JournalCards cards;
  private final ViewTabs<Form> forms;
  private final ChosenBar bar;
  private final StackPane rows = new StackPane();
  private final JournalBody page;
  private final JournalHead head;
  private final ScrollPane empty;
  private final Action note;
  private final Action themes;
  private final Action print;
  private final StackPane root = new StackPane();
  private final ChangeListener<Object> following = (_, _, _) -> show();
  private Form form = Form.TABLE;
  private ReturnDrawer details;

  /// @param paper prints what is shown
  public JournalScreen(Workspace workspace, MeetingDoors doors, Paper paper) {
    this.workspace = workspace;
    this.doors = doors;
    this.model = new JournalViewModel(workspace);
    this.words = new JournalWords(workspace);
    this.filters = new FilterBar(workspace, model, words);
    this.table = new JournalTable(workspace, words);
    this.cards = new JournalCards(workspace, words);
    this.bar = new ChosenBar(workspace, model, words, this::chosen);
    SimpleBooleanProperty frozen = new SimpleBooleanProperty(!model.writable());
    note = action("journal-note", "journal.note", Feather.PLUS, frozen, doors::note);
    themes =
        action(
            "journal-themes",
            "journal.themes",
            Feather.TAG,
            frozen,
            () -> new ThemesDialog(workspace, model).open());
    print =
        action(
            "journal-print",
            "journal.print",
            Feather.PRINTER,
            new SimpleBooleanProperty(false),
            () -> paper.synthesis(shown()));
    Map<Form, String> names = new EnumMap<>(Form.class);
    for (Form each : Form.values()) {
      names.put(each, workspace.say("journal.form." + each));
    }
    forms = new ViewTabs<>("journal", names, this::turn);
    head = new JournalHead(workspace, filters, forms, List.of(themes, print), note);
    head.wide().addListener(_ -> narrowTable());
    page = new JournalBody(head, rows, bar);
    Button begin =
        Buttons.main("journal-begin", workspace.say("journal.note"), Feather.PLUS, note::run);
    begin.setDisable(!model.writable());
    empty = new ScrollPane(new EmptyState(workspace.say("journal.empty"), begin));
    empty.setFitToWidth(true);
    empty.setFitToHeight(true);
    empty.setFocusTraversable(false);
    Scrolling.ready(empty);
    root.setId("meetings-log");
    root.getStylesheets().addAll(FieldStyle.sheet(), STYLESHEET);
    root.sceneProperty().addListener((_, _, scene) -> model.seen(scene != null));
    model.rows().addListener(following);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Row>) _ -> choose());
    cards
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Row>) _ -> choose());
    turn(Form.TABLE);
    show();
  }

  private Action action(String id, String key, Ikon icon, SimpleBooleanProperty off, Runnable act) {
    return new Action(id, new SimpleStringProperty(workspace.say(key)), icon, null, off, act);
  }

  private void turn(Form next) {
    List<Row> chosen = chosen();
    form = next;
    forms.show(next);
    rows.getChildren().setAll(next == Form.TABLE ? table : cards);
    show();
    if (!chosen.isEmpty()) {
      stand(chosen.getFirst().feedback().id());
    }
  }

  private List<Row> chosen() {
    return form == Form.TABLE ? table.chosen() : cards.chosen();
  }

  private List<UUID> shown() {
    List<Row> all = form == Form.TABLE ? table.getItems() : model.rows().get();
    return all.stream().map(row -> row.feedback().id()).toList();
  }

  private void show() {
    Node wanted = model.all() == 0 ? empty : page;
    if (!root.getChildren().contains(wanted)) {
      root.getChildren().setAll(wanted);
    }
    filters.refresh();
    if (form == Form.TABLE) {
      table.show(model.rows().get());
    } else if (!cards.getItems().equals(model.rows().get())) {
      List<UUID> ids = cards.chosen().stream().map(row -> row.feedback().id()).toList();
      cards.getItems().setAll(model.rows().get());
      ids.forEach(this::select);
    }
    choose();
  }

  private void select(UUID id) {
    for (int i = 0; i < cards.getItems().size(); i++) {
      if (cards.getItems().get(i).feedback().id().equals(id)) {
        cards.getSelectionModel().select(i);
      }
    }
  }

  /// One that is chosen is shown whole; several are changed together.
  private void choose() {
    List<Row> chosen = chosen();
    bar.show();
    UUID one = chosen.size() == 1 ? chosen.getFirst().feedback().id() : null;
    if (details != null && !details.id().equals(one)) {
      details.commit();
      details.detach();
      details = null;
    }
    if (one != null && details == null) {
      details = new ReturnDrawer(workspace, model, words, doors, one);
    } else if (details != null) {
      details.show();
    }
    page.show(details);
    narrowTable();
  }

  private void narrowTable() {
    table.narrow(details != null || !head.wide().get());
  }

  private void stand(UUID one) {
    if (form == Form.TABLE) {
      table.stand(one);
    } else {
      cards.getSelectionModel().clearSelection();
      select(one);
      cards.scrollTo(cards.getSelectionModel().getSelectedIndex());
      cards.requestFocus();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  /// Asks what was heard, outside of any meeting.
  public void note() {
    new NoteDialog(workspace, this::reveal).open();
  }

  @Override
  public List<Action> actions() {
    return List.of(themes, print);
  }

  @Override
  public boolean reveal(UUID entity) {
    boolean there = model.reveal(entity);
    if (there) {
      stand(entity);
    }
    return there;
  }

  @Override
  public void follow(Change change) {
    model.seen(true);
    change
        .leaves()
        .map(Change.Leaf::entity)
        .filter(Feedback.class::isInstance)
        .findFirst()
        .ifPresent(one -> stand(one.id()));
  }

  private record Standing(Form form, FeedbackFilter filter, UUID chosen) implements Place {}

  @Override
  public Place place() {
    List<Row> chosen = chosen();
    UUID one = chosen.size() == 1 ? chosen.getFirst().feedback().id() : null;
    return new Standing(form, model.filter().get(), one);
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing(Form stood, FeedbackFilter filter, UUID one)) {
      model.filter().set(filter);
      turn(stood);
      if (one != null) {
        stand(one);
      }
    }
  }

  @Override
  public void focus() {
    if (root.getChildren().contains(empty)) {
      empty.getContent().lookup("#journal-begin").requestFocus();
    } else {
      filters.focus();
    }
  }

  @Override
  public void commit() {
    if (details != null) {
      details.commit();
    }
  }

  @Override
  public void close() {
    commit();
    if (details != null) {
      details.detach();
    }
    model.rows().removeListener(following);
    model.detach();
  }
}
