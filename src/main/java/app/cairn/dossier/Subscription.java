package app.cairn.dossier;

/// What ends a subscription. Ending it twice is ending it once.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  @Override
  void close();
}
