package app.cairn.sheet;

/// A part that does not fit, and by how much: taking away its last `lines` lines would do.
///
/// @param lines printed lines too many, measured on the page itself; above 0
/// @param words the words on those lines
/// @param characters the characters on those lines, counted like those of a profile
public record Overrun(SheetPart part, int lines, int words, int characters) {

  Overrun plus(Overrun more) {
    return new Overrun(part, lines + more.lines, words + more.words, characters + more.characters);
  }
}
