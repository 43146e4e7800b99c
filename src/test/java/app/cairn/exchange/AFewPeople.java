package app.cairn.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.OwnField;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Five people whose names and notes hold what formats stumble over.
final class AFewPeople {

  static final Circle WORK = Circle.next(Dossier.empty(), "Travail & <docks>");
  static final Circle CHOIR = new Circle(UUID.randomUUID(), "Chœur", 2, 2);
  static final Organisation PORT =
      new Organisation(
          UUID.randomUUID(),
          "Port de Marseille; Fos",
          "Logistique",
          "Marseille",
          "www.marseille-port.fr",
          true,
          "Grand\n« quai » & hangars",
          "");
  static final Contact ANNE =
      Contact.someone()
          .name("Anne Rivière")
          .circle(WORK.id())
          .organisation(PORT.id())
          .role("=HYPERLINK(\"http://a\")")
          .expertise(List.of("Incoterms", "Douane"))
          .warmth(Warmth.CLOSE)
          .hub(true)
          .step(Step.DATE_SET)
          .lastContact(LocalDate.of(2026, 3, 1))
          .knows("Tout le quai;\nmême le capitaine")
          .pretext("@son article")
          .notes("Première ligne\n<b>gras</b> & \"cité\"\n\ndernière\u0007 🌱")
          .emails(List.of("anne@example.org", "a.riviere@example.com"))
          .phones(List.of("+33 6 12 34 56 78"))
          .profile("www.linkedin.com/in/anne-riviere")
          .place("Marseille")
          .ownFields(List.of(new OwnField("Anniversaire", "12 mai"), new OwnField("Notes", "-1")))
          .source("LinkedIn")
          .obtainedOn(LocalDate.of(2026, 1, 15))
          .rank(1)
          .contact();
  static final Contact BRUNO =
      Contact.someone().name("Bruno \"Ben\" ALI").circle(CHOIR.id()).rank(2).contact();
  static final Contact CHLOE =
      Contact.someone()
          .name("Chloé Joëlle\nAubry")
          .circle(WORK.id())
          .organisation(PORT.id())
          .emails(List.of("chloe@example.org"))
          .rank(3)
          .contact();
  static final Contact DIEGO =
      Contact.someone().name("Diego Paz").circle(CHOIR.id()).degree(2).rank(4).contact();
  static final Contact NOBODY = Contact.someone().role("Docker au môle 4").rank(5).contact();

  private AFewPeople() {}

  static Dossier dossier() {
    Dossier.Builder dossier = new Dossier.Builder();
    dossier.put(Profile.KIND, Profile.named("Nadia"));
    List.of(WORK, CHOIR).forEach(circle -> dossier.put(Circle.KIND, circle));
    dossier.put(Organisation.KIND, PORT);
    List.of(ANNE, BRUNO, CHLOE, DIEGO, NOBODY).forEach(one -> dossier.put(Contact.KIND, one));
    dossier.put(Tie.KIND, Tie.knows(ANNE.id(), DIEGO.id(), LocalDate.of(2026, 2, 2)));
    Tie introduced =
        new Tie(
            UUID.randomUUID(), ANNE.id(), CHLOE.id(), Tie.Kind.INTRODUCED, "« une perle »", null);
    dossier.put(Tie.KIND, introduced);
    dossier.put(
        Tie.KIND,
        new Tie(
            UUID.randomUUID(),
            BRUNO.id(),
            PORT.id(),
            Tie.Kind.WORKS_WITH,
            "y vend des grues",
            null));
    dossier.put(
        Tie.KIND,
        new Tie(
            UUID.randomUUID(),
            BRUNO.id(),
            DIEGO.id(),
            Tie.Kind.NOT_THE_SAME,
            "jamais dehors",
            null));
    return dossier.build();
  }
}
