package app.cairn.ui.offer;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.offer.MissionStatement;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/// The mission statement and its history. One corrects the wording in force, or begins a new one
/// and the earlier is kept. JavaFX thread.
final class MissionViewModel implements AutoCloseable {

  /// How the sentence is being written.
  enum Mode {
    /// It is read.
    READING,
    /// The wording in force is mended.
    CORRECTING,
    /// A new wording begins with the first word that differs.
    REWORDING
  }

  /// An earlier wording.
  record Wording(UUID id, String text, String date) {}

  private final Workspace workspace;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.READING);
  private final ReadOnlyObjectWrapper<List<Wording>> earlier =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);
  private UUID replaced;

  MissionViewModel(Workspace workspace) {
    this.workspace = workspace;
    follow(workspace.session().dossier());
    workspace.live().dossier().addListener(following);
  }

  /// The wording in force; empty while the mission is looked for.
  ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Mode> mode() {
    return mode.getReadOnlyProperty();
  }

  /// The wordings before the one in force, the latest first.
  ReadOnlyObjectProperty<List<Wording>> earlier() {
    return earlier.getReadOnlyProperty();
  }

  void correct() {
    mode.set(Mode.CORRECTING);
  }

  /// « Reformuler » : the wording in force will be kept.
  void reword() {
    replaced = current().map(MissionStatement::id).orElse(null);
    mode.set(replaced == null || text.get().isBlank() ? Mode.CORRECTING : Mode.REWORDING);
  }

  /// Keeps what was typed.
  void type(String next) {
    Optional<MissionStatement> now = current();
    if (now.isEmpty()) {
      if (!next.isBlank()) {
        session().type(add("mission.written", next));
      }
    } else if (mode.get() == Mode.REWORDING && now.get().id().equals(replaced)) {
      if (!next.isBlank() && !next.strip().equals(now.get().text())) {
        session().type(add("mission.reworded", next));
      }
    } else {
      session()
          .type(new Change.Edited<>(MissionStatement.KIND, now.get(), now.get().withText(next)));
    }
  }

  void read() {
    mode.set(Mode.READING);
  }

  /// Takes an earlier wording up again, as a new one.
  void takeUp(Wording wording) {
    perform(add("mission.takenUp", wording.text()));
  }

  /// Appends a passage to the mission, or begins it with one.
  void carry(String passage) {
    String words = passage.replaceAll("\\s+", " ").strip();
    Change change =
        current()
            .<Change>map(
                m ->
                    Change.Group.of(
                        "mission.passageCarried",
                        new Change.Edited<>(
                            MissionStatement.KIND,
                            m,
                            m.withText((m.text().strip() + " " + words).strip()))))
            .orElseGet(() -> add("mission.passageCarried", words));
    perform(change);
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private Change add(String gesture, String words) {
    MissionStatement next = MissionStatement.of(words, workspace.clock().instant());
    return Change.Group.of(gesture, new Change.Added<>(MissionStatement.KIND, next));
  }

  private void perform(Change change) {
    session().perform(change);
  }

  private DossierSession session() {
    return workspace.session();
  }

  private Optional<MissionStatement> current() {
    return MissionStatement.current(workspace.session().dossier());
  }

  private void follow(Dossier next) {
    Optional<MissionStatement> now = MissionStatement.current(next);
    earlier.set(
        next.all(MissionStatement.KIND).stream()
            .filter(m -> !m.text().isBlank() && !now.map(m::equals).orElse(false))
            .map(m -> new Wording(m.id(), m.text(), workspace.formats().date(m.writtenAt())))
            .toList()
            .reversed());
    text.set(now.map(MissionStatement::text).orElse(""));
  }
}
