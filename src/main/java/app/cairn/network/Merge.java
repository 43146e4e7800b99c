package app.cairn.network;

import app.cairn.dossier.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Two contacts becoming one, field by field: the left one stays, with what is chosen of both. A
/// value; what it changes in a dossier: [MergeChange].
///
/// @param left who stays
/// @param right who goes
/// @param sides for each field that is asked ([#asked()]), whose value is kept
/// @param added a text that the notes get in addition: what was not chosen, in words; may be empty
public record Merge(Contact left, Contact right, Map<String, Side> sides, String added) {

  /// Whose value a field keeps.
  public enum Side {
    LEFT,
    RIGHT,
    /// Lists without repetition; texts one below the other.
    BOTH
  }

  /// Fields that follow from both, and are not asked.
  private static final Set<String> SETTLED =
      Set.of("id", "hub", "degree", "obtainedOn", "imported", "importedAs", "rank");

  /// Texts that may stand one below the other.
  private static final Set<String> LONG = Set.of("knows", "pretext", "notes");

  public Merge {
    sides = Map.copyOf(sides);
    Objects.requireNonNull(added);
  }

  /// What one would choose most often: lists and long texts of both, else what is said where the
  /// other says nothing, the later exchange, the warmer warmth, the name that is not abbreviated
  /// nor in capitals.
  public static Merge of(Contact left, Contact right) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (Field<Contact> field : Contact.KIND.differences(left, right)) {
      if (asks(field.name())) {
        sides.put(field.name(), proposed(field, left, right));
      }
    }
    return new Merge(left, right, sides, "");
  }

  /// True for a field that one chooses where both differ in it.
  public static boolean asks(String field) {
    return !SETTLED.contains(field);
  }

  private static Side proposed(Field<Contact> field, Contact left, Contact right) {
    Object ours = field.get(left);
    Object theirs = field.get(right);
    if (empty(theirs)) {
      return Side.LEFT;
    }
    if (empty(ours)) {
      return Side.RIGHT;
    }
    if (both(field.name())) {
      return Side.BOTH;
    }
    boolean theirsIsBetter =
        switch (field.name()) {
          case "lastContact" -> right.lastContact().isAfter(left.lastContact());
          case "warmth" -> right.warmth().compareTo(left.warmth()) > 0;
          case "step" -> right.step().compareTo(left.step()) > 0;
          case "firstName", "lastName" -> fuller((String) theirs, (String) ours);
          default -> false;
        };
    return theirsIsBetter ? Side.RIGHT : Side.LEFT;
  }

  /// « Rivière » says more than « RIVIERE », « Anne » more than « A. ».
  private static boolean fuller(String name, String than) {
    return fullness(name) > fullness(than);
  }

  private static int fullness(String name) {
    boolean mixed = name.codePoints().anyMatch(Character::isLowerCase);
    long accents = name.codePoints().filter(letter -> letter > 127).count();
    return (mixed ? 1_000 : 0) + (int) (name.length() * 2 + accents);
  }

  private static boolean empty(Object value) {
    return switch (value) {
      case null -> true;
      case String text -> text.isBlank();
      case Collection<?> list -> list.isEmpty();
      case Warmth warmth -> warmth == Warmth.UNKNOWN;
      case Step step -> step == Step.NONE;
      default -> false;
    };
  }

  /// The fields in which both differ and that one may choose, in the order of [Contact].
  public List<String> asked() {
    return Contact.KIND.fields().stream().map(Field::name).filter(sides::containsKey).toList();
  }

  /// True for a field that may keep the values of both.
  public static boolean both(String field) {
    return LONG.contains(field)
        || Collection.class.isAssignableFrom(Contact.KIND.field(field).type());
  }

  /// True where neither is silent in a field.
  public boolean bothSay(String field) {
    Field<Contact> asked = Contact.KIND.field(field);
    return !empty(asked.get(left)) && !empty(asked.get(right));
  }

  /// The same, with another choice.
  ///
  /// @throws IllegalArgumentException when the field is not asked, or cannot keep both
  public Merge keeping(String field, Side side) {
    if (!sides.containsKey(field) || side == Side.BOTH && !both(field)) {
      throw new IllegalArgumentException("No such choice: " + side + " of " + field);
    }
    Map<String, Side> next = new LinkedHashMap<>(sides);
    next.put(field, side);
    return new Merge(left, right, next, added);
  }

  /// The same, with a text that goes to the notes.
  public Merge adding(String text) {
    return new Merge(left, right, sides, text);
  }

  /// The fields that keep one value where both have one: what one would lose.
  public List<String> losing() {
    return asked().stream()
        .filter(field -> sides.get(field) != Side.BOTH && !empty(lost(field)))
        .toList();
  }

  /// The value of a field that is not kept.
  public Object lost(String field) {
    Contact other = sides.get(field) == Side.LEFT ? right : left;
    return Contact.KIND.field(field).get(other);
  }

  /// The one that becomes of both. The nearer degree, a hub if one was, the earlier date; it came
  /// with an import only where both came with that one, so that undoing an import takes nobody away
  /// whom the person had noted.
  public Contact merged() {
    boolean together = Objects.equals(left.imported(), right.imported());
    Contact result =
        left.draft()
            .degree(Math.min(left.degree(), right.degree()))
            .hub(left.hub() || right.hub())
            .obtainedOn(
                Stream.of(left.obtainedOn(), right.obtainedOn())
                    .filter(Objects::nonNull)
                    .min(java.time.LocalDate::compareTo)
                    .orElse(null))
            .imported(together ? left.imported() : null)
            .importedAs(together ? left.importedAs() : null)
            .contact();
    for (String name : asked()) {
      result = Contact.KIND.with(result, name, value(Contact.KIND.field(name)));
    }
    return added.isBlank() ? result : result.draft().notes(below(result.notes(), added)).contact();
  }

  private Object value(Field<Contact> field) {
    Object ours = field.get(left);
    Object theirs = field.get(right);
    return switch (sides.get(field.name())) {
      case LEFT -> ours;
      case RIGHT -> theirs;
      case BOTH -> ours instanceof String text ? below(text, (String) theirs) : union(ours, theirs);
    };
  }

  private List<Object> union(Object ours, Object theirs) {
    Set<Object> all = new LinkedHashSet<>((Collection<?>) ours);
    ((Collection<?>) theirs).stream().filter(one -> !saidAlready(one)).forEach(all::add);
    return new ArrayList<>(all);
  }

  /// An import named the same field in another language.
  private boolean saidAlready(Object one) {
    return one instanceof OwnField own && OwnNames.said(left.ownFields(), own);
  }

  static String below(String upper, String lower) {
    if (upper.isBlank() || lower.contains(upper)) {
      return lower;
    }
    return lower.isBlank() || upper.contains(lower) ? upper : upper + "\n" + lower;
  }
}
