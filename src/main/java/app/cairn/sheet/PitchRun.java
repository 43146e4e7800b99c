package app.cairn.sheet;

import app.cairn.pitch.SheetTemplate;
import app.cairn.text.Messages;
import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// One pitch sheet on its way to paper: the usual sizes first, smaller ones while it does not fit.
final class PitchRun {

  private final Trimmed trimmed;
  private final SheetTemplate template;
  private final Typesetter typesetter;
  private final Messages messages;
  private final boolean codeWanted;
  private final Optional<QrCode> code;

  PitchRun(Trimmed trimmed, SheetTemplate template, Typesetter typesetter, Messages messages) {
    this.trimmed = trimmed;
    this.template = template;
    this.typesetter = typesetter;
    this.messages = messages;
    ContactCard contact = trimmed.sheet().contact();
    this.codeWanted = trimmed.sheet().contactCode() && !contact.blank();
    this.code = codeWanted ? ContactCode.of(contact) : Optional.empty();
  }

  Printed print() {
    for (TypeSizes sizes : TypeSizes.of(template)) {
      Lettering lettering = typesetter.lettering();
      try (LaidOut page = lay(sizes, PageFrame.Flow.PAGES, lettering)) {
        if (trimmed.whole() && page.pages() == 1) {
          page.lower("foot", PageFrame.SHEET.room());
          return printed(page, sizes, lettering, List.of());
        }
      }
    }
    TypeSizes smallest = TypeSizes.of(template).getLast();
    List<Overrun> overruns;
    try (LaidOut roll = lay(smallest, PageFrame.Flow.ROLL, typesetter.lettering())) {
      double excess = roll.place("foot").orElseThrow().bottom() - PageFrame.SHEET.room();
      overruns = new Overruns(roll, trimmed, usualLines(), true).explain(excess);
    }
    Lettering lettering = typesetter.lettering();
    try (LaidOut pages = lay(smallest, PageFrame.Flow.PAGES, lettering)) {
      return printed(pages, smallest, lettering, overruns);
    }
  }

  private Map<SheetPart, Integer> usualLines() {
    int offer = template == SheetTemplate.LARGE ? 11 : 13;
    return Map.of(
        SheetPart.NAME, 2,
        SheetPart.HEADLINE, 2,
        SheetPart.MISSION, 4,
        SheetPart.TO_WHOM, offer,
        SheetPart.WHAT, offer,
        SheetPart.HOW, offer,
        SheetPart.CONTACT, 4);
  }

  private LaidOut lay(TypeSizes sizes, PageFrame.Flow flow, Lettering lettering) {
    PitchPage words = new PitchPage(trimmed.sheet(), template, messages, code.isPresent());
    Page page = new Page(trimmed.sheet().language().locale(), words.title(), lettering);
    page.style(
        sizes.in(typesetter.style("sheet.css") + typesetter.style(styleName()))
            + PageFrame.SHEET.css(flow));
    words.write(page);
    return typesetter.lay(page, new Drawings(lettering, code.orElse(null)));
  }

  private String styleName() {
    return template.name().toLowerCase(Locale.ROOT) + ".css";
  }

  private Printed printed(
      LaidOut laid, TypeSizes sizes, Lettering lettering, List<Overrun> overruns) {
    Fit fit =
        new Fit(
            sizes.text(),
            TypeSizes.of(template).getFirst().text(),
            Fit.ALL_LINES,
            overruns,
            lettering.unprintable(),
            codeWanted && code.isEmpty());
    int pages = laid.pages();
    String title = new PitchPage(trimmed.sheet(), template, messages, false).title();
    return new Printed(
        laid.pdf(background()), PageFrame.A4_WIDTH, PageFrame.A4_HEIGHT, pages, title, fit);
  }

  private BiConsumer<LaidOut, PDPageContentStream> background() {
    return template == SheetTemplate.WARM ? new Hill(PageFrame.SHEET) : (_, _) -> {};
  }
}
