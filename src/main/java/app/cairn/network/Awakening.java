package app.cairn.network;

import java.util.Comparator;
import java.util.List;

/// Whom one has lost sight of, in the order of what one may hope: the warmest first, and among them
/// those whom one met last; a hub before another.
public final class Awakening {

  private static final Comparator<Contact> HOPE =
      Comparator.comparing(Contact::warmth)
          .thenComparing(Contact::lastContact)
          .thenComparing(Contact::hub)
          .reversed()
          .thenComparing(Network.ORDER);

  private Awakening() {}

  /// Those who sleep.
  public static List<Contact> of(Network network, Dormancy dormancy) {
    return network.contacts().stream().filter(dormancy::dormant).sorted(HOPE).toList();
  }
}
