package app.cairn.exchange.contacts;

import app.cairn.network.CardField;
import app.cairn.network.Likeness;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the heading of a column says, in the words of address books and networks, French and
/// English.
final class Headings {

  /// The day a link was made on a network: nobody was spoken to on that day.
  private static final Set<String> LINKED_ON =
      Set.of("connected on", "date de connexion", "relation depuis le");

  private static final Map<String, CardField> FIELDS = fields();

  private Headings() {}

  /// What the columns say, each many-valued one as often as it is there, the others once.
  static List<CardField> fields(List<String> headings) {
    Set<CardField> taken = EnumSet.noneOf(CardField.class);
    List<CardField> fields = new ArrayList<>(headings.size());
    for (String heading : headings) {
      CardField field = field(heading);
      fields.add(taken.add(field) || field.many() ? field : CardField.NONE);
    }
    boolean apart = taken.contains(CardField.FIRST_NAME) || taken.contains(CardField.LAST_NAME);
    return apart ? fields.stream().map(Headings::withoutWholeName).toList() : fields;
  }

  private static CardField withoutWholeName(CardField field) {
    return field == CardField.WHOLE_NAME ? CardField.NONE : field;
  }

  /// What one heading says; [CardField#NONE] where it is not known.
  static CardField field(String heading) {
    String words = Likeness.words(heading);
    CardField known = FIELDS.get(words);
    if (known == null) {
      // « E-mail 2 - Value », « Adresse de messagerie 2 », « Phone 3 - Value »
      known = FIELDS.get(words.replaceAll(" \\d+\\b", ""));
    }
    return known == null ? CardField.NONE : known;
  }

  /// True for the day a link was made on a network.
  static boolean linkedOn(String heading) {
    return LINKED_ON.contains(Likeness.words(heading));
  }

  private static Map<String, CardField> fields() {
    Map<String, CardField> fields = new HashMap<>();
    put(fields, CardField.FIRST_NAME, "first name", "given name", "prenom", "firstname");
    put(fields, CardField.MIDDLE_NAME, "middle name", "additional name", "deuxieme prenom");
    put(fields, CardField.LAST_NAME, "last name", "family name", "surname", "nom", "lastname");
    put(fields, CardField.LAST_NAME, "nom de famille");
    put(fields, CardField.WHOLE_NAME, "name", "full name", "display name", "nom complet");
    put(fields, CardField.WHOLE_NAME, "prenom et nom", "nom et prenom", "nom prenom", "contact");
    put(fields, CardField.WHOLE_NAME, "prenom nom", "personne", "nom affiche");
    put(fields, CardField.ORGANISATION, "organization name", "organization", "organisation");
    put(fields, CardField.ORGANISATION, "company", "company name", "societe", "entreprise");
    put(fields, CardField.ORGANISATION, "employeur", "employer", "structure", "nom de la societe");
    put(fields, CardField.ORGANISATION, "organization 1 name", "etablissement");
    put(fields, CardField.ROLE, "organization title", "job title", "position", "poste", "role");
    put(fields, CardField.ROLE, "fonction", "profession", "title of job", "metier", "intitule");
    put(fields, CardField.ROLE, "intitule du poste", "organization 1 title");
    put(fields, CardField.SECTOR, "sector", "secteur", "secteur d activite", "industry", "branche");
    put(fields, CardField.EXPERTISE, "expertise", "skills", "competences", "tags", "etiquettes");
    put(fields, CardField.EXPERTISE, "domaines d expertise", "mots cles", "keywords");
    put(fields, CardField.EMAIL, "email", "e mail", "mail", "email address", "e mail address");
    put(fields, CardField.EMAIL, "adresse e mail", "adresse mail", "adresse de messagerie");
    put(fields, CardField.EMAIL, "e mail value", "courriel", "adresse email", "emails", "e mails");
    put(fields, CardField.EMAIL, "mel", "mels", "adresse mel", "courriels", "adresse courriel");
    put(fields, CardField.PHONE, "phone", "phone value", "telephone", "tel", "mobile", "portable");
    put(fields, CardField.PHONE, "phone number", "mobile phone", "home phone", "business phone");
    put(fields, CardField.PHONE, "telephone bureau", "telephone domicile", "tel mobile");
    put(fields, CardField.PHONE, "telephone mobile", "telephone portable", "numero de telephone");
    put(fields, CardField.PHONE, "primary phone", "phones", "telephones", "telephone principal");
    put(fields, CardField.PHONE, "telephone fixe", "tel fixe", "tel portable");
    put(fields, CardField.PROFILE, "url", "profile", "profile url", "linkedin", "profil");
    put(fields, CardField.PROFILE, "profil linkedin", "adresse du profil", "website value");
    put(fields, CardField.PROFILE, "linkedin url", "lien", "link");
    put(fields, CardField.PLACE, "city", "ville", "place", "lieu", "location", "business city");
    put(fields, CardField.PLACE, "ville bureau", "home city", "ville domicile", "address city");
    put(fields, CardField.CIRCLE, "circle", "cercle", "labels", "libelles", "categories", "groupe");
    put(fields, CardField.CIRCLE, "group membership", "group", "groups", "groupes");
    put(fields, CardField.LAST_CONTACT, "dernier contact", "last contact");
    put(fields, CardField.LAST_CONTACT, "dernier echange", "last exchange");
    LINKED_ON.forEach(heading -> fields.put(heading, CardField.OWN));
    put(fields, CardField.NOTES, "notes", "note", "remarques", "commentaires", "comments");
    put(fields, CardField.NOTES, "commentaire", "remarque");
    put(fields, CardField.OWN, "organization department", "department", "service", "departement");
    return Map.copyOf(fields);
  }

  private static void put(Map<String, CardField> fields, CardField field, String... headings) {
    for (String heading : headings) {
      fields.put(heading, field);
    }
  }
}
