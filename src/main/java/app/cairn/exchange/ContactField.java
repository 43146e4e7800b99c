package app.cairn.exchange;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.OwnField;
import app.cairn.network.Step;
import app.cairn.network.Warmth;
import app.cairn.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// What is written of a contact, one value beside the other: the columns of a table, the attributes
/// of a node.
public enum ContactField {
  FIRST_NAME("firstName", (c, _) -> c.firstName()),
  LAST_NAME("lastName", (c, _) -> c.lastName()),
  CIRCLE("circle", (c, n) -> n.circle(c).map(Circle::name).orElse("")),
  ORGANISATION("organisation", (c, n) -> n.organisation(c).map(Organisation::name).orElse("")),
  ROLE("role", (c, _) -> c.role()),
  SECTOR("sector", (c, _) -> c.sector()),
  EXPERTISE("expertise", (c, _) -> c.expertise()),
  EMAILS("emails", (c, _) -> c.emails()),
  PHONES("phones", (c, _) -> c.phones()),
  PROFILE("profile", (c, _) -> c.profile()),
  PLACE("place", (c, _) -> c.place()),
  DEGREE("degree", (c, _) -> c.degree()),
  WARMTH("warmth", (c, _) -> c.warmth() == Warmth.UNKNOWN ? null : c.warmth()),
  HUB("hub", (c, _) -> c.hub() ? Boolean.TRUE : null),
  STEP("step", (c, _) -> c.step() == Step.NONE ? null : c.step()),
  LAST_CONTACT("lastContact", (c, _) -> c.lastContact()),
  KNOWS("knows", (c, _) -> c.knows()),
  PRETEXT("pretext", (c, _) -> c.pretext()),
  NOTES("notes", (c, _) -> c.notes()),
  SOURCE("source", (c, _) -> c.source()),
  OBTAINED_ON("obtainedOn", (c, _) -> c.obtainedOn());

  /// Between the values of one cell.
  static final String BETWEEN = "; ";

  private final String code;
  private final BiFunction<Contact, Network, Object> value;

  ContactField(String code, BiFunction<Contact, Network, Object> value) {
    this.code = code;
    this.value = value;
  }

  /// What the record calls it: `lastContact`.
  public String code() {
    return code;
  }

  /// What the person calls it: « Dernier contact ».
  public String title(Messages messages) {
    return messages.get("exchange.field." + code);
  }

  /// All of them as the person calls them, in their order.
  public static List<String> titles(Messages messages) {
    return Arrays.stream(values()).map(field -> field.title(messages)).toList();
  }

  /// The value for a person to read; empty where nothing is known. Days are ISO 8601, several
  /// values stand one after the other, `; ` between them.
  public String text(Contact contact, Network network, Messages messages) {
    return switch (value.apply(contact, network)) {
      case null -> "";
      case Warmth warmth -> messages.get("exchange.warmth." + warmth.name());
      case Step step -> messages.get("exchange.step." + step.name());
      case Boolean _ -> messages.get("exchange.yes");
      case Object other -> plain(other);
    };
  }

  /// The value for a program to read: constants by their names in the code.
  String code(Contact contact, Network network) {
    Object held = value.apply(contact, network);
    return held == null ? "" : plain(held);
  }

  private static String plain(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).collect(Collectors.joining(BETWEEN))
        : value.toString();
  }

  /// The fields that the person made for themselves; those of one name together.
  static Map<String, String> own(Contact contact) {
    Map<String, String> own = new LinkedHashMap<>();
    for (OwnField field : contact.ownFields()) {
      own.merge(field.name(), field.value(), (one, other) -> one + BETWEEN + other);
    }
    return own;
  }
}
