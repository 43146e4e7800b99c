package app.cairn.exchange.contacts;

import app.cairn.exchange.ContactField;
import app.cairn.exchange.CsvWriter;
import app.cairn.network.CardField;
import app.cairn.network.Step;
import app.cairn.network.Warmth;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What this program itself writes, in whichever language: its fields by their titles, their values
/// by their words.
final class OwnExport {

  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

  private static final List<Messages> LANGUAGES =
      Arrays.stream(Language.values()).map(Messages::new).toList();

  /// What earlier versions called them, in the files that they wrote.
  private static final Map<String, ContactField> FORMER_TITLES =
      Map.ofEntries(
          Map.entry("Nom", ContactField.LAST_NAME),
          Map.entry("Fonction", ContactField.ROLE),
          Map.entry("Courriel", ContactField.EMAILS),
          Map.entry("Profil", ContactField.PROFILE),
          Map.entry("Profile", ContactField.PROFILE),
          Map.entry("Proximité", ContactField.WARMTH),
          Map.entry("Closeness", ContactField.WARMTH),
          Map.entry("Dernier échange", ContactField.LAST_CONTACT),
          Map.entry("Last exchange", ContactField.LAST_CONTACT),
          Map.entry("Prétexte", ContactField.PRETEXT),
          Map.entry("Reason to write", ContactField.PRETEXT));

  private static final Map<String, Warmth> FORMER_WORDS =
      Map.of(
          "distant", Warmth.DISTANT,
          "cordiale", Warmth.CORDIAL,
          "cordial", Warmth.CORDIAL,
          "proche", Warmth.CLOSE,
          "close", Warmth.CLOSE);

  private static final Map<String, CardField> FIELDS = fields();

  /// Constants by their words: « proche ».
  private static final Map<String, String> CONSTANTS = constants();

  private OwnExport() {}

  /// True for the headings of a table of ours: all our fields, in our order.
  static boolean wrote(List<String> headings) {
    return !titles(headings).isEmpty();
  }

  /// What the columns of a table of ours say: behind our fields stand those of the person, whatever
  /// they are called.
  static List<CardField> fields(List<String> headings) {
    List<CardField> fields = new ArrayList<>();
    titles(headings).forEach(title -> fields.add(field(title)));
    fields.addAll(Collections.nCopies(headings.size() - fields.size(), CardField.OWN));
    return fields;
  }

  /// What they are called.
  static List<String> names(List<String> headings) {
    List<String> titles = titles(headings);
    List<String> names = new ArrayList<>(titles);
    headings
        .subList(titles.size(), headings.size())
        .forEach(heading -> names.add(CsvWriter.ownName(heading, titles)));
    return names;
  }

  /// Those with which `headings` begin, in whichever language; none where it is no table of ours.
  private static List<String> titles(List<String> headings) {
    return LANGUAGES.stream()
        .filter(messages -> begins(headings, messages))
        .findFirst()
        .map(ContactField::titles)
        .orElse(List.of());
  }

  private static boolean begins(List<String> headings, Messages messages) {
    ContactField[] fields = ContactField.values();
    return headings.size() >= fields.length
        && IntStream.range(0, fields.length)
            .allMatch(
                i ->
                    headings.get(i).equals(fields[i].title(messages))
                        || FORMER_TITLES.get(headings.get(i)) == fields[i]);
  }

  /// What a field of ours says; a field of the person’s own for any other name.
  static CardField field(String title) {
    return FIELDS.getOrDefault(title, CardField.OWN);
  }

  /// What a field says that a program of ours wrote for programs (`lastContact`); nothing for any
  /// other name.
  static CardField coded(String code) {
    return Arrays.stream(ContactField.values())
        .filter(field -> field.code().equals(code))
        .findFirst()
        .map(OwnExport::field)
        .orElse(CardField.NONE);
  }

  /// True for the name under which it says in which organisation somebody knows people.
  static boolean worksWith(String title) {
    return said("exchange.tie.worksWith", title);
  }

  /// True for what stands at the end of the arrow from one who made me meet the other.
  static boolean introduced(String words) {
    return said("exchange.tie.introduced", words);
  }

  private static boolean said(String key, String words) {
    return LANGUAGES.stream().anyMatch(messages -> messages.get(key).equals(words));
  }

  /// The values of a field of ours, as [app.cairn.network.CardDraft] takes them.
  static List<String> values(CardField field, String text) {
    return switch (field) {
      case EMAIL, PHONE, EXPERTISE -> List.of(BETWEEN.split(text));
      case WARMTH, STEP, HUB, WANTED -> List.of(CONSTANTS.getOrDefault(text, text));
      default -> List.of(text);
    };
  }

  private static Map<String, CardField> fields() {
    Map<String, CardField> fields = new HashMap<>();
    FORMER_TITLES.forEach((title, field) -> fields.put(title, field(field)));
    for (Messages messages : LANGUAGES) {
      for (ContactField field : ContactField.values()) {
        fields.put(field.title(messages), field(field));
      }
      fields.put(messages.get("exchange.organisation.wanted"), CardField.WANTED);
    }
    return Map.copyOf(fields);
  }

  private static CardField field(ContactField field) {
    return switch (field) {
      case EMAILS -> CardField.EMAIL;
      case PHONES -> CardField.PHONE;
      default -> CardField.valueOf(field.name());
    };
  }

  private static Map<String, String> constants() {
    Map<String, String> constants = new HashMap<>();
    FORMER_WORDS.forEach((word, warmth) -> constants.put(word, warmth.name()));
    for (Messages messages : LANGUAGES) {
      EnumSet.complementOf(EnumSet.of(Warmth.UNKNOWN))
          .forEach(w -> constants.put(messages.get("exchange.warmth." + w.name()), w.name()));
      EnumSet.complementOf(EnumSet.of(Step.NONE))
          .forEach(s -> constants.put(messages.get("exchange.step." + s.name()), s.name()));
      constants.put(messages.get("exchange.yes"), Boolean.TRUE.toString());
    }
    return Map.copyOf(constants);
  }
}
