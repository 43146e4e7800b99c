package app.cairn.network;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// A part of one’s life in which one knows people: family, work, a choir. A branch of the map.
///
/// @param colour which of the circles’ colours and shapes, from 1; the ninth looks like the first,
///   its shape outlined
/// @param rank circles stand in the order of their ranks
public record Circle(UUID id, String name, int colour, double rank) implements Entity {

  /// How many colours there are before they begin again.
  public static final int COLOURS = 8;

  public static final EntityKind<Circle> KIND = EntityKind.of(Circle.class, c -> Stream.of(c.name));

  private static final Comparator<Circle> ORDER =
      Comparator.comparingDouble(Circle::rank).thenComparing(Circle::id);

  public Circle {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    if (colour < 1) {
      throw new IllegalArgumentException("A colour is counted from 1: " + colour);
    }
  }

  /// A new circle after those of `dossier`, in the colour that is used least.
  public static Circle next(Dossier dossier, String name) {
    return new Following(all(dossier)).next(name);
  }

  /// New circles, one after the other, each in the colour that is used least by then: as many as
  /// one likes, a step each.
  static final class Following {

    private final int[] uses = new int[COLOURS + 1];
    private double last;

    /// @param present in their order
    Following(List<Circle> present) {
      present.forEach(circle -> uses[circle.hue()]++);
      last = present.isEmpty() ? 0 : Math.floor(present.getLast().rank);
    }

    Circle next(String name) {
      int colour = 1;
      for (int other = 2; other <= COLOURS; other++) {
        if (uses[other] < uses[colour]) {
          colour = other;
        }
      }
      uses[colour]++;
      last++;
      return new Circle(Ids.next(), name, colour, last);
    }
  }

  /// The circles of a dossier, in their order.
  public static List<Circle> all(Dossier dossier) {
    return dossier.all(KIND).stream().sorted(ORDER).toList();
  }

  /// Which of the eight colours: 1 to 8.
  public int hue() {
    return (colour - 1) % COLOURS + 1;
  }

  /// True where the shape is outlined, because its colour is used a second time.
  public boolean outlined() {
    return colour > COLOURS;
  }

  public Circle withName(String newName) {
    return new Circle(id, newName, colour, rank);
  }

  public Circle withColour(int newColour) {
    return new Circle(id, name, newColour, rank);
  }

  public Circle withRank(double newRank) {
    return new Circle(id, name, colour, newRank);
  }
}
