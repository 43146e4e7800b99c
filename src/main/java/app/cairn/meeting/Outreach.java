package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A *prise de contact*: a message sent to somebody, or a call made, to ask for a meeting.
///
/// @param contact whom one asks
/// @param text the message as it was sent, or what one means to say
/// @param sentOn null while it is being prepared
/// @param answeredOn null while no answer came, or its day is not known
/// @param answerWords what they said; empty when not noted
public record Outreach(
    UUID id,
    UUID contact,
    Purpose purpose,
    OutreachChannel channel,
    String text,
    LocalDate sentOn,
    Answer answer,
    LocalDate answeredOn,
    String answerWords)
    implements Entity {

  public static final EntityKind<Outreach> KIND =
      EntityKind.of(Outreach.class, o -> Stream.of(o.text, o.answerWords))
          .forgetting((outreach, person) -> Optional.of(outreach).filter(o -> !o.to(person)));

  private static final Comparator<Outreach> BY_DAY =
      Comparator.comparing((Outreach one) -> one.sentOn()).thenComparing(Outreach::id);

  public Outreach {
    Objects.requireNonNull(id);
    Objects.requireNonNull(contact);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(text);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(answerWords);
  }

  /// One being prepared.
  public static Outreach prepared(
      UUID contact, Purpose purpose, OutreachChannel channel, String text) {
    return new Outreach(Ids.next(), contact, purpose, channel, text, null, Answer.NONE, null, "");
  }

  public boolean to(UUID person) {
    return contact.equals(person);
  }

  public boolean sent() {
    return sentOn != null;
  }

  /// Sent, and nothing came back.
  public boolean waiting() {
    return sent() && !answer.came();
  }

  public Outreach withText(String newText) {
    return new Outreach(
        id, contact, purpose, channel, newText, sentOn, answer, answeredOn, answerWords);
  }

  public Outreach withPurpose(Purpose newPurpose) {
    return new Outreach(
        id, contact, newPurpose, channel, text, sentOn, answer, answeredOn, answerWords);
  }

  public Outreach withChannel(OutreachChannel newChannel) {
    return new Outreach(
        id, contact, purpose, newChannel, text, sentOn, answer, answeredOn, answerWords);
  }

  /// @param day null takes the sending back
  public Outreach sentOn(LocalDate day) {
    return new Outreach(id, contact, purpose, channel, text, day, answer, answeredOn, answerWords);
  }

  /// @param day null when not known
  public Outreach answered(Answer newAnswer, LocalDate day, String words) {
    return new Outreach(id, contact, purpose, channel, text, sentOn, newAnswer, day, words);
  }

  /// All that were addressed to somebody, the first noted first.
  public static List<Outreach> to(UUID person, Dossier dossier) {
    return dossier.all(KIND).stream().filter(outreach -> outreach.to(person)).toList();
  }

  /// The one that was sent to somebody last; of one day, the one noted last.
  public static Optional<Outreach> latest(UUID person, Dossier dossier) {
    return to(person, dossier).stream().filter(Outreach::sent).max(BY_DAY);
  }

  /// The one to somebody that is being prepared; of several, the one begun last.
  public static Optional<Outreach> prepared(UUID person, Dossier dossier) {
    return to(person, dossier).stream()
        .filter(one -> !one.sent())
        .max(Comparator.comparing(Outreach::id));
  }
}
