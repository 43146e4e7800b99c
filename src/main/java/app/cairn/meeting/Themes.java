package app.cairn.meeting;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The labels that returns share, and what one does with them. Two labels that differ only by
/// accents, capitals or marks are one; the spelling met first is shown. Any thread.
public final class Themes {

  private Themes() {}

  /// Every label with how many returns bear it, the most frequent first.
  public static Map<String, Integer> counted(Collection<Feedback> all) {
    Map<String, String> spelling = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Feedback one : all) {
      for (String key : keys(one)) {
        counts.merge(key, 1, Integer::sum);
      }
      one.themes().forEach(theme -> spelling.putIfAbsent(key(theme), theme));
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(spelling.get(entry.getKey()), entry.getValue()));
    return sorted;
  }

  /// True where `one` bears `theme`.
  public static boolean has(Feedback one, String theme) {
    return keys(one).contains(key(theme));
  }

  /// What tells a label from another.
  public static String key(String theme) {
    String words = Likeness.words(theme);
    return words.isEmpty() ? theme.strip() : words;
  }

  private static Set<String> keys(Feedback one) {
    Set<String> keys = new LinkedHashSet<>();
    one.themes().forEach(theme -> keys.add(key(theme)));
    return keys;
  }

  /// Adds a label to several returns; those that bear it stay as they are.
  public static Change added(Dossier dossier, Collection<UUID> returns, String theme) {
    return each(
        dossier,
        returns,
        "meeting.themeAdded",
        themes -> {
          if (themes.stream().noneMatch(same(theme))) {
            themes.add(theme.strip());
          }
          return themes;
        });
  }

  /// Takes a label away from several returns.
  public static Change removed(Dossier dossier, Collection<UUID> returns, String theme) {
    return each(
        dossier,
        returns,
        "meeting.themeRemoved",
        themes -> {
          themes.removeIf(same(theme));
          return themes;
        });
  }

  /// Calls a label otherwise, wherever it stands. Where another is called so already, both become
  /// one: renaming is merging.
  ///
  /// @throws IllegalArgumentException when the new name says nothing
  public static Change renamed(Dossier dossier, String theme, String newName) {
    return merged(dossier, List.of(theme), newName);
  }

  /// Makes one label of several, wherever they stand; one that is called so already is among them.
  ///
  /// @throws IllegalArgumentException when the new name says nothing
  public static Change merged(Dossier dossier, Collection<String> labels, String newName) {
    if (key(newName).isEmpty()) {
      throw new IllegalArgumentException("A theme has a name");
    }
    Set<String> keys = new LinkedHashSet<>();
    labels.forEach(label -> keys.add(key(label)));
    List<UUID> all = dossier.all(Feedback.KIND).stream().map(Feedback::id).toList();
    return each(
        dossier,
        all,
        labels.size() > 1 ? "meeting.themesMerged" : "meeting.themeRenamed",
        themes -> {
          if (themes.stream().noneMatch(one -> keys.contains(key(one)))) {
            return themes;
          }
          List<String> next = new ArrayList<>();
          for (String one : themes) {
            boolean becomes = keys.contains(key(one)) || same(newName).test(one);
            String name = becomes ? newName.strip() : one;
            if (!next.contains(name)) {
              next.add(name);
            }
          }
          return next;
        });
  }

  private static Predicate<String> same(String theme) {
    return other -> key(other).equals(key(theme));
  }

  private static Change each(
      Dossier dossier, Collection<UUID> returns, String gesture, UnaryOperator<List<String>> edit) {
    List<Change> changes = new ArrayList<>();
    for (UUID id : returns) {
      Feedback before = dossier.get(Feedback.KIND, id);
      Feedback after =
          before.draft().themes(edit.apply(new ArrayList<>(before.themes()))).feedback();
      if (!after.equals(before)) {
        changes.add(new Change.Edited<>(Feedback.KIND, before, after));
      }
    }
    return new Change.Group(gesture, changes);
  }
}
