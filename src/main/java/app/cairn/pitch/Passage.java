package app.cairn.pitch;

/// A stretch of a text.
///
/// @param start where it begins, counted in UTF-16 units
/// @param end where it ends, exclusive
/// @param text its words
public record Passage(int start, int end, String text) {}
