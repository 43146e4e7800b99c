package app.cairn.sheet;

import app.cairn.text.Language;
import java.util.List;
import java.util.function.Consumer;

/// Pages of words on their way to paper: one page where all fits, else as many as it takes; nothing
/// is left out.
final class Flowing {

  private final Typesetter typesetter;

  Flowing(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /// @param title of the document
  /// @param style of what is particular to it: `access.css`
  /// @param words write the page
  Printed print(Language language, String title, String style, Consumer<Page> words) {
    TypeSizes usual = TypeSizes.ofFlow().getFirst();
    for (TypeSizes sizes : TypeSizes.ofFlow()) {
      Printed printed = print(language, title, style, words, sizes);
      if (printed.pages() == 1) {
        return printed;
      }
    }
    return print(language, title, style, words, usual);
  }

  private Printed print(
      Language language, String title, String style, Consumer<Page> words, TypeSizes sizes) {
    Lettering lettering = typesetter.lettering();
    Page page = new Page(language.locale(), title, lettering);
    page.style(
        sizes.in(typesetter.style("sheet.css") + typesetter.style(style))
            + PageFrame.SHEET.css(PageFrame.Flow.PAGES));
    words.accept(page);
    try (LaidOut laid = typesetter.lay(page, new Drawings(lettering, null))) {
      Fit fit =
          new Fit(
              sizes.text(),
              TypeSizes.ofFlow().getFirst().text(),
              Fit.ALL_LINES,
              List.of(),
              lettering.unprintable(),
              false);
      int pages = laid.pages();
      byte[] pdf = laid.pdf((_, _) -> {});
      return new Printed(pdf, PageFrame.A4_WIDTH, PageFrame.A4_HEIGHT, pages, title, fit);
    }
  }
}
