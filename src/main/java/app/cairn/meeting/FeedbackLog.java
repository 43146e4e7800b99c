package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The log: everything that was heard, the latest noted first, ready to be searched. Made once for
/// a snapshot; then a search among ten thousand is a walk without a single new string. Immutable;
/// any thread.
public final class FeedbackLog {

  /// One return.
  ///
  /// @param who as they are called; empty where nobody is known
  /// @param whoKey by which people stand in order
  /// @param themeKeys what tells its labels from others
  /// @param folded all that a search looks at: the words first, by which they stand in order
  public record Row(
      Feedback feedback, String who, String whoKey, List<String> themeKeys, String folded) {}

  private static final Comparator<Feedback> LATEST =
      Comparator.comparing(Feedback::notedAt).thenComparing(Feedback::id).reversed();

  private final List<Row> rows;

  private FeedbackLog(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /// Everything in `dossier`.
  public static FeedbackLog of(Dossier dossier) {
    return of(dossier, new FeedbackLog(List.of()));
  }

  /// The same, keeping the rows of `before` that say the same.
  public static FeedbackLog of(Dossier dossier, FeedbackLog before) {
    Map<Feedback, Row> known = new HashMap<>();
    before.rows.forEach(row -> known.put(row.feedback(), row));
    List<Feedback> all = new ArrayList<>(dossier.all(Feedback.KIND));
    all.sort(LATEST);
    List<Row> rows = new ArrayList<>(all.size());
    for (Feedback one : all) {
      String who = dossier.find(Contact.KIND, one.contact()).map(Contact::name).orElse("");
      Row row = known.get(one);
      rows.add(row != null && row.who().equals(who) ? row : row(one, who));
    }
    return new FeedbackLog(rows);
  }

  private static Row row(Feedback one, String who) {
    return new Row(
        one,
        who,
        Likeness.words(who),
        one.themes().stream().map(Themes::key).toList(),
        Likeness.words(one.words() + " " + who + " " + String.join(" ", one.themes())));
  }

  public List<Row> rows() {
    return rows;
  }

  /// Those that `filter` lets through, in the same order.
  public List<Row> matching(FeedbackFilter filter) {
    String[] keys = filter.keys();
    String theme = filter.theme() == null ? null : Themes.key(filter.theme());
    List<Row> matching = new ArrayList<>();
    for (Row row : rows) {
      if (lets(filter, theme, row) && holds(row.folded(), keys)) {
        matching.add(row);
      }
    }
    return matching;
  }

  private static boolean lets(FeedbackFilter filter, String theme, Row row) {
    Feedback one = row.feedback();
    return (filter.aspect() == null || one.aspect() == filter.aspect())
        && (filter.tone() == null || one.tone() == filter.tone())
        && (filter.understanding() == null || one.understanding() == filter.understanding())
        && (theme == null || row.themeKeys().contains(theme));
  }

  private static boolean holds(String folded, String[] keys) {
    for (String key : keys) {
      if (!folded.contains(key)) {
        return false;
      }
    }
    return true;
  }

  /// How many returns bear any of `themes`.
  public int bearing(Collection<String> themes) {
    List<String> keys = themes.stream().map(Themes::key).toList();
    return (int)
        rows.stream().filter(row -> row.themeKeys().stream().anyMatch(keys::contains)).count();
  }
}
