package app.cairn.ui.pitch;

import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.SpeakingRate;
import app.cairn.pitch.TextLength;
import java.time.Duration;

/// How long the text being written is, beside what its format aims at.
///
/// @param characters counted as a profile counts
/// @param time how long it takes to say at `rate`
record Length(PitchFormat format, int characters, int words, SpeakingRate rate, Duration time) {

  /// How far from its target a spoken pitch may be and still be right.
  static final double BAND = 0.10;

  static Length of(String text, PitchFormat format, SpeakingRate rate) {
    int words = TextLength.words(text);
    return new Length(format, TextLength.characters(text), words, rate, rate.timeFor(words));
  }

  /// What is used of the target or the limit: 1 is all of it.
  double share() {
    return format.spoken()
        ? (double) time.toMillis() / format.target().toMillis()
        : (double) characters / format.limit();
  }

  /// Past the band of its target, or past its limit.
  boolean over() {
    return format.spoken() ? share() > 1 + BAND : excess() > 0;
  }

  /// Characters past the limit; zero within it, and for what is said.
  int excess() {
    return format.spoken() ? 0 : Math.max(0, characters - format.limit());
  }

  /// Where the excess begins in `text`, in UTF-16 units; its length when there is none.
  int excessStart(String text) {
    if (excess() == 0) {
      return text.length();
    }
    int from = text.length() - text.stripLeading().length();
    return text.offsetByCodePoints(from, format.limit());
  }
}
