package app.cairn.sheet;

import app.cairn.text.Messages;
import java.util.List;

/// One access sheet on its way to paper: one page where all fits, else as many as it takes; nothing
/// is left out.
final class AccessRun {

  private final AccessSheet sheet;
  private final Typesetter typesetter;
  private final Messages messages;

  AccessRun(AccessSheet sheet, Typesetter typesetter, Messages messages) {
    this.sheet = sheet;
    this.typesetter = typesetter;
    this.messages = messages;
  }

  Printed print() {
    TypeSizes usual = TypeSizes.ofAccess().getFirst();
    for (TypeSizes sizes : TypeSizes.ofAccess()) {
      Printed printed = print(sizes);
      if (printed.pages() == 1) {
        return printed;
      }
    }
    return print(usual);
  }

  private Printed print(TypeSizes sizes) {
    Lettering lettering = typesetter.lettering();
    AccessPage words = new AccessPage(sheet, messages);
    Page page = new Page(sheet.language().locale(), words.title(), lettering);
    page.style(
        sizes.in(typesetter.style("sheet.css") + typesetter.style("access.css"))
            + PageFrame.SHEET.css(PageFrame.Flow.PAGES));
    words.write(page);
    try (LaidOut laid = typesetter.lay(page, new Drawings(lettering, null))) {
      Fit fit =
          new Fit(
              sizes.text(),
              TypeSizes.ofAccess().getFirst().text(),
              Fit.ALL_LINES,
              List.of(),
              lettering.unprintable(),
              false);
      int pages = laid.pages();
      byte[] pdf = laid.pdf((_, _) -> {});
      return new Printed(pdf, PageFrame.A4_WIDTH, PageFrame.A4_HEIGHT, pages, words.title(), fit);
    }
  }
}
