package app.cairn.map;

import app.cairn.network.Organisation;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// In what order the groups of a circle stand, on the map and in the list: one that no single
/// person changes, whoever comes, goes or is pushed among their like. Any thread.
public final class GroupOrder {

  /// The first noted first.
  public static final Comparator<Organisation> ORGANISATIONS =
      Comparator.comparing(Organisation::id);

  /// Sectors, areas of expertise and degrees, by their names as a dictionary has them.
  public static final Comparator<String> NAMES =
      Comparator.<String, Object>comparing(name -> name, Collator.getInstance(Locale.ROOT))
          .thenComparing(Comparator.naturalOrder());

  private GroupOrder() {}
}
