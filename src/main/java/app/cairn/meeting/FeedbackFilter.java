package app.cairn.meeting;

import app.cairn.network.Likeness;

/// Which returns of the log one wants to see; each part that is null or empty lets all through.
///
/// @param words looked for in what was said, by whom, and in the themes; accents and case aside
/// @param theme one label
public record FeedbackFilter(
    String words, Aspect aspect, Tone tone, Understanding understanding, String theme) {

  /// Lets everything through.
  public static final FeedbackFilter ALL = new FeedbackFilter("", null, null, null, null);

  public FeedbackFilter withWords(String next) {
    return new FeedbackFilter(next, aspect, tone, understanding, theme);
  }

  public FeedbackFilter withAspect(Aspect next) {
    return new FeedbackFilter(words, next, tone, understanding, theme);
  }

  public FeedbackFilter withTone(Tone next) {
    return new FeedbackFilter(words, aspect, next, understanding, theme);
  }

  public FeedbackFilter withUnderstanding(Understanding next) {
    return new FeedbackFilter(words, aspect, tone, next, theme);
  }

  public FeedbackFilter withTheme(String next) {
    return new FeedbackFilter(words, aspect, tone, understanding, next);
  }

  /// True where something is held back.
  public boolean narrows() {
    return !equals(ALL) && !(isFree() && words.isBlank());
  }

  private boolean isFree() {
    return aspect == null && tone == null && understanding == null && theme == null;
  }

  /// The words looked for, each folded.
  String[] keys() {
    String folded = Likeness.words(words);
    return folded.isEmpty() ? new String[0] : folded.split(" ");
  }
}
