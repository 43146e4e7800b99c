package app.cairn.sheet;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Arm;
import app.cairn.insight.Hearing;
import app.cairn.insight.Trial;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Question;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.pitch.Pitch;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What one takes along to a meeting: whom one meets, the sentence to open with, the questions and
/// the version they are to hear.
///
/// @param names whom one meets, in one line
/// @param when day, hour, channel, length and place, what is known of them
/// @param opening the sentence that says why one is there; empty when not written
/// @param questions in their order
/// @param guests what is known of each
/// @param version which version of the pitch they are to hear; empty for none
/// @param pitch its paragraphs
/// @param arm the version of a running trial that it is; null outside of one
public record PreparationSheet(
    Language language,
    String names,
    List<String> when,
    String opening,
    List<String> questions,
    List<Guest> guests,
    String version,
    List<String> pitch,
    Arm arm) {

  /// Of how many earlier returns one is reminded.
  private static final int RETURNS = 5;

  /// One person, and what the dossier tells of them.
  public record Guest(String name, List<AccessSheet.Line> known) {}

  /// The sheet of `meeting`.
  ///
  /// @throws java.util.NoSuchElementException when there is no such meeting
  public static PreparationSheet of(Dossier dossier, UUID meeting, Language language) {
    return new Gathering(dossier, dossier.get(Meeting.KIND, meeting), language).sheet();
  }

  private static final class Gathering {

    private final Dossier dossier;
    private final Meeting meeting;
    private final Language language;
    private final Messages messages;
    private final Formats formats;
    private final Network network;

    Gathering(Dossier dossier, Meeting meeting, Language language) {
      this.dossier = dossier;
      this.meeting = meeting;
      this.language = language;
      this.messages = new Messages(language);
      this.formats = new Formats(messages);
      this.network = Network.of(dossier);
    }

    PreparationSheet sheet() {
      Optional<Pitch> pitch = dossier.find(Pitch.KIND, meeting.pitch());
      return new PreparationSheet(
          language,
          String.join(", ", contacts().map(this::name).toList()),
          when(),
          PlainText.line(meeting.opening(), language),
          meeting.questions().stream()
              .map(Question::text)
              .map(text -> PlainText.line(text, language))
              .filter(text -> !text.isEmpty())
              .toList(),
          contacts().map(one -> new Guest(name(one), known(one))).toList(),
          pitch.map(this::version).orElse(""),
          pitch.map(one -> PlainText.paragraphs(one.text(), language)).orElse(List.of()),
          arm().orElse(null));
    }

    private Stream<Contact> contacts() {
      return meeting.people().stream()
          .map(id -> dossier.find(Contact.KIND, id))
          .flatMap(Optional::stream);
    }

    private String name(Contact contact) {
      String name = PlainText.line(contact.name());
      return name.isEmpty() ? messages.get("exchange.someone") : name;
    }

    private List<String> when() {
      List<String> parts = new ArrayList<>();
      if (meeting.plannedAt() != null) {
        parts.add(formats.dateAndTime(meeting.plannedAt()));
      }
      parts.add(messages.get("sheet.preparation.channel." + meeting.channel()));
      if (meeting.plannedMinutes() > 0) {
        parts.add(messages.get("sheet.minutes", meeting.plannedMinutes()));
      }
      parts.add(PlainText.line(meeting.place()));
      return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private String version(Pitch pitch) {
      return messages.get(
          "sheet.preparation.version",
          messages.get(
              "pitch.formatLong." + pitch.format().name().toLowerCase(java.util.Locale.ROOT)),
          pitch.number());
    }

    private Optional<Arm> arm() {
      return Trial.running(dossier).stream()
          .flatMap(trial -> trial.at(meeting.id()).stream())
          .map(Hearing::arm)
          .findFirst();
    }

    private List<AccessSheet.Line> known(Contact contact) {
      List<AccessSheet.Line> lines = new ArrayList<>();
      String works = network.organisation(contact).map(Organisation::name).orElse("");
      add(lines, "role", join(contact.role(), works));
      add(lines, "sector", network.sector(contact));
      add(lines, "expertise", String.join(", ", contact.expertise()));
      add(lines, "introducedBy", introducers(contact));
      add(lines, "lastContact", day(contact.lastContact()));
      add(lines, "pretext", contact.pretext());
      add(lines, "knows", contact.knows());
      add(lines, "notes", contact.notes());
      add(lines, "promised", promised(contact));
      add(lines, "said", said(contact));
      return lines;
    }

    private void add(List<AccessSheet.Line> lines, String key, String text) {
      List<String> paragraphs = PlainText.paragraphs(text, language);
      if (!paragraphs.isEmpty()) {
        String label = messages.get("sheet.preparation." + key);
        lines.add(new AccessSheet.Line(label, paragraphs));
      }
    }

    private String introducers(Contact contact) {
      return network.ties(contact.id()).stream()
          .filter(tie -> tie.kind() == Tie.Kind.INTRODUCED && tie.to().equals(contact.id()))
          .map(tie -> network.contact(tie.from()))
          .flatMap(Optional::stream)
          .map(this::name)
          .distinct()
          .reduce(this::join)
          .orElse("");
    }

    private String promised(Contact contact) {
      return earlier(contact)
          .flatMap(one -> Stream.of(one.promise(), one.nextStep()))
          .filter(text -> !text.isBlank())
          .reduce((one, next) -> one + "\n" + next)
          .orElse("");
    }

    private Stream<Meeting> earlier(Contact contact) {
      return Meeting.with(contact.id(), dossier).stream()
          .filter(one -> one.held() && !one.id().equals(meeting.id()));
    }

    /// The latest first: one reads those.
    private String said(Contact contact) {
      return dossier.all(Feedback.KIND).stream()
          .filter(one -> contact.id().equals(one.contact()))
          .filter(one -> !meeting.id().equals(one.meeting()))
          .sorted((one, other) -> other.notedAt().compareTo(one.notedAt()))
          .limit(RETURNS)
          .map(one -> quoted(one) + " (" + day(one.notedAt()) + ")")
          .reduce((one, next) -> one + "\n" + next)
          .orElse("");
    }

    private String quoted(Feedback one) {
      String words = PlainText.line(one.words());
      return one.sort() == Feedback.Sort.QUOTE ? messages.get("sheet.quoted", words) : words;
    }

    private String join(String one, String other) {
      return Stream.of(one, other)
          .filter(Objects::nonNull)
          .filter(part -> !part.isBlank())
          .reduce((first, second) -> first + ", " + second)
          .orElse("");
    }

    private String day(LocalDate day) {
      return day == null ? "" : formats.date(day);
    }

    private String day(Instant moment) {
      return formats.date(moment);
    }
  }
}
