package app.cairn.ui.insight.part;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// How people and versions are called in « Recul ». JavaFX thread.
public final class InsightNames {

  private final Workspace workspace;

  public InsightNames(Workspace workspace) {
    this.workspace = workspace;
  }

  /// « Maud »; the whole name where there is no first name, « quelqu’un » where nobody is known.
  public String brief(UUID person) {
    return contact(person)
        .map(
            one ->
                one.firstName().isBlank()
                    ? CleanText.of(one.name())
                    : CleanText.of(one.firstName()))
        .filter(name -> !name.isBlank())
        .map(OneLine::brief)
        .orElseGet(() -> workspace.say("insight.someone"));
  }

  public String whole(UUID person) {
    return contact(person)
        .map(one -> CleanText.of(one.name()))
        .filter(name -> !name.isBlank())
        .orElseGet(() -> workspace.say("insight.someone"));
  }

  /// The letter on a person’s dot.
  public String initial(UUID person) {
    String name = contact(person).isPresent() ? brief(person).strip() : "";
    return name.isEmpty()
        ? "?"
        : name.substring(0, name.offsetByCodePoints(0, 1))
            .toUpperCase(workspace.messages().language().locale());
  }

  /// The colour of their circle, 1 to 8; 0 for none.
  public int hue(UUID person) {
    return contact(person)
        .map(Contact::circle)
        .flatMap(id -> dossier().find(Circle.KIND, id))
        .map(Circle::hue)
        .orElse(0);
  }

  /// What was said, within quotation marks.
  public String quoted(Feedback one) {
    return workspace.say("insight.quoted", CleanText.of(one.words()));
  }

  /// « pitch d’une minute, version 3 »
  public String named(Pitch pitch) {
    String format =
        workspace.say("pitch.formatLong." + pitch.format().name().toLowerCase(Locale.ROOT));
    return workspace.say("insight.version", format, pitch.number());
  }

  /// The version of a pitch or of the offer; « une version qui n’est plus là » where it is gone.
  public String version(UUID id) {
    Optional<String> pitch = dossier().find(Pitch.KIND, id).map(this::named);
    return pitch
        .or(() -> dossier().find(Offer.KIND, id).map(this::named))
        .orElseGet(() -> workspace.say("insight.version.gone"));
  }

  private String named(Offer offer) {
    return workspace.say("insight.version", workspace.say("insight.offer"), offer.number());
  }

  private Optional<Contact> contact(UUID person) {
    return person == null ? Optional.empty() : dossier().find(Contact.KIND, person);
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
