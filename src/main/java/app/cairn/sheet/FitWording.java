package app.cairn.sheet;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// Says how a text fits its page, in sentences that help: what is too long and by how much, what
/// was made smaller, what could not be printed. Any thread.
public final class FitWording {

  private final Messages messages;
  private final Formats formats;

  public FitWording(Messages messages) {
    this.messages = messages;
    this.formats = new Formats(messages);
  }

  /// The sentences, the weightiest first; none when the sheet fits as it is.
  public List<String> sentences(Fit fit) {
    List<String> sentences = new ArrayList<>();
    fit.overruns().forEach(overrun -> sentences.add(sentence(overrun)));
    if (!fit.onePage()) {
      sentences.add(messages.get("sheet.overrun.page"));
    } else if (fit.smaller()) {
      sentences.add(
          messages.get(
              "sheet.smaller", formats.number(fit.textSize()), formats.number(fit.usualSize())));
    }
    if (fit.onePage() && fit.linesKept() != Fit.ALL_LINES) {
      sentences.add(messages.get("sheet.kept", fit.linesKept()));
    }
    if (fit.codeLeftOut()) {
      sentences.add(messages.get("sheet.codeLeftOut"));
    }
    if (!fit.unprintable().isEmpty()) {
      sentences.add(messages.get("sheet.unprintable", fit.unprintable()));
    }
    return sentences;
  }

  /// « Le pitch dépasse de 6 lignes (environ 62 mots). »
  public String sentence(Overrun overrun) {
    boolean fewWords = overrun.words() < overrun.lines(); // one long word over several lines
    return messages.get(
        "sheet.overrun",
        messages.get("sheet.part." + overrun.part().key()),
        overrun.lines(),
        fewWords ? 0 : overrun.words(),
        overrun.part() == SheetPart.CONTACT ? 1 : 0,
        overrun.characters());
  }
}
