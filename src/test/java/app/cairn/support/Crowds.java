package app.cairn.support;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Networks of any number of people, always the same for a seed: circles of unlike sizes, few large
/// organisations and many small ones, doors, dormant people, some in no circle or organisation.
public final class Crowds {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  private static final String[] FIRST =
      ("Anne Paul Julie Marc Sonia Karim Yann Claire Loïc Nadège Bruno Inès Thomas Sophie Éric"
              + " Delphine Rachid Carole Luc Gaël Maëlle Rémi Lise Leïla Agnès Vincent Hélène Farid"
              + " Odile Maud Denis Awa Gilles Marie Benoît Jeanne Antoine Fanny Philippe Jean-Marc"
              + " Yannick Armelle Samuel Fatou Erwan Mathilde Tugdual Nolwenn")
          .split(" ");

  private static final String[] LAST =
      ("Rivière Kermadec Tanguy Evrard Pires Haddad Guérin Roux Caillet Moreau Delage Renault"
           + " Maillard Costa Amrani Vidal Besnard Gatti Morvan Hamon Mansour Blin Lemoine Roy"
           + " Jouan Cherif Quéré Roche Diallo Perrin Kerleau Sorel Ollivier Vasseur Guillou Dorn"
           + " Petit Briand Le_Goff Le_Bris Benali de_La_Tour Guivarc’h Prigent")
          .split(" ");

  private static final String[] HOUSES =
      "Port_de Transports Clinique Lycée Atelier Halles Réseau Maison Mairie_de Studio".split(" ");

  private static final String[] SECTORS = {"Santé", "Transport", "Culture", "Industrie", "Conseil"};
  private static final String[] SKILLS = {"Achats", "Soins", "Paie", "Qualité", "Vente", "Droit"};

  private static final String[] CIRCLES = {
    "Travail", "École", "Famille", "Amis", "Associations", "Loisirs", "Mentors"
  };

  private static final int[] HUES = {3, 2, 1, 6, 5, 8, 7};
  private static final double[] SHARES = {.45, .23, .02, .06, .14, .095, .005};

  private final Random chance;
  private final Dossier.Builder dossier = new Dossier.Builder();
  private final List<Circle> circles = new ArrayList<>();
  private final Map<Integer, List<UUID>> organisations = new HashMap<>();
  private final List<Contact> firsts = new ArrayList<>();
  private int made;

  private Crowds(long seed) {
    chance = new Random(seed * 31 + 7);
  }

  /// A dossier of Nadia, who knows `people`.
  public static Dossier of(int people, long seed) {
    Crowds crowd = new Crowds(seed);
    crowd.dossier.put(Profile.KIND, Profile.named("Nadia"));
    crowd.places(Math.max(7, people / 18));
    for (int i = 0; i < people; i++) {
      crowd.person();
    }
    return crowd.dossier.build();
  }

  private UUID id() {
    return new UUID(chance.nextLong() & ~0xF000L | 0x7000L, chance.nextLong() >>> 2 | 1L << 63);
  }

  private void places(int houses) {
    for (int i = 0; i < CIRCLES.length; i++) {
      Circle circle = new Circle(id(), CIRCLES[i], HUES[i], i + 1);
      circles.add(circle);
      dossier.put(Circle.KIND, circle);
    }
    for (int i = 0; i < houses; i++) {
      String name = one(HOUSES) + " " + one(LAST) + (i < 200 ? "" : " " + i);
      Organisation house = Organisation.named(name);
      dossier.put(Organisation.KIND, house);
      organisations.computeIfAbsent(circle(), _ -> new ArrayList<>()).add(house.id());
    }
  }

  private String one(String[] words) {
    return words[chance.nextInt(words.length)].replace('_', ' ');
  }

  private int circle() {
    double share = chance.nextDouble();
    int circle = 0;
    while (circle < SHARES.length - 1 && (share -= SHARES[circle]) > 0) {
      circle++;
    }
    return circle;
  }

  private void person() {
    int circle = circle();
    List<UUID> houses = organisations.getOrDefault(circle, List.of());
    boolean alone = houses.isEmpty() || chance.nextInt(12) == 0;
    boolean distant = firsts.size() > 10 && chance.nextInt(6) == 0;
    ContactDraft draft =
        Contact.someone()
            .firstName(one(FIRST))
            .lastName(one(LAST))
            .circle(chance.nextInt(40) == 0 ? null : circles.get(circle).id())
            .organisation(
                alone
                    ? null
                    : houses.get((int) (houses.size() * Math.pow(chance.nextDouble(), 2.2))))
            .sector(one(SECTORS))
            .expertise(List.of(one(SKILLS)))
            .role("Responsable qualité")
            .warmth(Warmth.values()[chance.nextInt(Warmth.values().length)])
            .hub(!distant && chance.nextInt(14) == 0)
            .lastContact(chance.nextInt(5) == 0 ? TODAY.minusYears(3) : TODAY.minusMonths(2))
            .degree(distant ? 2 : 1)
            .rank(made++);
    Contact contact = draft.contact();
    dossier.put(Contact.KIND, contact);
    if (distant) {
      Contact door = firsts.get(chance.nextInt(firsts.size()));
      dossier.put(Tie.KIND, Tie.knows(door.id(), contact.id(), TODAY));
    } else {
      firsts.add(contact);
    }
  }
}
