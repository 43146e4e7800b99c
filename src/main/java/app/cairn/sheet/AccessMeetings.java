package app.cairn.sheet;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.Question;
import app.cairn.network.Contact;
import app.cairn.sheet.AccessSheet.Line;
import app.cairn.text.Formats;
import app.cairn.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What an [AccessSheet] tells somebody of the messages sent to them, the meetings with them and
/// what they said there.
final class AccessMeetings {

  private final Dossier dossier;
  private final Contact contact;
  private final Messages messages;
  private final Formats formats;

  AccessMeetings(Dossier dossier, Contact contact, Messages messages) {
    this.dossier = dossier;
    this.contact = contact;
    this.messages = messages;
    this.formats = new Formats(messages, ZoneId.systemDefault());
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Outreach one : Outreach.to(contact.id(), dossier)) {
      add(
          lines,
          "Outreach",
          day(one.sentOn()),
          one.text(),
          day(one.answeredOn()),
          one.answerWords());
    }
    for (Meeting one : Meeting.with(contact.id(), dossier)) {
      add(lines, "Meeting", texts(one));
    }
    for (Feedback one : dossier.all(Feedback.KIND)) {
      if (contact.id().equals(one.contact())) {
        add(
            lines,
            "Feedback",
            formats.date(one.notedAt()),
            one.words(),
            String.join(", ", one.themes()));
      }
    }
    return lines;
  }

  private String[] texts(Meeting one) {
    Stream<String> questions = one.questions().stream().map(Question::text);
    return Stream.of(
            Stream.of(moment(one.at()), one.place(), one.opening()),
            questions,
            Stream.of(one.notes(), one.promise(), day(one.thankedOn()), one.nextStep()))
        .flatMap(texts -> texts)
        .toArray(String[]::new);
  }

  private void add(List<Line> lines, String kind, String... texts) {
    String said =
        Stream.of(texts)
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .reduce((one, other) -> one + "\n" + other)
            .orElse("");
    lines.add(
        new Line(
            PlainText.line(messages.get("shell.kind." + kind), messages.language()),
            PlainText.paragraphs(said, messages.language())));
  }

  private String day(LocalDate day) {
    return day == null ? "" : formats.date(day);
  }

  private String moment(Instant moment) {
    return moment == null ? "" : formats.date(moment);
  }
}
