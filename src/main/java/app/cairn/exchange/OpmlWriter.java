package app.cairn.exchange;

import app.cairn.network.Contact;
import app.cairn.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// An outline (OPML 2.0): me, circles, groups, people. Notes are `_note`, as outliners have it; the
/// other fields stand in attributes called as in the code (`lastContact`), and what a line is in
/// its `id`, by which our own import knows it again.
final class OpmlWriter {

  private final Roster roster;
  private final Grouping grouping;
  private final Messages messages;
  private final Markup markup = new Markup();

  OpmlWriter(Roster roster, Grouping grouping, Messages messages) {
    this.roster = roster;
    this.grouping = grouping;
    this.messages = messages;
  }

  byte[] write() {
    markup.open("opml", "version", "2.0");
    markup.open("head").text("title", messages.get("exchange.title")).close();
    markup.open("body");
    line(PeopleTree.of(roster, grouping, messages));
    markup.close().close();
    return markup.bytes();
  }

  private void line(PeopleTree.Line line) {
    markup.open("outline", attributes(line));
    line.under().forEach(this::line);
    markup.close();
  }

  private String[] attributes(PeopleTree.Line line) {
    List<String> attributes = new ArrayList<>(List.of("text", line.text()));
    if (line.code() != null) {
      attributes.addAll(List.of("id", line.code()));
    }
    if (line.kind() == PeopleTree.Kind.PERSON) {
      Contact contact = roster.network().contact(line.id()).orElseThrow();
      for (ContactField field : ContactField.values()) {
        String text =
            field == ContactField.NOTES
                ? note(contact)
                : field.text(contact, roster.network(), messages);
        if (!text.isEmpty()) {
          attributes.add(field == ContactField.NOTES ? "_note" : field.code());
          attributes.add(text);
        }
      }
    }
    return attributes.toArray(String[]::new);
  }

  /// The names that a person gives to fields are none that an attribute may have.
  private String note(Contact contact) {
    StringJoiner note = new StringJoiner("\n");
    if (!contact.notes().isEmpty()) {
      note.add(contact.notes());
    }
    ContactField.own(contact)
        .forEach((name, value) -> note.add(messages.get("exchange.ownField", name, value)));
    return note.toString();
  }
}
