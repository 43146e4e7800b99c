package app.cairn.ui.network.exchange;

import app.cairn.network.ImportedCard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Counts whom a reader meets in a file, and tells now and then: once the first ones fill a page,
/// then every thousand. For one thread.
final class MetSoFar implements Consumer<ImportedCard> {

  /// So many fill a page.
  static final int SHOWN = 7;

  private static final int OFTEN = 1_000;

  /// Whom a file holds, as far as it is read.
  ///
  /// @param first the first of them
  record Met(int count, List<ImportedCard> first) {

    static final Met NOBODY = new Met(0, List.of());

    Met {
      first = List.copyOf(first);
    }
  }

  private final Consumer<Met> told;
  private final List<ImportedCard> first;
  private int count;

  /// @param before whom files before this one hold
  MetSoFar(List<ImportedCard> before, Consumer<Met> told) {
    this.told = told;
    this.count = before.size();
    this.first = new ArrayList<>(before.subList(0, Math.min(SHOWN, count)));
  }

  @Override
  public void accept(ImportedCard card) {
    count++;
    if (first.size() < SHOWN) {
      first.add(card);
    }
    if (count == SHOWN || count % OFTEN == 0) {
      told.accept(new Met(count, first));
    }
  }
}
