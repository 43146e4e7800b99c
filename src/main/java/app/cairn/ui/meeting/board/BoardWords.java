package app.cairn.ui.meeting.board;

import app.cairn.meeting.BoardCard;
import app.cairn.meeting.Matter;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Step;
import app.cairn.text.InWords;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.GuestNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the board says what its cards know. JavaFX thread.
final class BoardWords {

  /// What stands on two lines of a card.
  private static final int SHORT = 34;

  private final Workspace workspace;

  BoardWords(Workspace workspace) {
    this.workspace = workspace;
  }

  String step(Step step) {
    return workspace.say("network.step." + step);
  }

  String name(BoardCard card) {
    return GuestNames.of(card.contact(), workspace);
  }

  /// The circle somebody is in; empty for none.
  Optional<Circle> circle(BoardCard card) {
    return Optional.ofNullable(card.contact().circle())
        .flatMap(id -> workspace.session().dossier().find(Circle.KIND, id));
  }

  /// What they do, and where if both are short; empty when neither is known.
  String role(BoardCard card) {
    String whole = wholeRole(card);
    String role = card.contact().role();
    return OneLine.brief(whole.length() > SHORT && !role.isBlank() ? role : whole);
  }

  /// What they do, and where.
  String wholeRole(BoardCard card) {
    Contact contact = card.contact();
    String house =
        Optional.ofNullable(contact.organisation())
            .flatMap(id -> workspace.session().dossier().find(Organisation.KIND, id))
            .map(Organisation::name)
            .orElse("");
    return OneLine.of(
        Stream.of(contact.role(), house)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", ")));
  }

  /// What matters of them, in full; empty for nothing.
  String matter(BoardCard card) {
    return switch (card.matter()) {
      case Matter.Nothing _ -> "";
      case Matter.Introduced(var by) ->
          workspace.say("meeting.matter.introduced", GuestNames.of(List.of(by), workspace));
      case Matter.Pretext(String words) -> OneLine.of(words);
      case Matter.Asked(LocalDate day) -> ago(day);
      case Matter.Answered(var answer, LocalDate day) ->
          day == null
              ? workspace.say("meeting.matter.answered." + answer)
              : workspace.say("meeting.matter.answered." + answer + ".on", ago(day));
      case Matter.Dated(Instant at) ->
          workspace.formats().weekday(day(at)) + ", " + workspace.formats().time(at);
      case Matter.Met(Instant at, int minutes) ->
          minutes == 0 ? ago(day(at)) : workspace.say("meeting.matter.met", ago(day(at)), minutes);
      case Matter.Given(int minutes, int returns) -> given(minutes, returns);
      case Matter.NextStep(String words) -> OneLine.of(words);
      case Matter.LastHeard(LocalDate day) -> workspace.say("meeting.matter.heard", ago(day));
    };
  }

  /// The gesture as its button says it; empty for none.
  String gesture(BoardCard card) {
    return card.gesture() == BoardCard.Gesture.NONE
        ? ""
        : workspace.say("meeting.gesture." + card.gesture());
  }

  /// What a screen reader says of a card.
  String whole(BoardCard card) {
    return Stream.of(name(card), wholeRole(card), step(card.step()), matter(card))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  String help(BoardCard card) {
    return card.gesture() == BoardCard.Gesture.NONE
        ? workspace.say("meeting.board.help")
        : workspace.say("meeting.board.help.gesture", gesture(card));
  }

  private String given(int minutes, int returns) {
    if (minutes == 0 && returns == 0) {
      return "";
    }
    if (returns == 0) {
      return workspace.say("meeting.minutes", minutes);
    }
    return minutes == 0
        ? workspace.say("meeting.matter.returns", returns)
        : workspace.say("meeting.matter.given", minutes, returns);
  }

  private LocalDate day(Instant at) {
    return workspace.formats().local(at).toLocalDate();
  }

  private String ago(LocalDate day) {
    LocalDate today = day(workspace.clock().instant());
    return new InWords(workspace.messages())
        .ago(day, today)
        .orElseGet(() -> workspace.formats().date(day));
  }
}
