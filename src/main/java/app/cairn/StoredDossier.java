package app.cairn;

import app.cairn.dossier.Change;
import app.cairn.dossier.Commit;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Subscription;
import app.cairn.store.Erased;
import app.cairn.store.Notice;
import app.cairn.store.OpenDossier;
import app.cairn.store.StoreException;
import app.cairn.ui.kit.Unreached;
import app.cairn.ui.shell.Hit;
import app.cairn.ui.shell.KeptCopy;
import app.cairn.ui.shell.Moment;
import app.cairn.ui.shell.OpenedDossier;
import app.cairn.ui.shell.Past;
import app.cairn.ui.shell.Refusal;
import app.cairn.ui.shell.SaveState;
import app.cairn.ui.shell.Saying;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The window’s [OpenedDossier], kept by the store.
final class StoredDossier implements OpenedDossier {

  private final OpenDossier open;

  StoredDossier(OpenDossier open) {
    this.open = open;
  }

  @Override
  public Dossier content() {
    return open.dossier();
  }

  @Override
  public Path path() {
    return open.path();
  }

  @Override
  public boolean readOnly() {
    return open.readOnly();
  }

  @Override
  public void record(Commit commit) {
    open.record(commit);
  }

  @Override
  public void onNotice(Consumer<Saying> listener) {
    open.notices().forEach(notice -> listener.accept(saying(notice)));
    open.onNotice(notice -> listener.accept(saying(notice)));
  }

  @Override
  public SaveState saveState() {
    return told(open.state());
  }

  @Override
  public Subscription onSaveState(Runnable listener) {
    return open.onState(_ -> listener.run());
  }

  @Override
  public void onKnock(Consumer<Optional<Path>> toFront) {
    open.onKnock(toFront);
  }

  @Override
  public void publish() {
    open.publish();
  }

  @Override
  public void saveCopy(Path file, Dossier present) throws Refusal {
    Refused.asking(
        () -> {
          open.saveCopy(file, present);
          return file;
        });
  }

  @Override
  public List<Hit> search(String query, int limit) {
    return open.search(query, limit).stream()
        .map(found -> new Hit(found.kind().name(), found.id(), found.snippet()))
        .toList();
  }

  @Override
  public List<Moment> moments() throws Refusal {
    return Refused.asking(
        () ->
            open.versions().moments().reversed().stream()
                .map(past -> new Moment(past.stamp(), past.at(), change(past)))
                .toList());
  }

  @Override
  public List<KeptCopy> copies() throws Refusal {
    return Refused.asking(() -> KeptCopies.told(open.versions().backups()));
  }

  @Override
  public Dossier at(Past past) throws Refusal {
    return switch (past) {
      case Moment moment -> Refused.asking(() -> open.versions().dossierAt(kept(moment)));
      case KeptCopy copy ->
          KeptCopies.asking(copy, () -> open.versions().dossierOf(KeptCopies.backup(copy)));
    };
  }

  @Override
  public void restore(Past past, Path file) throws Refusal {
    KeptCopies.asking(
        past,
        () -> {
          switch (past) {
            case Moment moment -> open.versions().restore(kept(moment), file);
            case KeptCopy copy -> open.versions().restore(KeptCopies.backup(copy), file);
          }
          return file;
        });
  }

  @Override
  public Unreached finishErasure() throws Refusal {
    Erased erased = Refused.asking(open::finishErasure);
    return new Unreached(
        erased.unreached().stream().map(Path::toString).toList(),
        erased.beside().stream().map(file -> file.getFileName().toString()).toList());
  }

  private app.cairn.store.Moment kept(Moment moment) {
    return open.versions().moments().stream()
        .filter(past -> past.stamp().equals(moment.stamp()))
        .findFirst()
        .orElseThrow();
  }

  private static Change change(app.cairn.store.Moment past) {
    return past.gesture() == null && past.leaves().size() == 1
        ? past.leaves().getFirst()
        : new Change.Group(past.gesture() == null ? "several" : past.gesture(), past.leaves());
  }

  @Override
  public Optional<Saying> close() throws Refusal {
    try {
      // Where the disk refused a while ago, there may be room again.
      open.retry();
      open.publishAndWait();
    } catch (StoreException e) {
      if (!open.state().kept()) {
        throw Refused.refusal(e);
      }
      return Optional.of(saying(e.problem()));
    }
    leave();
    return Optional.empty();
  }

  @Override
  public void leave() {
    try {
      open.leave();
    } catch (StoreException stillOpen) {
      // It was let go of all the same, and whatever was kept is kept.
    }
  }

  private Saying saying(Notice notice) {
    boolean amongCopies =
        switch (notice.kind()) {
          case WORDS_ASIDE, FROM_ELSEWHERE -> true;
          default -> false;
        };
    return new Saying(amongCopies, notice.key(), notice.fileName());
  }

  private Saying saying(app.cairn.store.Problem problem) {
    return new Saying(problem.key(), open.path().getFileName().toString());
  }

  private SaveState told(app.cairn.store.SaveState state) {
    if (open.readOnly()) {
      return SaveState.LOOKING;
    }
    if (state.writing() != null) {
      return new SaveState(SaveState.Step.FAILING, null, saying(state.writing()));
    }
    if (state.publishing() != null) {
      return new SaveState(SaveState.Step.UNPUBLISHED, null, saying(state.publishing()));
    }
    if (!state.kept()) {
      return new SaveState(SaveState.Step.WRITING, null, null);
    }
    return state.fileCurrent() && state.publishedAt() != null
        ? new SaveState(SaveState.Step.PUBLISHED, state.publishedAt(), null)
        : new SaveState(SaveState.Step.KEPT, null, null);
  }
}
