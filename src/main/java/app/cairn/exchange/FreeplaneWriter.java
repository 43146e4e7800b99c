package app.cairn.exchange;

import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.PersonName;
import app.cairn.network.Tie;
import app.cairn.text.Messages;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A mind map for Freeplane (`.mm`): me at the root, circles, groups, people.
///
/// Of a person the notes are the note of the node; the profile, else the first e-mail, its link;
/// all other fields its attributes; ties its arrow links: their words in the middle, the day they
/// were noted at the beginning, what else they say at the end. An organisation has its notes, its
/// page and its fields the same way. A node’s id holds ours, which Freeplane keeps: `PERSON_…`,
/// `CIRCLE_…`, `ORGANISATION_…`, then the 32 hexadecimal digits of the UUID.
final class FreeplaneWriter {

  /// Read without a question by every Freeplane since 2013.
  private static final String VERSION = "freeplane 1.3.0";

  /// What the node says otherwise.
  private static final Set<ContactField> NOT_ATTRIBUTES =
      EnumSet.of(
          ContactField.FIRST_NAME,
          ContactField.LAST_NAME,
          ContactField.NOTES,
          ContactField.PROFILE);

  private final Roster roster;
  private final Grouping grouping;
  private final Messages messages;

  /// The organisations that have a node.
  private final Set<UUID> drawn = new HashSet<>();

  private final Map<String, Integer> ids = new HashMap<>();
  private final Markup markup = Markup.undeclared();

  FreeplaneWriter(Roster roster, Grouping grouping, Messages messages) {
    this.roster = roster;
    this.grouping = grouping;
    this.messages = messages;
  }

  byte[] write() {
    markup.open("map", "version", VERSION);
    PeopleTree.Line me = PeopleTree.of(roster, grouping, messages);
    for (PeopleTree.Line circle : me.under()) {
      circle.under().stream()
          .filter(line -> line.kind() == PeopleTree.Kind.ORGANISATION)
          .forEach(line -> drawn.add(line.id()));
    }
    markup.open("node", "TEXT", me.text(), "ID", me.code());
    int number = 0;
    for (PeopleTree.Line circle : me.under()) {
      line(circle, me, number++ % 2 == 0 ? "right" : "left");
    }
    markup.close().close();
    return markup.bytes();
  }

  private void line(PeopleTree.Line line, PeopleTree.Line above, String side) {
    if (line.kind() == PeopleTree.Kind.PERSON) {
      person(line, above);
      return;
    }
    markup.open("node", "TEXT", line.text(), "POSITION", side, "ID", id(line), "LINK", link(line));
    if (line.kind() == PeopleTree.Kind.ORGANISATION) {
      roster.network().organisation(line.id()).ifPresent(this::organisation);
    }
    line.under().forEach(under -> line(under, line, null));
    markup.close();
  }

  private String link(PeopleTree.Line line) {
    return line.kind() == PeopleTree.Kind.ORGANISATION
        ? roster
            .network()
            .organisation(line.id())
            .map(Organisation::link)
            .filter(l -> !l.isEmpty())
            .map(FreeplaneWriter::address)
            .orElse(null)
        : null;
  }

  private void person(PeopleTree.Line line, PeopleTree.Line above) {
    Contact contact = roster.network().contact(line.id()).orElseThrow();
    markup.open("node", "TEXT", line.text(), "ID", id(line), "LINK", link(contact));
    note(contact.notes());
    name(contact, line.text());
    for (ContactField field : ContactField.values()) {
      if (!NOT_ATTRIBUTES.contains(field) && !shown(field, contact, above)) {
        attribute(field.title(messages), field.text(contact, roster.network(), messages));
      }
    }
    ContactField.own(contact).forEach(this::attribute);
    roster.ties(contact).forEach(this::arrow);
    line.under().forEach(under -> line(under, line, null));
    markup.close();
  }

  /// Said apart only where one would tell them apart otherwise, or take them for what stands there
  /// of somebody without a name.
  private void name(Contact contact, String shown) {
    PersonName told = PersonName.of(shown);
    boolean same =
        told.first().equals(contact.firstName()) && told.last().equals(contact.lastName());
    boolean clear = same && !Nameless.is(shown, contact.role());
    if (!clear && !contact.name().isEmpty()) {
      attribute(ContactField.FIRST_NAME.title(messages), contact.firstName());
      attribute(ContactField.LAST_NAME.title(messages), contact.lastName());
    }
  }

  /// True where the place of the node says it. Behind a door it does not.
  private static boolean shown(ContactField field, Contact contact, PeopleTree.Line above) {
    return switch (field) {
      case CIRCLE -> above.kind() != PeopleTree.Kind.PERSON;
      case ORGANISATION -> above.kind() == PeopleTree.Kind.ORGANISATION;
      case DEGREE -> contact.degree() == 1;
      default -> false;
    };
  }

  private static String link(Contact contact) {
    if (!contact.profile().isEmpty()) {
      return address(contact.profile());
    }
    return contact.emails().isEmpty() ? null : "mailto:" + contact.emails().getFirst();
  }

  private static String address(String page) {
    return page.matches("(?i)^[a-z][a-z0-9+.-]*:.*") ? page : "https://" + page;
  }

  private void note(String text) {
    if (text.isEmpty()) {
      return;
    }
    markup.open("richcontent", "TYPE", "NOTE").open("html").empty("head").open("body");
    text.lines().forEach(line -> markup.text("p", line));
    markup.close().close().close();
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      markup.empty("attribute", "NAME", name, "VALUE", value);
    }
  }

  private void organisation(Organisation one) {
    note(one.observed());
    attribute(ContactField.SECTOR.title(messages), one.sector());
    attribute(ContactField.PLACE.title(messages), one.place());
    attribute(
        messages.get("exchange.organisation.wanted"),
        one.wanted() ? messages.get("exchange.yes") : "");
    attribute(ContactField.SOURCE.title(messages), one.source());
  }

  private void arrow(Tie tie) {
    boolean organisation = tie.kind() == Tie.Kind.WORKS_WITH;
    if (organisation && !drawn.contains(tie.to())) {
      String name = roster.network().organisation(tie.to()).orElseThrow().name();
      attribute(
          messages.get("exchange.tie.worksWith"),
          (name + "\n" + day(tie) + "\n" + tie.words()).strip());
      return;
    }
    markup.empty(
        "arrowlink",
        "DESTINATION",
        PeopleTree.Line.code(
            organisation ? PeopleTree.Kind.ORGANISATION : PeopleTree.Kind.PERSON, tie.to()),
        "SOURCE_LABEL",
        tie.notedOn() == null ? null : day(tie),
        "MIDDLE_LABEL",
        tie.words().isEmpty() ? null : tie.words(),
        "TARGET_LABEL",
        tie.kind() == Tie.Kind.INTRODUCED ? messages.get("exchange.tie.introduced") : null,
        "STARTARROW",
        "None",
        "ENDARROW",
        tie.kind() == Tie.Kind.KNOWS ? "None" : "Default");
  }

  private static String day(Tie tie) {
    return tie.notedOn() == null ? "" : tie.notedOn().toString();
  }

  /// One organisation stands in several circles, and each node has an id of its own.
  private String id(PeopleTree.Line line) {
    String id = line.code();
    if (id == null) {
      return null;
    }
    int times = ids.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "_" + times;
  }
}
