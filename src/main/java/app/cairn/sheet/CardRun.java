package app.cairn.sheet;

import app.cairn.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Cue cards on their way to paper. A card that is too full keeps fewer lines of the offer, three,
/// two, then one, and says so; the letters step down before a line is left out.
final class CardRun {

  private static final int CARDS = 4;

  private static final int MOST_LINES = 3;

  /// What a card leaves inside of its margins: A6 less 8 mm above and below, in points.
  private static final double ROOM = (148.5 - 16) * PageFrame.POINTS_PER_MM;

  private final Trimmed trimmed;
  private final Typesetter typesetter;
  private final Messages messages;

  CardRun(Trimmed trimmed, Typesetter typesetter, Messages messages) {
    this.trimmed = trimmed;
    this.typesetter = typesetter;
    this.messages = messages;
  }

  Printed print() {
    for (int lines = mostLines(); trimmed.whole() && lines > 0; lines--) {
      for (TypeSizes sizes : TypeSizes.ofCard()) {
        Lettering lettering = typesetter.lettering();
        try (LaidOut page = lay(sizes, lines, CARDS, PageFrame.Flow.PAGES, lettering)) {
          if (page.pages() == 1 && height(page) <= ROOM) {
            return printed(page, sizes, lines, lettering, List.of(), CardRun::marks);
          }
        }
      }
    }
    TypeSizes smallest = TypeSizes.ofCard().getLast();
    List<Overrun> overruns;
    try (LaidOut roll = lay(smallest, 1, 1, PageFrame.Flow.ROLL, typesetter.lettering())) {
      overruns = new Overruns(roll, trimmed, usualLines(), false).explain(height(roll) - ROOM);
    }
    Lettering lettering = typesetter.lettering();
    try (LaidOut pages = lay(smallest, 1, 1, PageFrame.Flow.PAGES, lettering)) {
      return printed(pages, smallest, 1, lettering, overruns, CardRun::outline);
    }
  }

  private int mostLines() {
    int longest = trimmed.sheet().lines().values().stream().mapToInt(List::size).max().orElse(0);
    return Math.clamp(longest, 1, MOST_LINES);
  }

  private static Map<SheetPart, Integer> usualLines() {
    return Map.of(
        SheetPart.NAME, 1,
        SheetPart.MISSION, 4,
        SheetPart.TO_WHOM, 3,
        SheetPart.WHAT, 3,
        SheetPart.HOW, 3);
  }

  private LaidOut lay(
      TypeSizes sizes, int lines, int cards, PageFrame.Flow flow, Lettering lettering) {
    CardPage words = new CardPage(trimmed.sheet(), messages, lines);
    Page page = new Page(trimmed.sheet().language().locale(), words.title(), lettering);
    page.style(
        sizes.in(typesetter.style("sheet.css") + typesetter.style("cards.css"))
            + PageFrame.CARDS.css(flow));
    words.write(page, cards);
    return typesetter.lay(page, new Drawings(lettering, null));
  }

  private Printed printed(
      LaidOut laid,
      TypeSizes sizes,
      int lines,
      Lettering lettering,
      List<Overrun> overruns,
      BiConsumer<LaidOut, PDPageContentStream> background) {
    boolean all = trimmed.sheet().lines().values().stream().allMatch(part -> part.size() <= lines);
    Fit fit =
        new Fit(
            sizes.text(),
            TypeSizes.ofCard().getFirst().text(),
            all ? Fit.ALL_LINES : lines,
            overruns,
            lettering.unprintable(),
            false);
    int pages = laid.pages();
    String title = new CardPage(trimmed.sheet(), messages, lines).title();
    return new Printed(
        laid.pdf(background), PageFrame.A4_WIDTH, PageFrame.A4_HEIGHT, pages, title, fit);
  }

  private static double height(LaidOut laid) {
    return laid.place("content").orElseThrow().height();
  }

  private static void marks(LaidOut laid, PDPageContentStream page) {
    FoldMarks.between(page);
  }

  private static void outline(LaidOut laid, PDPageContentStream page) {
    FoldMarks.around(page);
  }
}
