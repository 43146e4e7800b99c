package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Likeness;
import app.cairn.network.Network;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.profile.Profile;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How one may turn to somebody, as far as the dossier tells: proposed, never imposed. Pure; a walk
/// over contacts and ties.
///
/// @param purpose that of the latest message to them; « réveil » for somebody who sleeps
/// @param channel that of the latest message; else what is known of how to reach them
/// @param introducer who made one know them, by name; empty for nobody
/// @param close true where one says « tu »: to whoever one said it to last, or who is close
/// @param known what the slots of a message are filled with, as far as it is known
public record Approach(
    Purpose purpose,
    OutreachChannel channel,
    String introducer,
    boolean close,
    Map<Slot, String> known) {

  private static final Pattern VOUS = Pattern.compile("\\b(vous|votre|vos)\\b");
  private static final Pattern TU = Pattern.compile("\\b(tu|toi|ton|tes)\\b");

  public Approach {
    known = Map.copyOf(known);
  }

  /// @param dormancy whom one has lost sight of
  public static Approach to(Contact contact, Dossier dossier, Dormancy dormancy) {
    Network network = Network.of(dossier);
    Optional<Outreach> latest = Outreach.latest(contact.id(), dossier);
    boolean sleeps = dormancy.dormant(contact);
    String introducer = introducer(network, contact).map(Contact::name).orElse("");
    return new Approach(
        latest.map(Outreach::purpose).orElse(sleeps ? Purpose.AWAKENING : Purpose.NETWORKING),
        latest.map(Outreach::channel).orElseGet(() -> channel(contact)),
        introducer,
        latest.flatMap(one -> familiar(one.text())).orElse(contact.warmth() == Warmth.CLOSE),
        known(contact, introducer, network.sector(contact), Profile.of(dossier)));
  }

  /// How a message on `by` may sound.
  public Register register(OutreachChannel by) {
    if (by == OutreachChannel.PHONE || by == OutreachChannel.FACE_TO_FACE) {
      return Register.SPOKEN;
    }
    if (close) {
      return Register.CLOSE;
    }
    return introducer.isEmpty() ? Register.COURTEOUS : Register.INTRODUCED;
  }

  /// Who introduced them; else, of somebody one does not know oneself, who leads to them.
  private static Optional<Contact> introducer(Network network, Contact contact) {
    return network.ties(contact.id()).stream()
        .filter(tie -> tie.kind() == Tie.Kind.INTRODUCED && tie.to().equals(contact.id()))
        .flatMap(tie -> network.contact(tie.from()).stream())
        .findFirst()
        .or(() -> network.door(contact));
  }

  private static OutreachChannel channel(Contact contact) {
    if (!contact.emails().isEmpty()) {
      return OutreachChannel.EMAIL;
    }
    boolean rings = !contact.phones().isEmpty() && contact.profile().isEmpty();
    return rings ? OutreachChannel.PHONE : OutreachChannel.MESSAGE;
  }

  private static Map<Slot, String> known(
      Contact contact, String introducer, String sector, Profile own) {
    List<String> expertise = contact.expertise();
    Map<Slot, String> known = new EnumMap<>(Slot.class);
    known.put(Slot.FIRST_NAME, contact.firstName());
    known.put(Slot.INTRODUCER, introducer);
    known.put(Slot.SUBJECT, expertise.isEmpty() ? within(sector) : expertise.getFirst());
    known.put(Slot.MEMORY, open(contact.pretext()));
    known.put(Slot.OWN_NAME, own.fullName());
    known.put(Slot.OWN_FIRST_NAME, own.firstName());
    known.values().removeIf(String::isBlank);
    return known;
  }

  /// Whether one said « tu » or « vous » to them; empty where the words do not tell.
  private static Optional<Boolean> familiar(String words) {
    String said = Likeness.words(words);
    if (VOUS.matcher(said).find()) {
      return Optional.of(false);
    }
    return TU.matcher(said).find() ? Optional.of(true) : Optional.empty();
  }

  /// As it is written within a sentence: « Transport », but « BTP ».
  private static String within(String sector) {
    boolean name = sector.length() < 2 || !Character.isLowerCase(sector.charAt(1));
    return name ? sector : sector.substring(0, 1).toLowerCase(Locale.ROOT) + sector.substring(1);
  }

  /// On one line, without the mark that ends a sentence: words follow.
  private static String open(String sentence) {
    return sentence.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.$", "");
  }
}
