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

/// What this program itself writes, in whichever language: its fields by their titles, their values
/// by their words.
final class OwnExport {

  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

  private static final List<Messages> LANGUAGES =
      Arrays.stream(Language.values()).map(Messages::new).toList();

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
        .map(ContactField::titles)
        .filter(
            titles ->
                headings.size() >= titles.size()
                    && headings.subList(0, titles.size()).equals(titles))
        .findFirst()
        .orElse(List.of());
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
