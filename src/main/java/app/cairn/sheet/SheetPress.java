package app.cairn.sheet;

import app.cairn.pitch.SheetTemplate;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Makes sheets. One layout serves the preview, the file and the printer: they all use the same
/// [Printed].
///
/// Any thread, one sheet at a time: callers wait for each other. Never on the FX thread: the first
/// sheet takes most of a second, the next ones some tens of milliseconds.
public final class SheetPress {

  private final Map<Language, Messages> messages = new ConcurrentHashMap<>();
  private Typesetter typesetter;

  /// The pitch sheet, on one A4 page.
  ///
  /// When all does not fit in the smallest letters allowed, the PDF goes on on a second page so
  /// that one sees what overflows, and its [Fit] says what is too long: then it is neither printed
  /// nor exported.
  public synchronized Printed pitch(PitchSheet whole, SheetTemplate template) {
    return new PitchRun(Trimmed.of(whole), template, typesetter(), messages(whole.language()))
        .print();
  }

  /// Cue cards, A6, four of the same on an A4 page that is cut or folded along its marks. Of the
  /// offer they keep the first lines, as many as fit, three at most: [Fit#linesKept].
  public synchronized Printed cueCards(PitchSheet whole) {
    return new CardRun(Trimmed.of(whole), typesetter(), messages(whole.language())).print();
  }

  /// All that is held on one person: one page where it fits, else more; nothing is left out.
  public synchronized Printed access(AccessSheet sheet) {
    AccessPage words = new AccessPage(sheet, messages(sheet.language()));
    return flow(sheet.language(), words.title(), "access.css", words::write);
  }

  /// What one takes along to a meeting: one page where it fits.
  public synchronized Printed preparation(PreparationSheet sheet) {
    PreparationPage words = new PreparationPage(sheet, messages(sheet.language()));
    return flow(sheet.language(), words.title(), "loop.css", words::write);
  }

  /// What was heard, on as many pages as it takes.
  public synchronized Printed synthesis(SynthesisSheet sheet) {
    SynthesisPage words = new SynthesisPage(sheet, messages(sheet.language()));
    return flow(sheet.language(), words.title(), "loop.css", words::write);
  }

  /// The story of a turn of the loop: one page where it fits.
  public synchronized Printed loop(LoopSheet sheet) {
    LoopPage words = new LoopPage(sheet, messages(sheet.language()));
    return flow(sheet.language(), words.title(), "loop.css", words::write);
  }

  private Printed flow(Language language, String title, String style, Consumer<Page> words) {
    return new Flowing(typesetter()).print(language, title, style, words);
  }

  private Typesetter typesetter() {
    if (typesetter == null) {
      typesetter = new Typesetter();
    }
    return typesetter;
  }

  private Messages messages(Language language) {
    return messages.computeIfAbsent(language, Messages::new);
  }
}
