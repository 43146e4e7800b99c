package app.cairn.map;

/// How wide a text is: what the layout rests on, the same on the screen and on paper. Any thread.
@FunctionalInterface
public interface TextWidths {

  /// The width of `text` set in `face`, for a size of 1.
  double width(String text, Face face);

  default double width(String text, Face face, double size) {
    return size * width(text, face);
  }

  /// `text`, cut with « … » where it is wider than `most`.
  default String fit(String text, Face face, double size, double most) {
    if (width(text, face, size) <= most) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(text.substring(0, middle) + "…", face, size) <= most) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int end = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
    return text.substring(0, end).stripTrailing() + "…";
  }
}
