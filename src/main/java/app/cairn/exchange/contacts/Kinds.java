package app.cairn.exchange.contacts;

import app.cairn.network.CardField;

/// Which program wrote a table, by its headings; also what the source of a contact is called.
final class Kinds {

  static final String LINKEDIN = "LinkedIn";
  static final String GOOGLE = "Google Contacts";
  static final String OUTLOOK = "Outlook";
  static final String CAIRN = "Cairn";
  static final String TABLE = "CSV";
  static final String VCARD = "vCard";
  static final String FREEPLANE = "Freeplane";
  static final String OPML = "OPML";

  private Kinds() {}

  /// [#TABLE] where it is none that is known.
  static String of(Table table) {
    if (table.own()) {
      return CAIRN;
    }
    boolean named =
        table.fields().contains(CardField.FIRST_NAME)
            && table.fields().contains(CardField.LAST_NAME);
    if (named && (table.has("connected on") || table.has("date de connexion"))) {
      return LINKEDIN;
    }
    if (table.has("phonetic first name") || named && table.has("e mail 1 value")) {
      return GOOGLE;
    }
    boolean outlook =
        table.has("adresse de messagerie")
            || table.has("e mail address") && (table.has("company") || table.has("business phone"));
    return named && outlook ? OUTLOOK : TABLE;
  }
}
