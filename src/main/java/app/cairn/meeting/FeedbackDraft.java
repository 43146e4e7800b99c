package app.cairn.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A return being written: says what differs, then makes the [Feedback].
public final class FeedbackDraft {

  private final UUID id;
  private UUID meeting;
  private UUID contact;
  private String words = "";
  private Feedback.Sort sort = Feedback.Sort.QUOTE;
  private Aspect aspect = Aspect.UNSORTED;
  private Tone tone = Tone.UNSAID;
  private Understanding understanding = Understanding.UNSAID;
  private MarketFit marketFit = MarketFit.UNSAID;
  private List<String> themes = List.of();
  private Aim aim;
  private int minute;
  private Instant notedAt;

  FeedbackDraft(UUID id) {
    this.id = id;
  }

  FeedbackDraft(Feedback feedback) {
    this.id = feedback.id();
    this.meeting = feedback.meeting();
    this.contact = feedback.contact();
    this.words = feedback.words();
    this.sort = feedback.sort();
    this.aspect = feedback.aspect();
    this.tone = feedback.tone();
    this.understanding = feedback.understanding();
    this.marketFit = feedback.marketFit();
    this.themes = feedback.themes();
    this.aim = feedback.aim();
    this.minute = feedback.minute();
    this.notedAt = feedback.notedAt();
  }

  /// The feedback as it is written now.
  ///
  /// @throws IllegalArgumentException when a number is out of its range
  public Feedback feedback() {
    return new Feedback(
        id,
        meeting,
        contact,
        words,
        sort,
        aspect,
        tone,
        understanding,
        marketFit,
        themes,
        aim,
        minute,
        notedAt);
  }

  public FeedbackDraft meeting(UUID value) {
    meeting = value;
    return this;
  }

  public FeedbackDraft contact(UUID value) {
    contact = value;
    return this;
  }

  public FeedbackDraft words(String value) {
    words = value;
    return this;
  }

  public FeedbackDraft sort(Feedback.Sort value) {
    sort = value;
    return this;
  }

  public FeedbackDraft aspect(Aspect value) {
    aspect = value;
    return this;
  }

  public FeedbackDraft tone(Tone value) {
    tone = value;
    return this;
  }

  public FeedbackDraft understanding(Understanding value) {
    understanding = value;
    return this;
  }

  public FeedbackDraft marketFit(MarketFit value) {
    marketFit = value;
    return this;
  }

  public FeedbackDraft themes(List<String> value) {
    themes = value;
    return this;
  }

  public FeedbackDraft aim(Aim value) {
    aim = value;
    return this;
  }

  public FeedbackDraft minute(int value) {
    minute = value;
    return this;
  }

  public FeedbackDraft notedAt(Instant value) {
    notedAt = value;
    return this;
  }
}
