package app.cairn.dossier;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// One open dossier: the only door through which changes pass.
///
/// A gesture becomes a [Change]; [#perform] makes the next snapshot, remembers how to undo it,
/// hands it to the ledger and tells the listeners. Undo and redo walk the same road.
///
/// A session belongs to the thread that made it (in the window, the JavaFX thread).
public final class DossierSession {

  private final Thread owner = Thread.currentThread();
  private final List<Consumer<Dossier>> listeners = new CopyOnWriteArrayList<>();
  private final History history = new History();
  private final Ledger ledger;
  private final InstantSource clock;
  private final boolean writable;
  private Dossier dossier;
  private boolean telling;

  /// Opens a session that may change the dossier.
  public DossierSession(Dossier dossier, Ledger ledger, InstantSource clock) {
    this(dossier, ledger, clock, true);
  }

  private DossierSession(Dossier dossier, Ledger ledger, InstantSource clock, boolean writable) {
    this.dossier = dossier;
    this.ledger = ledger;
    this.clock = clock;
    this.writable = writable;
    // « The latest » is told by the id: what is made from now on comes after what is there,
    // whatever the clock says.
    dossier.latestIds().forEach(Ids::observe);
  }

  /// Opens a session in which one may only look.
  public static DossierSession readOnly(Dossier dossier) {
    return new DossierSession(dossier, Ledger.IN_MEMORY, InstantSource.system(), false);
  }

  /// The dossier as it is now.
  public Dossier dossier() {
    return dossier;
  }

  /// False where one may only look: screens then offer no editing, and [#perform] refuses.
  public boolean writable() {
    return writable;
  }

  /// Makes a change. One that changes nothing (an edit to the same value, an empty group) is no
  /// change at all, and is not remembered. Its texts are made such as a file can hold: see
  /// [StorableText].
  ///
  /// @throws IllegalStateException when called from a listener, from another thread, on a session
  ///   that may only look, or with a change made on another state of the dossier; nothing has then
  ///   happened
  public void perform(Change asked) {
    check();
    Change change = StorableText.clean(asked);
    if (!changesNothing(change)) {
      perform(change, dossier.with(change), false);
    }
  }

  /// Makes a change that comes of typing, as [#perform(Change)] does. What is typed next in the
  /// same field joins it, however it began: with a gesture that has a name, or with the adding of
  /// what is written in. One undo takes all of it back.
  public void type(Change asked) {
    check();
    Change change = StorableText.clean(asked);
    if (!changesNothing(change)) {
      perform(change, dossier.with(change), true);
    }
  }

  /// A change made ready: see [#prepare].
  public static final class Prepared {

    private final Dossier base;
    private final Change change;
    private final Dossier next;

    private Prepared(Dossier base, Change change, Dossier next) {
      this.base = base;
      this.change = change;
      this.next = next;
    }
  }

  /// Makes ready a change of thousands of entities, so that performing it holds the session’s
  /// thread no longer than a small one. Any thread.
  ///
  /// @param dossier the state that the change was made on
  /// @throws IllegalStateException when it was made on another
  public static Prepared prepare(Dossier dossier, Change asked) {
    Change change = StorableText.clean(asked);
    return new Prepared(dossier, change, dossier.with(change));
  }

  /// Makes a change that is ready. Where the dossier is another than it was made ready for, it is
  /// made as [#perform(Change)] would.
  ///
  /// @throws IllegalStateException as [#perform(Change)] does
  public void perform(Prepared prepared) {
    check();
    if (prepared.base != dossier) {
      perform(prepared.change);
    } else if (!changesNothing(prepared.change)) {
      perform(prepared.change, prepared.next, false);
    }
  }

  private void perform(Change change, Dossier next, boolean typed) {
    advance(change, next);
    history.remember(change, clock.instant(), typed);
    tell();
  }

  /// Makes a change beyond undo, and forgets all that could be undone or done again: any step may
  /// hold what is to be gone.
  ///
  /// @throws IllegalStateException as [#perform] does
  public void erase(Change change) {
    check();
    advance(change, dossier.with(change));
    history.forget();
    tell();
  }

  /// Undoes the latest change, if there is one.
  public void undo() {
    check();
    history
        .undoable()
        .ifPresent(
            change -> {
              Change inverse = change.inverse();
              advance(inverse, dossier.with(inverse));
              history.undid();
              tell();
            });
  }

  /// Does again what was undone last, if nothing was done since.
  public void redo() {
    check();
    history
        .redoable()
        .ifPresent(
            change -> {
              advance(change, dossier.with(change));
              history.redid();
              tell();
            });
  }

  /// What [#undo] would undo.
  public Optional<Change> undoable() {
    return history.undoable();
  }

  /// What [#redo] would do again.
  public Optional<Change> redoable() {
    return history.redoable();
  }

  /// Ends the present step of typing: the next edit of the same field is undone on its own. Called
  /// when a field loses the focus.
  public void endTyping() {
    history.seal();
  }

  /// Tells `listener` of every later snapshot, on the session's thread, in the order of
  /// subscription. A listener looks, it does not change the dossier.
  public Subscription subscribe(Consumer<Dossier> listener) {
    // Wrapped, so that one listener subscribed twice is two subscriptions.
    Consumer<Dossier> one = listener::accept;
    listeners.add(one);
    return () -> listeners.remove(one);
  }

  private void advance(Change change, Dossier next) {
    dossier = next;
    ledger.record(new Commit(Ids.next(), clock.instant(), change));
  }

  private void tell() {
    telling = true;
    try {
      for (Consumer<Dossier> listener : listeners) {
        listener.accept(dossier);
      }
    } finally {
      telling = false;
    }
  }

  private void check() {
    if (Thread.currentThread() != owner) {
      throw new IllegalStateException("A session belongs to " + owner.getName());
    }
    if (telling) {
      throw new IllegalStateException("A listener looks, it does not change the dossier");
    }
    if (!writable) {
      throw new IllegalStateException("This session may only look");
    }
  }

  private static boolean changesNothing(Change change) {
    return change
        .leaves()
        .allMatch(leaf -> leaf instanceof Change.Edited<?> edited && edited.fields().isEmpty());
  }
}
