package app.cairn.exchange;

import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;

/// People and organisations as a graph (GraphML), for Gephi, yEd, Cytoscape or one’s own programs:
/// `kind` of a node is `PERSON` or `ORGANISATION`, of an edge `KNOWS`, `INTRODUCED`, `WORKS_WITH`
/// or `WORKS_FOR`. Fields are called, and constants written, as in the code.
final class GraphmlWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final Roster roster;
  private final Markup markup = new Markup();

  GraphmlWriter(Roster roster) {
    this.roster = roster;
  }

  byte[] write() {
    markup.open("graphml", "xmlns", NAMESPACE);
    key("label", "all");
    key("kind", "all");
    for (ContactField field : ContactField.values()) {
      key(field.code(), "node");
    }
    key("link", "node");
    key("wanted", "node");
    key("observed", "node");
    key("ownFields", "node");
    key("notedOn", "edge");
    markup.open("graph", "id", "cairn", "edgedefault", "directed");
    roster.people().forEach(this::person);
    roster.organisations().forEach(this::organisation);
    roster.people().forEach(this::employment);
    roster.ties().forEach(this::tie);
    markup.close().close();
    return markup.bytes();
  }

  private void key(String name, String of) {
    markup.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", "string");
  }

  private void data(String key, String value) {
    if (value != null && !value.isEmpty()) {
      markup.text("data", value, "key", key);
    }
  }

  private void person(Contact contact) {
    markup.open("node", "id", contact.id().toString());
    data("label", contact.name());
    data("kind", PeopleTree.Kind.PERSON.name());
    for (ContactField field : ContactField.values()) {
      data(field.code(), field.code(contact, roster.network()));
    }
    if (!contact.ownFields().isEmpty()) {
      data("ownFields", JsonLine.of(ContactField.own(contact)));
    }
    markup.close();
  }

  private void organisation(Organisation organisation) {
    markup.open("node", "id", organisation.id().toString());
    data("label", organisation.name());
    data("kind", PeopleTree.Kind.ORGANISATION.name());
    data("sector", organisation.sector());
    data("place", organisation.place());
    data("link", organisation.link());
    data("wanted", organisation.wanted() ? "true" : "");
    data("observed", organisation.observed());
    data("source", organisation.source());
    markup.close();
  }

  private void employment(Contact contact) {
    roster
        .network()
        .organisation(contact)
        .ifPresent(
            organisation -> {
              String id = "work-" + contact.id();
              edge(id, contact.id().toString(), organisation.id().toString(), "WORKS_FOR");
              markup.close();
            });
  }

  private void tie(Tie tie) {
    edge(tie.id().toString(), tie.from().toString(), tie.to().toString(), tie.kind().name());
    data("label", tie.words());
    data("notedOn", tie.notedOn() == null ? "" : tie.notedOn().toString());
    markup.close();
  }

  private void edge(String id, String from, String to, String kind) {
    markup.open("edge", "id", id, "source", from, "target", to);
    data("kind", kind);
  }
}
