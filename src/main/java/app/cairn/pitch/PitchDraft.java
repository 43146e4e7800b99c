package app.cairn.pitch;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferPart;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A first draft of a pitch, made of the mission and of the lines of the offer: something to start
/// from, to be rewritten in one's own words. Always within the format's time or limit.
public final class PitchDraft {

  private static final String PARAGRAPH = "\n\n";
  private static final Pattern WORD_END = Pattern.compile("\\S+");

  /// What no ellipsis follows.
  private static final String MARKS = " \n\u00A0\u202F,;:.";

  private final PitchFormat format;
  private final Offer offer;
  private final String mission;
  private final SpeakingRate rate;
  private final DraftPhrases phrases;

  private PitchDraft(
      PitchFormat format, Offer offer, String mission, SpeakingRate rate, DraftWording wording) {
    this.format = format;
    this.offer = offer;
    this.mission = mission;
    this.rate = rate;
    this.phrases = new DraftPhrases(wording, offer);
  }

  /// Composes a draft; empty when neither the mission nor the offer says anything yet.
  ///
  /// @param mission the mission in one sentence; may be empty
  /// @param rate how fast it will be said
  /// @param wording how the language puts it
  public static String compose(
      PitchFormat format, Offer offer, String mission, SpeakingRate rate, DraftWording wording) {
    if (mission.isBlank() && offer.blank() && offer.sentence().isBlank()) {
      return "";
    }
    return new PitchDraft(format, offer, mission, rate, wording).compose();
  }

  private String compose() {
    if (said(1).isEmpty()) {
      return ""; // marks alone: « … », « . »
    }
    return Optional.of(richest())
        .filter(this::stands)
        .or(() -> barer().map(Supplier::get).filter(this::stands).findFirst())
        .orElseGet(() -> shortened(firstSaid()));
  }

  private boolean stands(String text) {
    return !text.isBlank() && fits(text);
  }

  /// With as many lines for each question as fit; one when none fits. More lines are never shorter:
  /// doubling, then halving, finds them without a text ever made that is much too long.
  private String richest() {
    int most =
        Stream.of(OfferPart.values()).mapToInt(part -> offer.lines(part).size()).max().orElse(1);
    String best = withLines(1);
    int fitting = 1;
    int beyond = most + 1;
    int step = fits(best) ? 1 : 0;
    while (step > 0 && beyond - fitting > 1) {
      int lines = Math.min(fitting + step, (fitting + beyond) >>> 1);
      String text = withLines(lines);
      if (fits(text)) {
        best = text;
        fitting = lines;
        step *= 2;
      } else {
        beyond = lines;
      }
    }
    return best;
  }

  private String withLines(int lines) {
    return switch (format) {
      case THIRTY_SECONDS, ONE_MINUTE, TWO_MINUTES, THREE_MINUTES ->
          paragraphs(said(lines), List.of(phrases.question()));
      case MESSAGE -> paragraphs(List.of(phrases.hello()), said(lines), List.of(phrases.request()));
      case PROFILE_SUMMARY -> paragraphs(said(lines));
      case CV_OPENING -> String.join(" ", said(lines));
      case PROFILE_HEADLINE -> phrases.headline(mission, offer.what(), offer.toWhom());
    };
  }

  /// What may be said when one line for each question is too much, from the richest to the barest.
  private Stream<Supplier<String>> barer() {
    return switch (format) {
      case THIRTY_SECONDS, ONE_MINUTE, TWO_MINUTES, THREE_MINUTES ->
          Stream.of(
              () -> paragraphs(List.of(mission(), core(1), phrases.question())),
              () -> paragraphs(List.of(mission(), core(1))),
              this::firstSaid);
      case MESSAGE ->
          Stream.of(
              () -> paragraphs(List.of(phrases.hello(), firstSaid(), phrases.request())),
              this::firstSaid);
      case PROFILE_SUMMARY, CV_OPENING -> Stream.of(this::firstSaid);
      case PROFILE_HEADLINE ->
          Stream.of(
              () -> phrases.headline(mission, offer.what(), List.of()),
              () -> phrases.headline(mission, List.of(), List.of()),
              () -> phrases.headline("", offer.what(), List.of()),
              this::firstSaid);
    };
  }

  private String mission() {
    return phrases.mission(mission);
  }

  /// What is offered, with at most `lines` lines for each question.
  private String core(int lines) {
    return offer.sentence().isBlank()
        ? join(" ", phrases.people(offer.toWhom(), lines), phrases.what(offer.what(), lines))
        : phrases.sentence(offer.sentence());
  }

  private List<String> said(int lines) {
    return Stream.of(mission(), core(lines), phrases.how(offer.how(), lines))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private String firstSaid() {
    return said(1).isEmpty() ? "" : said(1).getFirst();
  }

  private boolean fits(String text) {
    return format.spoken()
        ? rate.timeFor(TextLength.words(text)).compareTo(format.target()) <= 0
        : TextLength.characters(text) <= format.limit();
  }

  /// The first words, as many as fit, and an ellipsis; the first letters of a word that is too much
  /// by itself.
  private String shortened(String text) {
    if (fits(text)) {
      return text;
    }
    int[] words = WORD_END.matcher(text).results().mapToInt(MatchResult::end).toArray();
    String cut = longest(text, words);
    return fits(cut) ? cut : longest(text, IntStream.rangeClosed(1, text.length()).toArray());
  }

  /// Cut at the last of `ends` that leaves a text that fits; at the first when none does.
  private String longest(String text, int[] ends) {
    int fitting = 0;
    int beyond = ends.length;
    while (beyond - fitting > 1) {
      int at = (fitting + beyond) >>> 1;
      if (fits(cut(text, ends[at]))) {
        fitting = at;
      } else {
        beyond = at;
      }
    }
    return cut(text, ends[fitting]);
  }

  private static String cut(String text, int end) {
    int last = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    while (last > 0 && MARKS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return text.substring(0, last) + "…";
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static String paragraphs(List<String>... texts) {
    return Stream.of(texts)
        .flatMap(List::stream)
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> a + PARAGRAPH + b)
        .orElse("");
  }

  private static String join(String between, String... texts) {
    return Stream.of(texts)
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> a + between + b)
        .orElse("");
  }
}
