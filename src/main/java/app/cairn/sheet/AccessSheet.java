package app.cairn.sheet;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Field;
import app.cairn.network.Citations;
import app.cairn.network.Contact;
import app.cairn.network.Import;
import app.cairn.network.Network;
import app.cairn.network.OwnField;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.profile.Profile;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// All that a dossier holds on one person, ready for a page that one hands to them.
///
/// @param name whose access it is
/// @param keeper who keeps the dossier, and how to reach them; empty when not said
/// @param card what is written on their card
/// @param ties what links them to others
/// @param meetings messages sent to them, meetings with them, and what they said there
/// @param imports where it came from, and what was filled in
/// @param citations the owner’s own words that cite them by their whole name
public record AccessSheet(
    Language language,
    String name,
    String keeper,
    List<Line> card,
    List<Line> ties,
    List<Line> meetings,
    List<Line> imports,
    List<Line> citations,
    LocalDate date) {

  /// A label, and the paragraphs beside it.
  public record Line(String label, List<String> paragraphs) {}

  /// What says nothing of a person: an internal number, the place among siblings.
  static final Set<String> INTERNAL = Set.of("id", "importedAs", "rank");

  /// Everything about `contact` in `dossier`.
  ///
  /// @throws java.util.NoSuchElementException when there is no such contact
  public static AccessSheet of(Dossier dossier, UUID contact, Language language, LocalDate today) {
    return new Gathering(dossier, dossier.get(Contact.KIND, contact), language).sheet(today);
  }

  private static final class Gathering {

    private final Dossier dossier;
    private final Contact contact;
    private final Language language;
    private final Messages messages;
    private final Network network;

    Gathering(Dossier dossier, Contact contact, Language language) {
      this.dossier = dossier;
      this.contact = contact;
      this.language = language;
      this.messages = new Messages(language);
      this.network = Network.of(dossier);
    }

    AccessSheet sheet(LocalDate today) {
      return new AccessSheet(
          language,
          plain(named(contact)),
          keeper(),
          card(),
          ties(),
          meetings(),
          imports(),
          citations(),
          today);
    }

    private String keeper() {
      Profile profile = Profile.of(dossier);
      return Stream.of(profile.fullName(), profile.email(), profile.phone())
          .map(PlainText::line)
          .filter(part -> !part.isEmpty())
          .reduce((one, other) -> one + ", " + other)
          .orElse("");
    }

    private String plain(String text) {
      return PlainText.line(text);
    }

    private Line line(String label, String text) {
      return new Line(PlainText.line(label, language), PlainText.paragraphs(text, language));
    }

    private List<Line> card() {
      List<Line> lines = new ArrayList<>();
      for (Field<Contact> field : Contact.KIND.fields()) {
        if (field.name().equals("ownFields")) {
          for (OwnField own : contact.ownFields()) {
            lines.add(line(own.name(), own.value()));
          }
        } else if (!INTERNAL.contains(field.name())) {
          lines.add(line(messages.get("exchange.field." + field.name()), value(field)));
        }
      }
      return said(lines);
    }

    private static List<Line> said(List<Line> lines) {
      return lines.stream().filter(line -> !line.paragraphs().isEmpty()).toList();
    }

    private String value(Field<Contact> field) {
      return switch (field.name()) {
        case "circle" -> network.circle(contact).map(c -> c.name()).orElse("");
        case "organisation" -> network.organisation(contact).map(o -> o.name()).orElse("");
        case "imported" -> imported();
        // An address is not to be cut between two lines.
        case "emails" -> String.join("\n", contact.emails());
        case "phones" -> String.join("\n", contact.phones());
        default -> text(field.get(contact));
      };
    }

    private String imported() {
      return dossier.find(Import.KIND, contact.imported()).map(this::named).orElse("");
    }

    private String named(Import done) {
      return messages.get("sheet.access.import", done.source(), done.file(), date(done.at()));
    }

    private String text(Object value) {
      return switch (value) {
        case null -> "";
        case Warmth warmth when warmth == Warmth.UNKNOWN -> "";
        case Step step when step == Step.NONE -> "";
        case Boolean no when !no -> "";
        case Boolean _ -> messages.get("exchange.yes");
        case Warmth warmth -> messages.get("exchange.warmth." + warmth.name());
        case Step step -> messages.get("exchange.step." + step.name());
        case LocalDate day -> new Formats(messages).date(day);
        case List<?> list -> String.join(", ", list.stream().map(Object::toString).toList());
        case Object other -> other.toString();
      };
    }

    private String date(Instant moment) {
      return new Formats(messages, ZoneOffset.UTC).date(moment);
    }

    private List<Line> ties() {
      return network.ties(contact.id()).stream().map(this::tie).toList();
    }

    private Line tie(Tie tie) {
      boolean from = tie.from().equals(contact.id());
      UUID other = tie.other(contact.id());
      String name =
          network
              .contact(other)
              .map(this::named)
              .or(() -> network.organisation(other).map(o -> o.name()))
              .orElse("");
      String key = "sheet.access.tie." + tie.kind().name() + (from ? "" : ".by");
      String noted = tie.notedOn() == null ? "" : ", " + text(tie.notedOn());
      return new Line(
          PlainText.line(messages.get(key), language),
          PlainText.paragraphs(name + noted + "\n" + tie.words(), language));
    }

    private String named(Contact other) {
      return other.name().isEmpty() ? messages.get("exchange.someone") : other.name();
    }

    private List<Line> meetings() {
      return new AccessMeetings(dossier, contact, messages).lines();
    }

    private List<Line> imports() {
      List<Line> lines = new ArrayList<>();
      for (Import done : dossier.all(Import.KIND)) {
        for (Import.Filled filled : done.filled()) {
          if (filled.contact().equals(contact.id()) && !filled.trace()) {
            String label = messages.get("exchange.field." + filled.field());
            String was = filled.before().isEmpty() ? "—" : filled.before();
            String text = messages.get("sheet.access.filled", was, filled.after());
            lines.add(line(label, named(done) + "\n" + text));
          }
        }
      }
      return lines;
    }

    private List<Line> citations() {
      // Whose card it is, is theirs to know.
      String source = messages.get("sheet.access.source");
      return Stream.concat(
              Citations.inSources(dossier, contact).stream().map(words -> line(source, words)),
              Citations.byWholeName(dossier, contact).stream()
                  .map(
                      cited ->
                          line(messages.get("shell.kind." + cited.kind().name()), cited.excerpt())))
          .toList();
    }
  }
}
