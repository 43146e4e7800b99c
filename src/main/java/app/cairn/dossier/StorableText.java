package app.cairn.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Texts that a file can hold faithfully, so that what is in memory is what is in the file.
///
/// Two things no file keeps: a NUL character, dropped here (SQLite's own functions stop at it), and
/// half of a surrogate pair, which no UTF-8 can write and which becomes U+FFFD. Everything else
/// stays. Any thread.
public final class StorableText {

  private static final char REPLACEMENT = '\uFFFD';

  private StorableText() {}

  /// `text` itself when nothing in it needs cleaning.
  public static String clean(String text) {
    int i = 0;
    while (i < text.length()) {
      int step = faithful(text, i);
      if (step == 0) {
        return cleanFrom(text, i);
      }
      i += step;
    }
    return text;
  }

  /// `change`, every text in it cleaned; itself when nothing needs cleaning.
  public static Change clean(Change change) {
    return switch (change) {
      case Change.Group(String name, List<Change> changes) ->
          new Change.Group(name, changes.stream().map(StorableText::clean).toList());
      case Change.Leaf<?> leaf -> cleanLeaf(leaf);
    };
  }

  private static <E extends Record & Entity> Change cleanLeaf(Change.Leaf<E> leaf) {
    return switch (leaf) {
      case Change.Added<E>(var kind, var entity) -> new Change.Added<>(kind, cleanRecord(entity));
      case Change.Edited<E>(var kind, var before, var after) ->
          new Change.Edited<>(kind, before, cleanRecord(after));
      case Change.Removed<E> removed -> removed;
    };
  }

  /// `value` with every text in its components cleaned; itself when nothing needs cleaning.
  private static <R extends Record> R cleanRecord(R value) {
    boolean same = true;
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object before = read(component, value);
      Object after = cleanValue(before);
      same &= before == after;
      values.add(after);
    }
    if (same) {
      return value;
    }
    @SuppressWarnings("unchecked") // the class of an R makes an R
    Class<R> type = (Class<R>) value.getClass();
    return Field.construct(type, values);
  }

  private static Object cleanValue(Object value) {
    return switch (value) {
      case String text -> clean(text);
      case List<?> list -> {
        List<Object> cleaned = list.stream().<Object>map(StorableText::cleanValue).toList();
        boolean same = true;
        for (int i = 0; i < cleaned.size(); i++) {
          same &= cleaned.get(i) == list.get(i);
        }
        yield same ? list : cleaned;
      }
      case Record nested -> cleanRecord(nested);
      case null -> null;
      default -> value;
    };
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(
          "Cannot read " + component + " of " + Arrays.toString(value.getClass().getInterfaces()),
          e);
    }
  }

  /// How many chars from `i` on are faithful as they are: 1 or 2, or 0.
  private static int faithful(String text, int i) {
    char c = text.charAt(i);
    if (c == 0 || Character.isLowSurrogate(c)) {
      return 0;
    }
    if (!Character.isHighSurrogate(c)) {
      return 1;
    }
    return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? 2 : 0;
  }

  private static String cleanFrom(String text, int first) {
    StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int step = faithful(text, i);
      if (step > 0) {
        cleaned.append(text, i, i + step);
        i += step;
      } else {
        if (text.charAt(i) != 0) {
          cleaned.append(REPLACEMENT);
        }
        i++;
      }
    }
    return cleaned.toString();
  }
}
