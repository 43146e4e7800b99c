package app.cairn.map;

import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.network.Warmth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The colours of a map: those of the interface, by day and by night.
///
/// @param hues those of the circles, from the first to the eighth
public record MapLook(
    int paper,
    int card,
    int sand,
    int ink,
    int text2,
    int text3,
    int edge,
    int strongEdge,
    int lake,
    int paleLake,
    int moss,
    int ochre,
    int path,
    int terracotta,
    int me,
    int onMe,
    List<Integer> hues) {

  public static final MapLook LIGHT =
      new MapLook(
          0xFFFBF8F3,
          0xFFFFFEFB,
          0xFFF4EFE6,
          0xFF2A3135,
          0xFF545C60,
          0xFF62696C,
          0xFFDDD4C5,
          0xFF8C8474,
          0xFF3C6279,
          0xFFDFE8EC,
          0xFF5A7341,
          0xFFA87414,
          0x7AE3C17E,
          0xFFB0502B,
          0xFF47697F,
          0xFFFFFEFB,
          List.of(
              0xFFB5486A,
              0xFF96620A,
              0xFF2C73B3,
              0xFF36424B,
              0xFF597A2E,
              0xFF0F7F79,
              0xFF5E3880,
              0xFF6B3F22));

  /// The colours of the day, on white.
  public static final MapLook PAPER =
      new MapLook(
          0xFFFFFFFF,
          LIGHT.card,
          LIGHT.sand,
          LIGHT.ink,
          LIGHT.text2,
          LIGHT.text3,
          LIGHT.edge,
          LIGHT.strongEdge,
          LIGHT.lake,
          LIGHT.paleLake,
          LIGHT.moss,
          LIGHT.ochre,
          LIGHT.path,
          LIGHT.terracotta,
          LIGHT.me,
          LIGHT.onMe,
          LIGHT.hues);

  public static final MapLook DARK =
      new MapLook(
          0xFF20262A,
          0xFF262D31,
          0xFF2C3438,
          0xFFECE7DD,
          0xFFB9BDB9,
          0xFFA0A7A6,
          0xFF3E484D,
          0xFF7F8A8E,
          0xFF8FB6CB,
          0xFF2B414D,
          0xFFA0BC80,
          0xFFD3A552,
          0xB36B5526,
          0xFFB95B34,
          0xFF8FB6CB,
          0xFF20262A,
          List.of(
              0xFFF097AF,
              0xFFE0A93F,
              0xFF6AA2DC,
              0xFFD3DCE2,
              0xFF9CC062,
              0xFF2F9C94,
              0xFFE0CEF5,
              0xFFC08A63));

  /// The colour of a circle; that of no circle for 0.
  public int hue(int hue) {
    return hue == 0 ? strongEdge : hues.get((hue - 1) % hues.size());
  }

  /// The colour of somebody’s dot.
  int dot(MapNode node, Colouring by, LocalDate today) {
    Contact contact = node.contact();
    return switch (by) {
      case CIRCLE -> hue(node.hue());
      case WARMTH -> warmth(contact.warmth());
      case LAST_CONTACT -> seen(contact.lastContact(), today);
      case STEP -> step(contact.step());
    };
  }

  private int warmth(Warmth warmth) {
    return switch (warmth) {
      case UNKNOWN -> edge;
      case DISTANT -> strongEdge;
      case CORDIAL -> mix(ochre, paper, 0.45);
      case CLOSE -> ochre;
    };
  }

  private int step(Step step) {
    return switch (step) {
      case NONE, RESTING -> edge;
      case TO_CONTACT, TO_FOLLOW_UP -> terracotta;
      case ASKED, DATE_SET -> lake;
      case MET, THANKED -> moss;
    };
  }

  private int seen(LocalDate last, LocalDate today) {
    if (last == null) {
      return edge;
    }
    if (last.plusMonths(3).isAfter(today)) {
      return moss;
    }
    if (last.plusMonths(12).isAfter(today)) {
      return mix(moss, paper, 0.5);
    }
    return strongEdge;
  }

  /// What a colour of dots tells.
  ///
  /// @param words the key of a message
  public record Hint(String words, int colour) {}

  /// What the colours of dots tell, the most telling first. Empty for those of circles, which have
  /// their names beside them.
  public List<Hint> legend(Colouring by) {
    LocalDate today = LocalDate.EPOCH;
    return switch (by) {
      case CIRCLE -> List.of();
      case WARMTH ->
          Arrays.stream(Warmth.values())
              .sorted(Comparator.reverseOrder())
              .map(warmth -> new Hint("network.warmth." + warmth, warmth(warmth)))
              .toList();
      case LAST_CONTACT ->
          List.of(
              new Hint("network.legend.recent", seen(today, today)),
              new Hint("network.legend.year", seen(today.minusMonths(6), today)),
              new Hint("network.legend.older", seen(today.minusYears(2), today)),
              new Hint("network.legend.never", seen(null, today)));
      case STEP ->
          List.of(
              new Hint("network.legend.toContact", step(Step.TO_CONTACT)),
              new Hint("network.legend.asked", step(Step.ASKED)),
              new Hint("network.legend.met", step(Step.MET)),
              new Hint("network.legend.notBegun", step(Step.NONE)));
    };
  }

  /// `colour`, more or less transparent.
  static int faded(int colour, double opacity) {
    int alpha = (int) Math.round((colour >>> 24) * Math.clamp(opacity, 0, 1));
    return alpha << 24 | colour & 0xFFFFFF;
  }

  /// `share` of `b` in `a`.
  static int mix(int a, int b, double share) {
    int mixed = 0xFF000000;
    for (int shift = 0; shift <= 16; shift += 8) {
      double one = (a >> shift & 0xFF) * (1 - share) + (b >> shift & 0xFF) * share;
      mixed |= (int) Math.round(one) << shift;
    }
    return mixed;
  }
}
