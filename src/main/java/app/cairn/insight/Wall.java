package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Themes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What was heard, side by side: by what it is about, and by theme. Immutable; any thread.
///
/// @param returns all of them, the latest noted first
/// @param people who said them, each once
/// @param themes those that several independent voices brought first, then those of more returns
public record Wall(List<Feedback> returns, Set<UUID> people, List<ThemeVoices> themes) {

  private static final Comparator<ThemeVoices> ORDER =
      Comparator.comparingInt((ThemeVoices one) -> one.voices().size())
          .thenComparingInt(one -> one.returns().size())
          .reversed();

  /// What stands on the wall of `dossier`.
  public static Wall of(Dossier dossier, Scope scope) {
    List<Feedback> returns = scope.in(dossier);
    Set<UUID> people = new LinkedHashSet<>();
    returns.stream().map(Feedback::contact).filter(Objects::nonNull).forEach(people::add);
    return new Wall(returns, people, themes(returns, Voices.of(dossier)));
  }

  /// One walk over the returns, however many themes there are.
  private static List<ThemeVoices> themes(List<Feedback> returns, Voices voices) {
    Map<String, String> keyOf = new HashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<Feedback>> bearing = new LinkedHashMap<>();
    for (Feedback one : returns) {
      Set<String> keys = new LinkedHashSet<>();
      for (String theme : one.themes()) {
        String key = keyOf.computeIfAbsent(theme, Themes::key);
        names.put(key, theme);
        keys.add(key);
      }
      keys.forEach(key -> bearing.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
    }
    return bearing.entrySet().stream()
        .map(entry -> voices(names.get(entry.getKey()), entry.getValue(), voices))
        .sorted(ORDER)
        .toList();
  }

  private static ThemeVoices voices(String theme, List<Feedback> returns, Voices voices) {
    List<UUID> people =
        returns.stream().map(Feedback::contact).filter(Objects::nonNull).distinct().toList();
    return new ThemeVoices(
        theme, returns.stream().map(Feedback::id).toList(), voices.groups(people));
  }

  /// By what they are about, each in the order of [#returns].
  ///
  /// @param front the theme whose returns come first; null for none
  public Map<Aspect, List<Feedback>> columns(String front) {
    Map<Aspect, List<Feedback>> columns = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      columns.put(aspect, new ArrayList<>());
    }
    List<Feedback> later = new ArrayList<>();
    for (Feedback one : returns) {
      if (front == null || Themes.has(one, front)) {
        columns.get(one.aspect()).add(one);
      } else {
        later.add(one);
      }
    }
    later.forEach(one -> columns.get(one.aspect()).add(one));
    return columns;
  }
}
