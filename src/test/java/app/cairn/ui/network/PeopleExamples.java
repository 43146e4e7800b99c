package app.cairn.ui.network;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.OwnField;
import app.cairn.network.Step;
import app.cairn.network.Warmth;
import app.cairn.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// People of whom much, little or nothing is known.
public final class PeopleExamples {

  private static final List<String> FIRST =
      List.of("Élise", "Zoé", "Anne", "Ève", "Éric", "Hervé", "Maël", "Œdipe");
  private static final List<String> LAST =
      List.of("Le Goff", "Évrard", "Ozanne", "Œuvrard", "Lefèvre", "Zola", "Étienne");

  private PeopleExamples() {}

  public static Dossier dossier(String state, Language language) {
    Dossier dossier = PeopleStage.example(language);
    return switch (state) {
      case "long", "whole" -> with(dossier, rich(dossier, state.equals("long")));
      case "empty" -> with(dossier, Contact.someone().contact());
      default -> dossier;
    };
  }

  /// A crowd: eight circles, an organisation for some twenty people.
  public static Dossier many(int count) {
    Dossier.Builder builder = new Dossier.Builder();
    List<Circle> circles = new java.util.ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      Circle circle = new Circle(app.cairn.dossier.Ids.next(), "Cercle " + i, i, i);
      circles.add(circle);
      builder.put(Circle.KIND, circle);
    }
    List<Organisation> organisations = new java.util.ArrayList<>();
    for (int i = 0; i < Math.max(1, count / 20); i++) {
      Organisation organisation = Organisation.named("Maison " + (i * 7919 % 10_007));
      organisations.add(organisation);
      builder.put(Organisation.KIND, organisation);
    }
    for (int i = 0; i < count; i++) {
      builder.put(
          Contact.KIND,
          Contact.someone()
              .name(FIRST.get(i % FIRST.size()) + " " + LAST.get(i / 3 % LAST.size()) + " " + i)
              .circle(circles.get(i * 31 % 8).id())
              .organisation(organisations.get(i / 20 % organisations.size()).id())
              .role("Métier " + i % 97)
              .warmth(Warmth.values()[i % 4])
              .rank(i)
              .contact());
    }
    return builder.build();
  }

  public static void choose(String state, PeopleStage people) {
    Dossier dossier = people.session.dossier();
    switch (state) {
      case "circle" -> people.selection.only(Circle.all(dossier).getFirst().id());
      case "organisation" ->
          people.selection.only(dossier.all(Organisation.KIND).iterator().next().id());
      case "several" -> {
        List<UUID> ids = dossier.all(Contact.KIND).stream().limit(3).map(Contact::id).toList();
        people.selection.all(ids, ids.getFirst());
      }
      case "second" -> people.selection.only(people.person("Anne Rivière").id());
      case "hub" -> people.selection.only(people.person("Claire Le Goff").id());
      default -> people.selection.only(List.copyOf(dossier.all(Contact.KIND)).getLast().id());
    }
  }

  private static Dossier with(Dossier dossier, Contact more) {
    Dossier.Builder builder = new Dossier.Builder();
    Circle.all(dossier).forEach(circle -> builder.put(Circle.KIND, circle));
    dossier.all(Organisation.KIND).forEach(o -> builder.put(Organisation.KIND, o));
    dossier.all(Contact.KIND).forEach(contact -> builder.put(Contact.KIND, contact));
    dossier
        .all(app.cairn.network.Tie.KIND)
        .forEach(tie -> builder.put(app.cairn.network.Tie.KIND, tie));
    return builder.put(Contact.KIND, more).build();
  }

  private static Contact rich(Dossier dossier, boolean long_) {
    String twice = long_ ? " de la coordination des parcours de soins et des transports" : "";
    return Contact.someone()
        .firstName("Marie-Françoise" + (long_ ? " Bérengère Aliénor" : ""))
        .lastName("Le Bras" + (long_ ? "-Kermarrec de Saint-Exupéry" : ""))
        .role("Responsable" + twice)
        .organisation(dossier.all(Organisation.KIND).iterator().next().id())
        .circle(Circle.all(dossier).get(1).id())
        .sector("Santé" + twice)
        .expertise(
            long_
                ? List.of("achats hospitaliers", "logistique du dernier kilomètre", "qualité", "RH")
                : List.of("achats", "qualité"))
        .warmth(Warmth.CORDIAL)
        .hub(true)
        .step(Step.TO_FOLLOW_UP)
        .lastContact(LocalDate.of(2026, 3, 1))
        .knows("Tout le monde au port, et la moitié de la mairie.")
        .notes("Aime qu’on arrive à l’heure." + twice.repeat(3))
        .emails(List.of("marie-francoise.le-bras@exemple.fr", "mf@exemple.org"))
        .phones(List.of("02 40 00 00 00"))
        .profile("https://exemple.fr/in/marie-francoise-le-bras" + (long_ ? "-0123456789" : ""))
        .place("Saint-Nazaire")
        .ownFields(List.of(new OwnField("Anniversaire", "12 mai"), new OwnField("Chien", "Ulysse")))
        .source("De mémoire")
        .obtainedOn(LocalDate.of(2026, 2, 18))
        .contact();
  }
}
