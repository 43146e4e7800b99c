package app.cairn.pitch;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A first draft of a pitch, made of the mission and of the lines of the offer: something to start from, to be rewritten in one's
/// own words. Always within the format's time or limit.
public final class PitchDraft {

  private static final String PARAGRAPH = "\n\n";

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
    this.phrases = new DraftPhrases(wording);
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
    List<String> candidates = candidates().filter(text -> !text.isBlank()).toList();
    return candidates.stream()
        .filter(this::fits)
        .findFirst()
        .orElseGet(() -> shortened(candidates.getLast()));
  }

  /// From the richest to the barest.
  private Stream<String> candidates() {
    int most =
        Stream.of(OfferPart.values()).mapToInt(part -> offer.lines(part).size()).max().orElse(1);
    Stream<Integer> fewerAndFewer = IntStream.rangeClosed(0, most - 1).mapToObj(i -> most - i);
    return switch (format) {
      case THIRTY_SECONDS, ONE_MINUTE, TWO_MINUTES, THREE_MINUTES ->
          Stream.concat(
              fewerAndFewer.map(lines -> paragraphs(said(lines), List.of(phrases.question()))),
              Stream.of(
                  paragraphs(List.of(mission(), core(1), phrases.question())),
                  paragraphs(List.of(mission(), core(1))),
                  firstSaid()));
      case MESSAGE ->
          Stream.concat(
              fewerAndFewer.map(
                  lines ->
                      paragraphs(List.of(phrases.hello()), said(lines), List.of(phrases.request()))),
              Stream.of(
                  paragraphs(List.of(phrases.hello(), firstSaid(), phrases.request())), firstSaid()));
      case PROFILE_SUMMARY ->
          Stream.concat(fewerAndFewer.map(lines -> paragraphs(said(lines))), Stream.of(firstSaid()));
      case CV_OPENING ->
          Stream.concat(
              fewerAndFewer.map(lines -> String.join(" ", said(lines))), Stream.of(firstSaid()));
      case PROFILE_HEADLINE ->
          Stream.of(
              phrases.headline(mission, offer.what(), offer.toWhom()),
              phrases.headline(mission, offer.what(), List.of()),
              phrases.headline(mission, List.of(), List.of()),
              phrases.headline("", offer.what(), List.of()),
              firstSaid());
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

  /// The first words, as many as fit, and an ellipsis.
  private String shortened(String text) {
    List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)")));
    String cut = text;
    while (!fits(cut) && words.size() > 1) {
      words.removeLast();
      cut = String.join("", words).stripTrailing().replaceAll("[,;:.\\s]+$", "") + "…";
    }
    return cut;
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
