package app.cairn.exchange.contacts;

import app.cairn.exchange.Nameless;
import app.cairn.network.CardDraft;
import app.cairn.network.CardField;
import app.cairn.network.Contact;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.ImportedTie;
import app.cairn.network.OwnField;
import app.cairn.network.RefusedLine;
import app.cairn.network.Tie;
import app.cairn.network.WrittenDay;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who stands in a mind map: what leaves the middle are circles, what has nobody behind it are
/// people, what stands between are organisations.
///
/// Where nothing that leaves the middle leads further, they are people in no circle. In a map of
/// ours the ids tell, and who stands under a person is known through them.
final class OutlinePeople {

  /// A node, and what stands above it.
  ///
  /// @param door the key of the person it stands under; empty for none
  /// @param degree of somebody who stands there
  private record Place(
      OutlineNode node, String circle, String organisation, String door, int degree) {

    Place(OutlineNode node, String circle, String organisation) {
      this(node, circle, organisation, "", 1);
    }
  }

  private static final Pattern PERSON =
      Pattern.compile("PERSON_([0-9a-f]{16})([0-9a-f]{16})(_\\d+)?");
  private static final Pattern ORGANISATION = Pattern.compile("ORGANISATION_[0-9a-f]{32}(_\\d+)?");

  private static final String MAIL = "mailto:";

  private final String file;
  private final String kind;
  private boolean own;
  private final List<ImportedCard> cards = new ArrayList<>();
  private final List<RefusedLine> refused = new ArrayList<>();
  private final Set<String> circles = new LinkedHashSet<>();
  private final Map<String, String> organisations = new HashMap<>();

  /// Both ends of each arrow, by the ids of the nodes.
  private final Set<Set<String>> arrows = new HashSet<>();

  /// @param kind of file, as the source of a contact names it
  OutlinePeople(String file, String kind) {
    this.file = file;
    this.kind = kind;
  }

  ImportedFile read(OutlineNode top) {
    List<OutlineNode> branches = branches(top);
    own = top.children().size() == 1 && top.children().getFirst().id().equals("ME");
    survey(top);
    boolean flat = branches.stream().allMatch(branch -> branch.children().isEmpty());
    // A stack of our own: a map may be deeper than a thread is.
    Deque<Place> waiting = new ArrayDeque<>();
    List<String> named = new ArrayList<>();
    for (OutlineNode branch : branches.reversed()) {
      if (flat) {
        waiting.push(new Place(branch, "", ""));
      } else {
        // In a map of ours, who is in no circle stands in a branch without an id.
        String circle = own && branch.id().isEmpty() ? "" : branch.text();
        branch.children().reversed().forEach(n -> waiting.push(new Place(n, circle, "")));
        if (!circle.isEmpty()) {
          named.add(circle);
        }
      }
    }
    named.reversed().forEach(circles::add);
    while (!waiting.isEmpty()) {
      Place place = waiting.pop();
      List<OutlineNode> below = place.node.children();
      if (below.isEmpty() || !place.door.isEmpty() || isPerson(place.node)) {
        CardDraft person = person(place);
        String door = key(place.node);
        int further = Math.min(person.degree() + 1, Contact.FURTHEST_DEGREE);
        below.reversed().forEach(n -> waiting.push(new Place(n, "", "", door, further)));
      } else {
        String organisation = organisation(place);
        below.reversed().forEach(n -> waiting.push(new Place(n, place.circle, organisation)));
      }
    }
    return new ImportedFile(kind, file, cards, refused, List.copyOf(circles), List.of(), null);
  }

  /// What leaves the middle; where several nodes stand at the top, they do.
  private static List<OutlineNode> branches(OutlineNode top) {
    return top.children().size() == 1 ? top.children().getFirst().children() : top.children();
  }

  private static boolean isPerson(OutlineNode node) {
    return PERSON.matcher(node.id()).matches();
  }

  /// What the dossier calls the person whom a node of ours is; null for any other.
  private static UUID own(OutlineNode node) {
    Matcher id = PERSON.matcher(node.id());
    return id.matches() ? new UUID(half(id.group(1)), half(id.group(2))) : null;
  }

  private static long half(String hexadecimal) {
    return Long.parseUnsignedLong(hexadecimal, 16);
  }

  /// What those under a node work for. A sector or a degree of ours is no organisation.
  private String organisation(Place place) {
    OutlineNode node = place.node;
    boolean ours = ORGANISATION.matcher(node.id()).matches();
    if (node.text().isEmpty() || own && !ours && node.id().isEmpty()) {
      return place.organisation;
    }
    if (ours) {
      CardDraft draft = new CardDraft(node.line());
      draft.put(CardField.ORGANISATION, "", node.text()).put(CardField.NOTES, "", node.notes());
      draft.put(CardField.PROFILE, "", node.link());
      node.attributes().forEach(attribute -> attribute(draft, attribute, true));
      cards.add(draft.card());
    }
    return node.text();
  }

  private CardDraft person(Place place) {
    OutlineNode node = place.node;
    CardDraft draft = new CardDraft(node.line()).degree(place.degree);
    boolean ours = isPerson(node);
    if (ours) {
      // They may tell the name apart.
      draft.own(own(node));
      node.attributes().forEach(attribute -> attribute(draft, attribute, true));
      node.coded().forEach(said -> put(draft, OwnExport.coded(said.name()), said));
    }
    boolean nameless = ours && Nameless.is(node.text(), role(node));
    draft.put(CardField.WHOLE_NAME, "", nameless ? "" : node.text());
    if (!draft.named() && (!nameless || node.text().isEmpty())) {
      refused.add(new RefusedLine(file, node.line(), "import.line.noWords", List.of()));
      return draft;
    }
    draft.put(CardField.CIRCLE, "", place.circle);
    if (!ours) {
      node.attributes().forEach(attribute -> attribute(draft, attribute, false));
    }
    draft.put(CardField.ORGANISATION, "", place.organisation);
    draft.put(CardField.NOTES, "", node.notes());
    link(draft, node.link());
    if (!node.id().isEmpty()) {
      draft.key(key(node));
      node.arrows().forEach(arrow -> arrow(draft, arrow));
    }
    if (!place.door.isEmpty()) {
      draft.key(key(node));
      // An arrow says more.
      if (!arrows.contains(Set.of(key(node), place.door))) {
        draft.knows(place.door);
      }
    }
    cards.add(draft.card());
    return draft;
  }

  private static String role(OutlineNode node) {
    return Stream.concat(
            node.attributes().stream()
                .filter(attribute -> OwnExport.field(attribute.name()) == CardField.ROLE),
            node.coded().stream().filter(said -> OwnExport.coded(said.name()) == CardField.ROLE))
        .map(OwnField::value)
        .findFirst()
        .orElse("");
  }

  private static void attribute(CardDraft draft, OwnField attribute, boolean own) {
    String name = attribute.name();
    if (own && OwnExport.worksWith(name)) {
      draft.tie(worksWith(attribute.value()));
      return;
    }
    CardField field = own ? OwnExport.field(name) : Headings.field(name);
    if (own) {
      put(draft, field, attribute);
    } else {
      draft.put(field == CardField.NONE ? CardField.OWN : field, name, attribute.value());
    }
  }

  private static void put(CardDraft draft, CardField field, OwnField said) {
    if (field != CardField.NONE) {
      OwnExport.values(field, said.value()).forEach(one -> draft.put(field, said.name(), one));
    }
  }

  /// The organisation, the day, the words, each on a line of its own; earlier versions wrote no
  /// day.
  private static ImportedTie worksWith(String value) {
    String[] told = value.split("\n", 3);
    String second = told.length < 2 ? "" : told[1];
    LocalDate day = WrittenDay.read(second);
    String words =
        day != null || second.isEmpty()
            ? told.length < 3 ? "" : told[2]
            : value.substring(told[0].length() + 1);
    return new ImportedTie(told[0], Tie.Kind.WORKS_WITH, words, day);
  }

  private void arrow(CardDraft draft, OutlineNode.Arrow arrow) {
    String organisation = organisations.get(arrow.to());
    boolean introduced = OwnExport.introduced(arrow.end());
    LocalDate day = WrittenDay.read(arrow.beginning().strip());
    draft.tie(
        organisation == null
            ? new ImportedTie(
                file + "#" + arrow.to(),
                introduced ? Tie.Kind.INTRODUCED : Tie.Kind.KNOWS,
                arrow.words(),
                day)
            : new ImportedTie(organisation, Tie.Kind.WORKS_WITH, arrow.words(), day));
  }

  /// Organisations of ours by their ids, and arrows: what they are of may stand further on.
  private void survey(OutlineNode top) {
    Deque<OutlineNode> waiting = new ArrayDeque<>(top.children());
    while (!waiting.isEmpty()) {
      OutlineNode node = waiting.pop();
      if (ORGANISATION.matcher(node.id()).matches()) {
        organisations.put(node.id(), node.text());
      }
      node.arrows().stream()
          .filter(arrow -> !arrow.to().equals(node.id()))
          .forEach(arrow -> arrows.add(Set.of(key(node), file + "#" + arrow.to())));
      node.children().forEach(waiting::push);
    }
  }

  private static void link(CardDraft draft, String link) {
    if (link.regionMatches(true, 0, MAIL, 0, MAIL.length())) {
      draft.put(CardField.EMAIL, "", link.substring(MAIL.length()).replaceFirst("\\?.*", ""));
    } else if (!link.startsWith("#")) {
      draft.put(CardField.PROFILE, "", link);
    }
  }

  /// What the file calls a node; its line where it has no id.
  private String key(OutlineNode node) {
    return file + "#" + (node.id().isEmpty() ? "line " + node.line() : node.id());
  }
}
