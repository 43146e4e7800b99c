package app.cairn.network;

import java.util.List;

/// A line, or a card, of a file that was not understood, and why.
///
/// @param file its name, without its folder
/// @param line where it begins, counted from 1
/// @param reason the key of the sentence that says why
/// @param values what that sentence names
public record RefusedLine(String file, int line, String reason, List<Object> values) {

  public RefusedLine {
    values = List.copyOf(values);
  }
}
