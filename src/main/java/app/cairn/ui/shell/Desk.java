package app.cairn.ui.shell;

import app.cairn.dossier.Dossier;
import app.cairn.profile.Profile;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Tasks;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Where one dossier lies open at a time: opens it, copies it, leaves it. JavaFX thread; whatever
/// takes long is done elsewhere.
final class Desk {

  private final CairnWindow window;
  private final Faces faces;
  private final Dossiers dossiers;
  private final Preferences preferences;
  private final Dialogs dialogs;
  private final InstantSource clock;
  private final Refusals refusals;
  private final Tasks tasks;
  private Sitting sitting;
  private boolean leaving;

  /// How many notices there were on the screen when leaving began: those after it nobody could
  /// read.
  private int read;

  Desk(
      CairnWindow window,
      Faces faces,
      Dossiers dossiers,
      Preferences preferences,
      Dialogs dialogs,
      Refusals refusals,
      InstantSource clock,
      Tasks tasks) {
    this.window = window;
    this.faces = faces;
    this.dossiers = dossiers;
    this.preferences = preferences;
    this.dialogs = dialogs;
    this.refusals = refusals;
    this.clock = clock;
    this.tasks = tasks;
  }

  /// The dossier that lies open; null when none does.
  Sitting sitting() {
    return sitting;
  }

  void open(Path file) {
    opening(() -> dossiers.open(file));
  }

  /// A new dossier that knows a first name, among the person’s documents.
  void begin(String firstName) {
    Dossier content = new Dossier.Builder().put(Profile.KIND, Profile.named(firstName)).build();
    create(firstName, () -> content);
  }

  /// A new dossier called `name`, among the person’s documents.
  void create(String name, Callable<Dossier> content) {
    opening(() -> dossiers.create(dossiers.place(name), content.call()));
  }

  /// Brings the document up to date, lets go of it, then goes on. Where the latest words could not
  /// be kept, stays.
  void leave(Runnable then) {
    if (leaving) {
      return;
    }
    if (sitting == null) {
      then.run();
      return;
    }
    faces.commit();
    leaving = true;
    read = sitting.notices().size();
    window.doors().freeze(true);
    OpenedDossier opened = sitting.opened();
    dialogs.waitFor(
        window.messages().get("shell.closing"),
        tasks
            .of(opened::close)
            .onSuccess(
                trouble ->
                    trouble.ifPresentOrElse(
                        saying -> behind(saying, opened, then), () -> left(then)))
            .onFailure(e -> stays(e, opened, then)));
  }

  /// Keeps what was typed without a question: the session of this computer ends. Nothing more can
  /// be typed.
  ///
  /// @return brings the document up to date and lets go of it; blocking, on another thread
  Runnable leaveAtOnce() {
    if (sitting == null) {
      return () -> {};
    }
    if (!leaving) {
      faces.commit();
      leaving = true;
    }
    window.doors().freeze(true);
    return sitting::closeAtOnce;
  }

  /// The document is behind, everything is kept here: the person says whether that will do.
  private void behind(Saying trouble, OpenedDossier opened, Runnable then) {
    leaving = false;
    window.doors().freeze(false);
    dialogs.fileBehind(trouble.in(window.messages()), () -> leaveAsIs(opened, then));
  }

  private void left(Runnable then) {
    leaving = false;
    followFile(sitting.opened());
    List<Saying> news = sitting.notices().stream().skip(read).toList();
    faces.clear();
    sitting = null;
    window.doors().freeze(false);
    if (news.isEmpty()) {
      then.run();
    } else {
      dialogs.lastWords(news.stream().map(saying -> saying.in(window.messages())).toList(), then);
    }
  }

  private void stays(Exception e, OpenedDossier opened, Runnable then) {
    leaving = false;
    window.doors().freeze(false);
    if (!(e instanceof Refusal refusal)) {
      throw new IllegalStateException(e);
    }
    dialogs.wordsAtRisk(
        window.messages().get(refusal.key(), refusal.values()),
        () -> leave(then),
        () -> leaveAsIs(opened, then));
  }

  private void leaveAsIs(OpenedDossier opened, Runnable then) {
    leaving = true;
    window.doors().freeze(true);
    dialogs.waitFor(
        window.messages().get("shell.closing"),
        tasks
            .of(
                () -> {
                  opened.leave();
                  return opened;
                })
            .onSuccess(_ -> left(then))
            .onFailure(_ -> left(then)));
  }

  /// Shows a copy of what stood at `file`, to look at only.
  void look(Path file, KeptCopy copy) {
    opening(() -> dossiers.look(file, copy));
  }

  /// Says at once when there is no place to work in.
  void makeReady() {
    tasks.of(this::ready).onFailure(refusals::explain).start();
  }

  private Dossiers ready() throws Refusal {
    dossiers.ready();
    return dossiers;
  }

  /// Shows what is kept of the dossier that lies open.
  void openCopies() {
    Path file = sitting.opened().path();
    tasks
        .of(() -> dossiers.copies(file))
        .onSuccess(copies -> window.openCopies(file, copies))
        .onFailure(refusals::explain)
        .start();
  }

  void publish() {
    if (!leaving) {
      sitting.opened().publish();
    }
  }

  void saveCopy() {
    OpenedDossier opened = sitting.opened();
    Dossier present = sitting.present();
    askWhere(opened.path())
        .ifPresent(
            file ->
                tasks
                    .of(
                        () -> {
                          opened.saveCopy(file, present);
                          return file;
                        })
                    .onSuccess(
                        kept ->
                            window
                                .doors()
                                .tell(window.messages().get("shell.copyKept", name(kept))))
                    .onFailure(refusals::explain)
                    .start());
  }

  private void opening(Callable<OpenedDossier> how) {
    window.doors().closeDialog();
    leave(
        () -> {
          faces.show(null);
          dialogs.waitOrGiveUp(
              window.messages().get("shell.opening"),
              tasks
                  .of(how)
                  .onSuccess(this::opened)
                  .onFailure(e -> refusals.ofOpening(e, sitting == null))
                  // Given up before anything was written in it.
                  .onTooLate(OpenedDossier::leave));
        });
  }

  private void opened(OpenedDossier opened) {
    sitting = new Sitting(opened, clock);
    opened.onKnock(asked -> FxThread.run(() -> knocked(opened, asked)));
    if (opened.copy().isEmpty()) {
      remember(sitting.file());
    }
    faces.show(sitting);
    opened.onSaveState(() -> FxThread.run(() -> followFile(opened)));
    opened.onNotice(saying -> FxThread.run(() -> inform(opened, saying)));
  }

  private void knocked(OpenedDossier opened, Optional<Path> otherCopy) {
    window.toFront();
    otherCopy.ifPresent(copy -> inform(opened, new Saying("shell.otherCopy", name(copy))));
  }

  /// Somebody changed the file under us, and ours is another one now: the window is called by it,
  /// and it is found again.
  private void followFile(OpenedDossier opened) {
    if (sitting != null && sitting.opened() == opened && sitting.moved()) {
      remember(sitting.file());
      faces.call(sitting.file());
    }
  }

  private void remember(Path file) {
    preferences.change(s -> s.opened(file, clock.instant()));
  }

  private void inform(OpenedDossier opened, Saying saying) {
    if (sitting != null && sitting.opened() == opened) {
      inform(saying);
    }
  }

  /// Says something that stays to be read until it is put away; what stands there already is not
  /// said again.
  void inform(Saying saying) {
    if (sitting != null) {
      if (!sitting.notices().contains(saying)) {
        sitting.notices().add(saying);
        faces.dossier().ifPresent(face -> face.say(saying));
      }
    } else if (window.doors().busyWithSomethingElse()) {
      window.doors().tell(saying.in(window.messages()));
    } else {
      dialogs.explain(saying.in(window.messages()));
    }
  }

  /// Asks where a copy of the dossier in `original` goes.
  Optional<Path> askWhere(Path original) {
    String name = name(original);
    String stem = name.endsWith(".cairn") ? name.substring(0, name.length() - 6) : name;
    return window
        .doors()
        .choosing()
        .toSaveAnew(
            window.messages().get("shell.copyName", stem) + ".cairn",
            window.messages().get("shell.file.kind"),
            "cairn");
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
