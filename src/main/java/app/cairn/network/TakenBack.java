package app.cairn.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A contact as it is once something that an import filled in is taken back, if it still stands.
final class TakenBack {

  private TakenBack() {}

  /// An own field as [Import.Filled] notes it.
  static String text(OwnField field) {
    return field.name() + "\n" + field.value();
  }

  static Contact from(Contact contact, Import.Filled filled) {
    String after = filled.after();
    ContactDraft draft = contact.draft();
    return switch (filled.field()) {
      case "firstName" ->
          stands(contact.firstName(), after) ? draft.firstName(filled.before()).contact() : contact;
      case "lastName" ->
          stands(contact.lastName(), after) ? draft.lastName(filled.before()).contact() : contact;
      case "role" -> stands(contact.role(), after) ? draft.role("").contact() : contact;
      case "sector" -> stands(contact.sector(), after) ? draft.sector("").contact() : contact;
      case "notes" -> stands(contact.notes(), after) ? draft.notes("").contact() : contact;
      case "knows" -> stands(contact.knows(), after) ? draft.knows("").contact() : contact;
      case "pretext" -> stands(contact.pretext(), after) ? draft.pretext("").contact() : contact;
      case "profile" -> stands(contact.profile(), after) ? draft.profile("").contact() : contact;
      case "place" -> stands(contact.place(), after) ? draft.place("").contact() : contact;
      case "organisation" ->
          stands(contact.organisation(), after) ? draft.organisation(null).contact() : contact;
      case "lastContact" ->
          stands(contact.lastContact(), after) ? draft.lastContact(null).contact() : contact;
      case "expertise" -> draft.expertise(without(contact.expertise(), after)).contact();
      case "emails" -> draft.emails(without(contact.emails(), after)).contact();
      case "phones" -> draft.phones(without(contact.phones(), after)).contact();
      case "ownFields" ->
          draft
              .ownFields(
                  contact.ownFields().stream().filter(own -> !text(own).equals(after)).toList())
              .contact();
      default -> contact;
    };
  }

  private static boolean stands(Object held, String after) {
    return after.equals(Objects.toString(held, ""));
  }

  private static List<String> without(List<String> held, String after) {
    List<String> rest = new ArrayList<>(held);
    rest.remove(after);
    return rest;
  }
}
