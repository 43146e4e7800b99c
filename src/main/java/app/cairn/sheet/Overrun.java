package app.cairn.sheet;

import app.cairn.text.Messages;

/// A part that does not fit, and by how much: taking away its last `lines` lines would do.
///
/// @param lines printed lines too many, measured on the page itself; above 0
/// @param words the words on those lines
/// @param characters the characters on those lines, counted like those of a profile
public record Overrun(SheetPart part, int lines, int words, int characters) {

  /// One sentence that says it: « Le pitch dépasse de 3 lignes (environ 24 mots). »
  public String sentence(Messages messages) {
    int plural = part == SheetPart.CONTACT ? 1 : 0;
    String name = messages.get("sheet.part." + part.key());
    return messages.get("sheet.overrun", name, lines, words, plural, characters);
  }

  Overrun plus(Overrun more) {
    return new Overrun(
        part, lines + more.lines, words + more.words, characters + more.characters);
  }
}
