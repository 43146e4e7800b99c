package app.cairn.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/// Texts that a file can hold faithfully, so that what is in memory is what is in the file.
///
/// Two things no file keeps: a NUL character, dropped here (SQLite's own functions stop at it), and
/// half of a surrogate pair, which no UTF-8 can write and which becomes U+FFFD. Everything else
/// stays. Any thread.
public final class StorableText {

  private static final char REPLACEMENT = '\uFFFD';

  /// How to read the components of a record that stands in a list.
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> accessors =
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          accessors.forEach(accessor -> accessor.setAccessible(true));
          return accessors;
        }
      };

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
      case Change.Group group -> {
        List<Change> changes = same(group.changes(), StorableText::clean);
        yield changes == group.changes() ? group : new Change.Group(group.name(), changes);
      }
      case Change.Leaf<?> leaf -> cleanLeaf(leaf);
    };
  }

  private static <E extends Record & Entity> Change cleanLeaf(Change.Leaf<E> leaf) {
    E entity = leaf.entity();
    E cleaned = leaf instanceof Change.Removed ? entity : cleanEntity(leaf.kind(), entity);
    if (cleaned == entity) {
      return leaf;
    }
    return leaf instanceof Change.Edited<E>(var kind, var before, var _)
        ? new Change.Edited<>(kind, before, cleaned)
        : new Change.Added<>(leaf.kind(), cleaned);
  }

  /// `entity` with every text in its components cleaned; itself when nothing needs cleaning.
  private static <E extends Record & Entity> E cleanEntity(EntityKind<E> kind, E entity) {
    E cleaned = entity;
    for (Field<E> field : kind.textFields()) {
      Object before = field.get(entity);
      Object after = cleanValue(before);
      if (after != before) {
        cleaned = kind.with(cleaned, field.name(), after);
      }
    }
    return cleaned;
  }

  private static Object cleanValue(Object value) {
    return switch (value) {
      case String text -> clean(text);
      case List<?> list -> {
        List<Object> held = Collections.unmodifiableList(list);
        List<Object> cleaned = same(held, StorableText::cleanValue);
        yield cleaned == held ? list : cleaned;
      }
      case Record nested -> cleanNested(nested);
      case null -> null;
      default -> value;
    };
  }

  private static Object cleanNested(Record value) {
    List<Object> before = new ArrayList<>();
    for (Method accessor : ACCESSORS.get(value.getClass())) {
      before.add(read(accessor, value));
    }
    List<Object> after = same(before, StorableText::cleanValue);
    return after == before ? value : Field.construct(value.getClass(), after);
  }

  /// `list` itself where `clean` gives back each of its elements as it was.
  private static <T> List<T> same(List<T> list, UnaryOperator<T> clean) {
    List<T> cleaned = null;
    for (int i = 0; i < list.size(); i++) {
      T before = list.get(i);
      T after = clean.apply(before);
      if (after != before && cleaned == null) {
        cleaned = new ArrayList<>(list);
      }
      if (cleaned != null) {
        cleaned.set(i, after);
      }
    }
    return cleaned == null ? list : cleaned;
  }

  private static Object read(Method accessor, Record value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + accessor, e);
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
