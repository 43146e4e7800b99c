package app.cairn.sheet;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Versioned;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AlignmentCheck;
import app.cairn.insight.Loop;
import app.cairn.insight.LoopStory;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The story of one turn of the loop, for paper.
///
/// @param number 1 for the first
/// @param when from when until when; empty where nobody was met
/// @param received the minutes given and by how many people; empty where nobody was met
/// @param sections what happened, each with its lines; only those with any
/// @param learned what one takes along; empty when not said
/// @param challenge what comes next; empty when not said
public record LoopSheet(
    Language language,
    int number,
    String when,
    String received,
    List<Section> sections,
    List<String> learned,
    List<String> challenge) {

  /// @param key `people`, `versions`, `adjustments`, `introduced`, `alignment`
  public record Section(String key, List<AccessSheet.Line> lines) {}

  /// The story of `loop`, or of the turn that goes on where it is null or there no more.
  ///
  /// @param now until when the turn that goes on is told
  public static LoopSheet of(Dossier dossier, UUID loop, Language language, Instant now) {
    Optional<Loop> closed =
        Optional.ofNullable(loop)
            .flatMap(id -> dossier.find(Loop.KIND, id))
            .filter(one -> !one.open());
    LoopStory story =
        closed
            .map(one -> LoopStory.of(one, dossier))
            .orElseGet(() -> LoopStory.current(dossier, now));
    return new Gathering(dossier, story, language).sheet(closed);
  }

  private static final class Gathering {

    private final Dossier dossier;
    private final LoopStory story;
    private final Language language;
    private final Messages messages;
    private final Formats formats;

    Gathering(Dossier dossier, LoopStory story, Language language) {
      this.dossier = dossier;
      this.story = story;
      this.language = language;
      this.messages = new Messages(language);
      this.formats = new Formats(messages);
    }

    LoopSheet sheet(Optional<Loop> closed) {
      int number =
          closed
              .or(() -> Loop.current(dossier))
              .map(Loop::number)
              .orElse(Loop.all(dossier).size() + 1);
      List<Section> sections =
          Stream.of(
                  new Section("people", people()),
                  new Section("versions", versions()),
                  new Section("adjustments", adjustments()),
                  new Section("introduced", introduced()),
                  new Section("alignment", alignment()))
              .filter(section -> !section.lines().isEmpty())
              .toList();
      return new LoopSheet(
          language,
          number,
          when(),
          received(),
          sections,
          closed.map(one -> PlainText.paragraphs(one.learned(), language)).orElse(List.of()),
          closed.map(one -> PlainText.paragraphs(one.challenge(), language)).orElse(List.of()));
    }

    private String when() {
      if (story.meetings().isEmpty()) {
        return "";
      }
      String first = formats.date(story.meetings().getFirst().at());
      String last = formats.date(story.meetings().getLast().at());
      return first.equals(last) ? first : messages.get("sheet.loop.when", first, last);
    }

    private String received() {
      return story.meetings().isEmpty()
          ? ""
          : messages.get(
              "sheet.loop.received",
              story.meetings().size(),
              story.people().size(),
              formats.minutes(story.minutes()),
              story.returns().size());
    }

    /// Month by month: each meeting by its guests.
    private List<AccessSheet.Line> people() {
      Map<String, List<String>> months = new LinkedHashMap<>();
      for (Meeting one : story.meetings()) {
        List<String> month =
            months.computeIfAbsent(formats.monthAndYear(one.at()), _ -> new ArrayList<>());
        one.people().stream()
            .map(this::name)
            .filter(who -> !month.contains(who))
            .forEach(month::add);
      }
      List<AccessSheet.Line> lines = new ArrayList<>();
      months.forEach((month, names) -> add(lines, month, String.join(", ", names)));
      return lines;
    }

    private List<AccessSheet.Line> versions() {
      List<AccessSheet.Line> lines = new ArrayList<>();
      Stream.<Versioned>concat(story.offers().stream(), story.pitches().stream())
          .sorted(Comparator.comparing(Versioned::frozenAt))
          .forEach(one -> version(lines, one));
      return lines;
    }

    private String format(Pitch pitch) {
      return messages.get("pitch.formatLong." + pitch.format().name().toLowerCase(Locale.ROOT));
    }

    private void version(List<AccessSheet.Line> lines, Versioned version) {
      String what =
          version instanceof Pitch pitch ? format(pitch) : messages.get("sheet.loop.offer");
      String named = messages.get("sheet.loop.version", what, version.number());
      String reason = version.reason().isBlank() ? "" : "\n" + version.reason();
      add(lines, formats.date(version.frozenAt()), named + reason);
    }

    private List<AccessSheet.Line> adjustments() {
      List<AccessSheet.Line> lines = new ArrayList<>();
      for (Adjustment one : story.adjustments()) {
        String carried = carried(one).map(words -> "\n" + words).orElse("");
        add(lines, formats.date(one.decidedAt()), one.decision() + carried);
      }
      return lines;
    }

    private Optional<String> carried(Adjustment one) {
      Optional<String> pitch =
          dossier
              .find(Pitch.KIND, one.carriedBy())
              .map(it -> messages.get("sheet.loop.carried", format(it), it.number()));
      return pitch.or(
          () ->
              dossier
                  .find(Offer.KIND, one.carriedBy())
                  .map(
                      it ->
                          messages.get(
                              "sheet.loop.carried",
                              messages.get("sheet.loop.offer"),
                              it.number())));
    }

    private List<AccessSheet.Line> introduced() {
      List<AccessSheet.Line> lines = new ArrayList<>();
      for (Meeting meeting : story.meetings()) {
        String names =
            String.join(
                ", ", meeting.introduced().stream().map(one -> name(one.contact())).toList());
        String by = String.join(", ", meeting.people().stream().map(this::name).toList());
        if (!names.isEmpty()) {
          add(lines, by.isEmpty() ? formats.date(meeting.at()) : by, names);
        }
      }
      return lines;
    }

    /// What was noted of it, day by day: the person’s words, never a figure.
    private List<AccessSheet.Line> alignment() {
      List<AccessSheet.Line> lines = new ArrayList<>();
      if (story.meetings().isEmpty()) {
        return lines;
      }
      Instant first = story.meetings().getFirst().at();
      Instant last = story.meetings().getLast().at();
      for (AlignmentCheck one : AlignmentCheck.all(dossier)) {
        if (!one.at().isBefore(first) && !one.at().isAfter(last.plus(Duration.ofDays(31)))) {
          String near = messages.get("sheet.loop.gap." + one.nearness());
          add(
              lines,
              formats.date(one.at()),
              one.note().isBlank() ? near : near + "\n" + one.note());
        }
      }
      return lines;
    }

    private void add(List<AccessSheet.Line> lines, String label, String text) {
      lines.add(new AccessSheet.Line(label, PlainText.paragraphs(text, language)));
    }

    private String name(UUID person) {
      return dossier
          .find(Contact.KIND, person)
          .map(Contact::name)
          .map(PlainText::line)
          .filter(name -> !name.isEmpty())
          .orElseGet(() -> messages.get("exchange.someone"));
    }
  }
}
