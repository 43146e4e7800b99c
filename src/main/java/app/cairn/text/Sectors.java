package app.cairn.text;

/// How one says that somebody works in a sector: « dans la santé », « dans le secteur « Conseil en
/// mobilité » » where its article is not known. Any thread.
public final class Sectors {

  private static final String MASCULINE =
      "|transport|commerce|tourisme|batiment|social|numerique|droit|sport|cinema|conseil|luxe|livre"
          + "|marketing|spectacle|textile|bois|vin|recrutement|nautisme|medico-social|public|prive|";
  private static final String FEMININE =
      "|sante|logistique|banque|finance|culture|communication|formation|recherche|restauration|grande"
          + " distribution|distribution|mode|musique|petite enfance|protection sociale|fonction"
          + " publique|comptabilite|vente|presse|publicite|metallurgie|chimie|mer|peche|construction|construction"
          + " navale|justice|defense|solidarite|politique|sante publique|";
  private static final String ELIDED =
      "|industrie|assurance|informatique|education|enseignement|agriculture|energie|immobilier"
          + "|environnement|hotellerie|edition|aeronautique|automobile|artisanat|agroalimentaire"
          + "|action sociale|humanitaire|animation|audiovisuel|architecture|evenementiel"
          + "|economie sociale|economie sociale et solidaire|insertion|urbanisme|armee|art|";
  private static final String PLURAL =
      "|services|ressources humaines|transports|medias|assurances|telecoms|travaux publics|arts"
          + "|energies renouvelables|jeux video|achats|collectivites|collectivites territoriales|";

  private final Messages messages;

  public Sectors(Messages messages) {
    this.messages = messages;
  }

  /// « dans la santé », “in “Santé””.
  public String in(String sector) {
    String clean = sector.strip();
    String article = messages.language() == Language.FRENCH ? article(clean) : "";
    return article.isEmpty()
        ? messages.get("format.inSector", Typography.quoted(clean, messages.language()))
        : "dans " + article + Character.toLowerCase(clean.charAt(0)) + clean.substring(1);
  }

  /// True for « Santé » or « Énergie »: a sector rather than the name of a house.
  public static boolean usual(String sector) {
    return !article(sector.strip()).isEmpty();
  }

  /// With the space after it; empty where it is not known.
  private static String article(String sector) {
    if (sector.isEmpty()) {
      return "";
    }
    String folded = "|" + Folding.fold(sector) + "|";
    if (MASCULINE.contains(folded)) {
      return "le ";
    }
    if (FEMININE.contains(folded)) {
      return "la ";
    }
    if (ELIDED.contains(folded)) {
      return "l’";
    }
    return PLURAL.contains(folded) ? "les " : "";
  }
}
