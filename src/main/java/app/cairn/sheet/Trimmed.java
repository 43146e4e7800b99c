package app.cairn.sheet;

import app.cairn.offer.OfferPart;
import app.cairn.pitch.TextLength;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A sheet whose texts are short enough to be laid out at once. A whole book pasted into a field
/// would take minutes, to say that it does not fit: its first pages say so as well.
///
/// @param sheet what is laid out
/// @param beyond what was left out of each part, joined; never printed, but counted
record Trimmed(PitchSheet sheet, Map<SheetPart, String> beyond) {

  /// Characters: half as much again as the fullest page holds.
  private static final int LONGEST = 8000;

  /// What a paragraph takes, however short, in characters.
  private static final int PARAGRAPH = 40;

  static Trimmed of(PitchSheet whole) {
    Map<SheetPart, String> beyond = new EnumMap<>(SheetPart.class);
    Map<OfferPart, List<String>> lines = new EnumMap<>(OfferPart.class);
    whole
        .lines()
        .forEach((part, texts) -> lines.put(part, trim(texts, SheetPart.of(part), beyond)));
    ContactCard contact = whole.contact();
    UnaryOperator<String> field = text -> trim(text, SheetPart.CONTACT, beyond);
    PitchSheet sheet =
        new PitchSheet(
            whole.language(),
            trim(whole.name(), SheetPart.NAME, beyond),
            trim(whole.headline(), SheetPart.HEADLINE, beyond),
            trim(whole.mission(), SheetPart.MISSION, beyond),
            lines,
            whole.format(),
            trim(whole.pitch(), SheetPart.PITCH, beyond),
            new ContactCard(
                contact.firstName(),
                contact.lastName(),
                field.apply(contact.phone()),
                field.apply(contact.email()),
                field.apply(contact.place()),
                field.apply(contact.link())),
            whole.date(),
            whole.contactCode());
    return new Trimmed(sheet, beyond);
  }

  /// True when nothing was left out.
  boolean whole() {
    return beyond.isEmpty();
  }

  int wordsBeyond(SheetPart part) {
    return TextLength.words(beyond.getOrDefault(part, ""));
  }

  int charactersBeyond(SheetPart part) {
    return TextLength.characters(beyond.getOrDefault(part, ""));
  }

  private static String trim(String text, SheetPart part, Map<SheetPart, String> beyond) {
    List<String> laid = trim(List.of(text), part, beyond);
    return laid.isEmpty() ? "" : laid.getFirst();
  }

  private static List<String> trim(
      List<String> texts, SheetPart part, Map<SheetPart, String> beyond) {
    List<String> laid = new ArrayList<>();
    StringBuilder left = new StringBuilder();
    int room = LONGEST;
    for (String text : texts) {
      int cut = room <= 0 ? 0 : boundary(text, room);
      if (cut > 0 || text.isEmpty()) {
        laid.add(text.substring(0, cut));
      }
      if (cut < text.length()) {
        left.append(text, cut, text.length()).append('\n');
      }
      room -= text.length() + PARAGRAPH;
    }
    if (!left.isEmpty()) {
      beyond.merge(part, left.toString(), String::concat);
    }
    return laid;
  }

  /// The end of the text, or the last place up to `room` that does not part a pair of surrogates.
  private static int boundary(String text, int room) {
    if (text.length() <= room) {
      return text.length();
    }
    return Character.isLowSurrogate(text.charAt(room)) ? room - 1 : room;
  }
}
