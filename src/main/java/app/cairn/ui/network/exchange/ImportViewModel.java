package app.cairn.ui.network.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.network.CardField;
import app.cairn.network.Circle;
import app.cairn.network.ColumnsTold;
import app.cairn.network.ImportChoices;
import app.cairn.network.ImportEntry;
import app.cairn.network.ImportEntry.Decision;
import app.cairn.network.ImportEntry.Fate;
import app.cairn.network.ImportPlan;
import app.cairn.network.ImportPlan.ImportedChange;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One import, from the files to the dossier: reads them, asks what must be asked, shows what would
/// happen, and does it as one change. JavaFX thread.
final class ImportViewModel {

  /// Where the import is.
  enum Step {
    READING,
    /// The columns of [#table()] must be told.
    COLUMNS,
    /// [#plan()] shows what would happen.
    PREVIEW,
    WRITING,
    /// Nothing could be read, or made of what was: [#refusals()] say why.
    REFUSED,
    DONE,
    CANCELLED
  }

  private final Workspace workspace;
  private final ContactReader reader;
  private final FileQueue files;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READING);
  private final ReadOnlyObjectWrapper<MetSoFar.Met> met =
      new ReadOnlyObjectWrapper<>(MetSoFar.Met.NOBODY);
  private final Map<Integer, Decision> decisions = new HashMap<>();
  private final StringProperty circle = new SimpleStringProperty();
  private final BooleanProperty byFile = new SimpleBooleanProperty();
  private Tasks.Task<?> task;
  private ImportReading.Unknown table;
  private ImportPlan plan;
  private ImportedChange done;

  ImportViewModel(Workspace workspace, ContactReader reader, List<Path> files) {
    this.workspace = workspace;
    this.reader = reader;
    this.files = new FileQueue(files);
    this.circle.set(usual());
  }

  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// Whom the files hold, as far as they are read.
  ReadOnlyObjectProperty<MetSoFar.Met> met() {
    return met.getReadOnlyProperty();
  }

  /// Begins to read.
  void begin() {
    Path next = files.next();
    if (next != null) {
      read(next, Optional.empty());
    } else if (files.read().isEmpty()) {
      step.set(Step.REFUSED);
    } else {
      compare();
    }
  }

  private void read(Path file, Optional<ColumnsTold> told) {
    step.set(Step.READING);
    List<ImportedCard> before = files.read().stream().flatMap(one -> one.cards().stream()).toList();
    MetSoFar meeting = new MetSoFar(before, now -> FxThread.run(() -> met.set(now)));
    task =
        workspace
            .tasks()
            .of(() -> reader.read(file, told, meeting))
            .onSuccess(this::take)
            .onFailure(_ -> refuse("import.problem.unreadable", file.getFileName()))
            .start();
  }

  private void take(ImportReading reading) {
    switch (reading) {
      case ImportReading.Understood(ImportedFile file) -> {
        files.took(file);
        begin();
      }
      case ImportReading.Unknown unknown -> {
        table = files.asked(unknown);
        step.set(Step.COLUMNS);
      }
      case ImportReading.Refused(String reason, List<Object> values) ->
          refuse(reason, values.toArray());
    }
  }

  private void refuse(String reason, Object... values) {
    files.refused(workspace.say(reason, values));
    begin();
  }

  /// Why files were not read, a sentence each.
  List<String> refusals() {
    return List.copyOf(files.refusals());
  }

  /// The table whose columns must be told.
  ImportReading.Unknown table() {
    return table;
  }

  /// Tells what the columns of [#table()] say, and goes on.
  void columns(List<CardField> fields) {
    ColumnsTold told = table.told(fields);
    files.tell(table, told);
    read(files.next(), Optional.of(told));
  }

  /// Takes the first line of [#table()] for headings, or no longer. What was chosen of its columns
  /// stays; of others it is guessed anew.
  void turn(List<CardField> chosen) {
    ImportReading.Unknown turned = table.turned();
    List<CardField> fields = new ArrayList<>(turned.columns().guesses());
    for (int i = 0; i < Math.min(fields.size(), chosen.size()); i++) {
      if (chosen.get(i) != CardField.NONE) {
        fields.set(i, chosen.get(i));
      }
    }
    table = turned.guessing(fields);
  }

  /// True where columns were told: [#back()] goes there.
  boolean toldColumns() {
    return files.toldColumns();
  }

  /// Keeps what was chosen of the columns of [#table()], for when they are asked again.
  void keep(List<CardField> fields) {
    files.keep(table.told(fields));
  }

  /// Asks once more what was told of columns last, as it was told. Whom the files after it hold is
  /// read again.
  void back() {
    table = files.back();
    decisions.clear();
    met.set(MetSoFar.Met.NOBODY);
    // From one table to another is a step too.
    step.set(Step.READING);
    step.set(Step.COLUMNS);
  }

  private void compare() {
    ImportedFile file = ImportedFile.together(files.read());
    Dossier dossier = workspace.session().dossier();
    byFile.set(!file.circles().isEmpty());
    task =
        workspace
            .tasks()
            .of(() -> ImportPlan.of(dossier, file))
            .onSuccess(
                made -> {
                  plan = made;
                  step.set(Step.PREVIEW);
                })
            .onFailure(_ -> fail())
            .start();
  }

  /// What would happen.
  ImportPlan plan() {
    return plan;
  }

  /// True while people go to the circles that the file names for them.
  BooleanProperty byFile() {
    return byFile;
  }

  /// The name of the circle for the others; empty for none.
  StringProperty circle() {
    return circle;
  }

  /// Names of circles to choose from, those of the dossier first.
  List<String> circles() {
    List<String> names =
        new ArrayList<>(
            Circle.all(workspace.session().dossier()).stream().map(Circle::name).toList());
    String usual = usual();
    if (!names.contains(usual)) {
      names.add(usual);
    }
    return names;
  }

  private String usual() {
    return ImportChoices.proposed(
        workspace.session().dossier(), workspace.messages().inEveryLanguage("import.circle.usual"));
  }

  Decision decision(int entry) {
    return decisions.getOrDefault(entry, Decision.LATER);
  }

  void decide(int entry, Decision decision) {
    decisions.put(entry, decision);
  }

  /// How many of the doubtful have no answer.
  int undecided() {
    return (int) entries(Fate.DOUBTFUL).stream().filter(i -> decision(i) == Decision.LATER).count();
  }

  /// The places of the entries of one fate.
  List<Integer> entries(Fate fate) {
    TreeSet<Integer> places = new TreeSet<>();
    List<ImportEntry> all = plan.entries();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).fate() == fate) {
        places.add(i);
      }
    }
    return List.copyOf(places);
  }

  /// Does it, as one change.
  void write() {
    step.set(Step.WRITING);
    Dossier dossier = workspace.session().dossier();
    ImportChoices choices =
        new ImportChoices(
            byFile.get(), Optional.ofNullable(circle.get()).orElse("").strip(), decisions);
    Instant now = workspace.clock().instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    task =
        workspace
            .tasks()
            .of(
                () -> {
                  ImportPlan current =
                      plan.dossier() == dossier ? plan : ImportPlan.of(dossier, plan.file());
                  ImportedChange change = current.change(choices, now, today);
                  return new Ready(change, DossierSession.prepare(dossier, change.change()));
                })
            .onSuccess(this::perform)
            .onFailure(_ -> fail())
            .start();
  }

  /// What was read could not be compared, or made ready: nothing has been written.
  private void fail() {
    files.failed(workspace.say("import.problem.failed"));
    step.set(Step.REFUSED);
  }

  private record Ready(ImportedChange change, DossierSession.Prepared prepared) {}

  private void perform(Ready ready) {
    done = ready.change();
    workspace.session().perform(ready.prepared());
    step.set(Step.DONE);
  }

  /// What was done.
  ImportedChange done() {
    return done;
  }

  /// Gives up: nothing is written.
  void cancel() {
    if (task != null) {
      task.cancel();
    }
    step.set(Step.CANCELLED);
  }
}
