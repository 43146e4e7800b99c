package app.cairn.meeting;

/// Who asked most of the questions. When it is they, they have become the journalists: what one
/// says has begun to interest.
public enum Asker {
  /// Not noted.
  UNSAID,
  ME,
  BOTH,
  THEY
}
