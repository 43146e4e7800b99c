package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.ImportedFile;
import app.cairn.network.RefusedLine;
import app.cairn.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every person of every sample, as one reads them oneself.
class SamplesTest {

  private static final List<String> CONNECTIONS =
      List.of(
          "Maëlle / Kerguélen | org Océan & Co | role Responsable des achats | profile"
              + " https://www.linkedin.com/in/maelle-kerguelen | En lien depuis 2026-09-28",
          "Jean-François / D’Aubigné | org Cabinet « Horizons » | role Associé, conseil en"
              + " organisation | mail jf.daubigne@exemple.fr"
              + " | profile https://www.linkedin.com/in/jfdaubigne | En lien depuis 2019-01-03",
          "Inès / Benali | profile https://www.linkedin.com/in/in%C3%A8s-benali-4b1"
              + " | En lien depuis 2021-07-14",
          "Łukasz / Nowakowski | org Métallurgie du Nord | role Directeur d’usine"
              + " | mail lukasz@exemple.pl | profile https://www.linkedin.com/in/lukaszn"
              + " | En lien depuis 2015-02-28",
          "Claire / Fontaine | org Hôpital Saint-Étienne | role Cadre de santé | profile"
              + " https://www.linkedin.com/in/claire-fontaine | En lien depuis 2024-02-29",
          "Claire / Fontaine | org Lycée Molière | role Proviseure | profile"
              + " https://www.linkedin.com/in/claire-fontaine-2 | En lien depuis 2024-03-02",
          "李 / 明 | org =HYPERLINK(\"http://exemple.test\") | role Engineer 🚆"
              + " | profile https://www.linkedin.com/in/liming | En lien depuis 2025-12-11",
          "O'Connor, Mary / Smith | org Green, Blue & Sons | role VP \"Sales\""
              + " | mail mary@exemple.ie | profile https://www.linkedin.com/in/mary-oc"
              + " | En lien depuis 2026-04-01");

  @Test
  void theConnectionsOfLinkedInInEnglish() {
    ImportedFile file = Samples.read("linkedin/Connections-en.csv");
    assertThat(file.source()).isEqualTo("LinkedIn");
    assertThat(withoutLines(file)).isEqualTo(CONNECTIONS);
    assertThat(file.cards().getFirst().line()).isEqualTo(5);
    assertThat(file.refused()).isEmpty();
    assertThat(file.leftAside()).isEmpty();
  }

  @Test
  void theConnectionsOfLinkedInInFrench() {
    ImportedFile file = Samples.read("linkedin/Connections-fr.csv");
    assertThat(file.source()).isEqualTo("LinkedIn");
    assertThat(withoutLines(file)).isEqualTo(CONNECTIONS);
    assertThat(file.refused()).isEmpty();
  }

  @Test
  void theConnectionsWithoutAddressesOfEarlierYears() {
    ImportedFile file = Samples.read("linkedin/Connections-en-bom-crlf-no-url.csv");
    assertThat(file.source()).isEqualTo("LinkedIn");
    assertThat(withoutLines(file))
        .isEqualTo(
            CONNECTIONS.stream().map(l -> l.replaceAll(" \\| profile [^|]*(?= \\|)", "")).toList());
    assertThat(file.cards().getFirst().line()).isEqualTo(2);
    assertThat(file.refused()).isEmpty();
  }

  @Test
  void theConnectionsThatAFrenchSpreadsheetKeptAnew() {
    ImportedFile file = Samples.read("linkedin/Connections-fr-excel-windows1252.csv");
    assertThat(file.source()).isEqualTo("LinkedIn");
    // What the spreadsheet could not write is lost in the file already.
    assertThat(withoutLines(file))
        .isEqualTo(
            CONNECTIONS.stream()
                .map(l -> l.replace("Łukasz", "?ukasz").replace("李 / 明", "? / ?"))
                .map(l -> l.replace("🚆", "?"))
                .toList());
    assertThat(file.refused()).isEmpty();
  }

  @Test
  void theWholeArchiveOfLinkedIn() {
    ImportedFile file = Samples.read("linkedin/Basic_LinkedInDataExport.zip");
    assertThat(file.source()).isEqualTo("LinkedIn");
    assertThat(withoutLines(file)).isEqualTo(CONNECTIONS);
    assertThat(file.refused()).isEmpty();
    Profile owner = file.owner();
    assertThat(owner.fullName()).isEqualTo("Nadia Morvan");
    assertThat(owner.headline()).isEqualTo("Directrice logistique");
    assertThat(owner.place()).isEqualTo("Lyon, France");
  }

  @Test
  void theContactsOfGoogle() {
    ImportedFile file = Samples.read("google/contacts.csv");
    assertThat(file.source()).isEqualTo("Google Contacts");
    assertThat(Samples.lines(file))
        .containsExactly(
            "2 Hélène / Garnier | org Université de Besançon | role Professeure"
                + " | mail helene.garnier@exemple.fr | phone +33 6 00 00 00 01, +33 3 00 00 00 02"
                + " | circle École | notes Rencontrée au colloque 2018⏎Aime la randonnée"
                + " | Service Géographie",
            "4  /  | org Atelier du Vélo | mail contact@exemple.fr | phone 04 00 00 00 03"
                + " | circle Loisirs",
            "5 Noël / Le Goff | mail noel@exemple.fr, n.legoff@exemple.com | circle Famille");
    assertThat(file.circles()).containsExactly("École", "Loisirs", "Famille");
    assertThat(file.refused()).isEmpty();
    assertThat(file.leftAside()).contains("Nickname", "Birthday", "Photo");
  }

  @Test
  void theContactsOfOutlookInFrench() {
    ImportedFile file = Samples.read("outlook/contacts-fr.csv");
    assertThat(file.source()).isEqualTo("Outlook");
    assertThat(Samples.lines(file))
        .containsExactly(
            "2 Véronique / Rivière | org Mairie d’Évry | role Directrice des services"
                + " | mail v.riviere@exemple.fr | phone 01 00 00 00 04, 06 00 00 00 05"
                + " | place Évry | circle Travail",
            "3 Ömer / Özdemir | org Établissements Bézard | role Comptable"
                + " | mail omer@exemple.fr, o.ozdemir@exemple.com | place Nîmes");
    assertThat(file.refused()).isEmpty();
    assertThat(file.leftAside()).contains("Titre", "Anniversaire", "Code postal (bureau)");
  }

  @Test
  void theCardOfAnICloud() {
    ImportedFile file = Samples.read("vcard/icloud-3.0.vcf");
    assertThat(file.source()).isEqualTo("vCard");
    assertThat(Samples.lines(file))
        .containsExactly(
            "1 Anne-Laure / Saint-Exupéry | org Laboratoire Numérique | role Architecte"
                + " | mail al@exemple.fr | profile https://www.linkedin.com/in/alse"
                + " | circle Travail | notes Ligne un⏎ligne deux très longue qui doit être repliée"
                + " par le format car elle dépasse soixante-quinze octets"
                + " | Service R&D, prototypes");
    assertThat(file.refused()).isEmpty();
  }

  @Test
  void theCardsOfANextcloud() {
    ImportedFile file = Samples.read("vcard/nextcloud-4.0.vcf");
    assertThat(Samples.lines(file))
        .containsExactly(
            "1 Stéphane / Crépin | org Fédération des Bénévoles | mail stephane@exemple.fr",
            "10  /  | org Croix-Rouge");
    assertThat(file.refused())
        .containsExactly(
            new RefusedLine("nextcloud-4.0.vcf", 15, "import.line.cardEmpty", List.of()));
  }

  @Test
  void theCardsOfTelephones() {
    assertThat(Samples.lines(Samples.read("vcard/phone-2.1.vcf")))
        .containsExactly(
            "1 Élodie / Lefèvre | phone +33600000006 | notes Amie du lycée, aujourd’hui dans"
                + " l'énergie ; connaît tout le monde",
            "9 Paul / Petit | phone 04 00 00 00 07");
    assertThat(Samples.lines(Samples.read("vcard/phone-2.1-latin1-no-charset.vcf")))
        .containsExactly("1 Benoît / Hébert | org Forêt Vivante");
  }

  @Test
  void theMindMap() {
    ImportedFile file = Samples.read("mindmap/reseau.mm");
    assertThat(file.source()).isEqualTo("Freeplane");
    assertThat(Samples.lines(file))
        .containsExactly(
            "3 Tante / Geneviève | sector Santé | circle Famille"
                + " | notes Ancienne infirmière, connaît l'hôpital | key reseau.mm#ID_3",
            "4 Gaël / Leclercq | org Promo 1998 | circle École | key reseau.mm#ID_5"
                + " | knows reseau.mm#ID_3",
            "4 Joëlle / Aubry | org Promo 1998 | circle École");
    assertThat(file.circles()).containsExactly("Famille", "École", "Amis");
  }

  @Test
  void theOutline() {
    ImportedFile file = Samples.read("mindmap/reseau.opml");
    assertThat(file.source()).isEqualTo("OPML");
    assertThat(Samples.lines(file))
        .containsExactly(
            "2 Rémi / Poirier | org Transports Lemaire | circle Travail"
                + " | notes Chauffeur devenu formateur",
            "2 Chorale /  | circle Loisirs");
    assertThat(file.circles()).containsExactly("Travail", "Loisirs");
  }

  private static List<String> withoutLines(ImportedFile file) {
    return Samples.lines(file).stream().map(line -> line.replaceFirst("^\\d+ ", "")).toList();
  }
}
