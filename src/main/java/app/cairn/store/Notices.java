package app.cairn.store;

import app.cairn.dossier.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// What the person should know of one open dossier, said until now and from now on. Any thread.
final class Notices {

  private final List<Notice> said;
  private final List<Consumer<Notice>> listeners = new CopyOnWriteArrayList<>();

  Notices(List<Notice> said) {
    this.said = new ArrayList<>(said);
  }

  /// The oldest first.
  List<Notice> said() {
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  void say(Notice notice) {
    synchronized (said) {
      said.add(notice);
    }
    listeners.forEach(listener -> listener.accept(notice));
  }

  Subscription onSaid(Consumer<Notice> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
