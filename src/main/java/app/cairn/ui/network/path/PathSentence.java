package app.cairn.ui.network.path;

import app.cairn.dossier.Change;
import app.cairn.network.Contact;
import app.cairn.network.Ghost;
import app.cairn.network.Goal;
import app.cairn.network.Introduction;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.text.FirstNames;
import app.cairn.text.InWords;
import app.cairn.text.Messages;
import app.cairn.text.Sectors;
import app.cairn.text.Workplaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a path of introduction in one sentence: « Claire Le Goff, que vous avez vue il y a trois
/// jours, connaît Anne Rivière au CHU de Nantes. » Where no path is, asks for who is missing.
final class PathSentence {

  /// So many people are named in a question.
  private static final int NAMED = 2;

  private final Messages messages;
  private final FirstNames firstNames;
  private final Network network;
  private final LocalDate today;

  PathSentence(Messages messages, FirstNames firstNames, Network network, LocalDate today) {
    this.messages = messages;
    this.firstNames = firstNames;
    this.network = network;
    this.today = today;
  }

  String of(Introduction path) {
    if (path.direct()) {
      String there = there(path.last(), path.goal());
      return seen(path.first())
          .map(day -> messages.get("network.path.directSeen", there, day))
          .orElseGet(() -> messages.get("network.path.direct", there));
    }
    List<Contact> people = path.people();
    int last = people.size() - 1;
    String end =
        path.intoTheHouse()
            ? messages.get("network.path.people", place(path.goal()))
            : there(path.last(), path.goal());
    for (int i = path.intoTheHouse() ? last : last - 1; i > 0; i--) {
      end = messages.get("network.path.then", name(people.get(i)), end);
    }
    return messages.get("network.path.knows", first(path.first()), end);
  }

  /// Who is asked, with the latest exchange where it is known.
  private String first(Contact contact) {
    return seen(contact)
        .map(
            day ->
                switch (firstNames.of(contact.firstName())) {
                  case FEMININE -> messages.get("network.path.seenHer", name(contact), day);
                  case MASCULINE -> messages.get("network.path.seenHim", name(contact), day);
                  case UNSAID -> messages.get("network.path.seen", name(contact), day);
                })
        .orElseGet(() -> name(contact));
  }

  private Optional<String> seen(Contact contact) {
    return Optional.ofNullable(contact.lastContact())
        .flatMap(day -> new InWords(messages).ago(day, today));
  }

  private String there(Contact contact, Goal goal) {
    Optional<String> place = network.organisation(contact).map(Organisation::name).map(this::at);
    if (place.isPresent()) {
      return messages.get("network.path.at", name(contact), place.get());
    }
    return goal instanceof Goal.Sector
        ? messages.get("network.path.working", name(contact), place(goal))
        : name(contact);
  }

  /// What an answer noted of those who work elsewhere than one asked: they know people there. Empty
  /// where nobody does.
  String noted(Change answer) {
    return answer
        .leaves()
        .map(Change.Leaf::entity)
        .filter(Tie.class::isInstance)
        .map(Tie.class::cast)
        .filter(tie -> tie.kind() == Tie.Kind.WORKS_WITH)
        .flatMap(tie -> network.contact(tie.from()).stream().flatMap(one -> noted(one, tie)))
        .collect(Collectors.joining(" "));
  }

  private Stream<String> noted(Contact one, Tie tie) {
    Optional<String> held = network.organisation(one).map(Organisation::name).map(this::at);
    Optional<String> asked = network.organisation(tie.to()).map(Organisation::name).map(this::at);
    return held.isEmpty() || asked.isEmpty()
        ? Stream.empty()
        : Stream.of(messages.get("network.path.elsewhere", name(one), held.get(), asked.get()));
  }

  /// The question that would fill a ghost.
  String of(Ghost ghost) {
    if (ghost.asksForADoor()) {
      String people =
          ghost.there().stream()
              .limit(NAMED)
              .map(contact -> there(contact, ghost.goal()))
              .collect(Collectors.joining(" " + messages.get("network.path.or") + " "));
      return messages.get("network.path.whoKnows", people);
    }
    return messages.get("network.path.whoWorks", place(ghost.goal()));
  }

  /// The same question where there is room for a few words only.
  String shortly(Ghost ghost) {
    return ghost.asksForADoor()
        ? messages.get("network.path.ghost.knows", name(ghost.there().getFirst()))
        : messages.get("network.path.ghost.works", place(ghost.goal()));
  }

  /// « au CHU de Nantes », « dans la santé ».
  private String place(Goal goal) {
    return switch (goal) {
      case Goal.Someone someone -> network.contact(someone.contact()).map(this::name).orElse("");
      case Goal.Workplace place ->
          network
              .organisation(place.organisation())
              .map(Organisation::name)
              .map(this::at)
              .orElse("");
      case Goal.Unheard(String name) -> at(name);
      case Goal.Sector sector -> new Sectors(messages).in(sector.name());
    };
  }

  private String at(String organisation) {
    return new Workplaces(messages.language()).at(organisation);
  }

  private String name(Contact contact) {
    return contact.name().isBlank() ? messages.get("network.path.nameless") : contact.name();
  }
}
