package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The people of the démarche by the step they are at. Where one asked and nothing came back for
/// some days, they stand under « à relancer » without anybody having put them there. Immutable; any
/// thread.
public final class Board {

  private final Map<Step, List<Contact>> columns = new EnumMap<>(Step.class);

  private Board(Dossier dossier, Manners manners, LocalDate today) {
    Set<UUID> silent = silent(dossier, manners, today);
    for (Step step : Step.values()) {
      columns.put(step, new ArrayList<>());
    }
    for (Contact contact : dossier.all(Contact.KIND)) {
      if (contact.step() != Step.NONE) {
        boolean late = contact.step() == Step.ASKED && silent.contains(contact.id());
        columns.get(late ? Step.TO_FOLLOW_UP : contact.step()).add(contact);
      }
    }
    columns.values().forEach(column -> column.sort(Network.ORDER));
  }

  public static Board of(Dossier dossier, Manners manners, LocalDate today) {
    return new Board(dossier, manners, today);
  }

  /// Those at a step, in the order of the map; nobody for [Step#NONE].
  public List<Contact> at(Step step) {
    return List.copyOf(columns.get(step));
  }

  /// How many are on it.
  public int size() {
    return columns.values().stream().mapToInt(List::size).sum();
  }

  /// Those whose latest message was sent [Manners#silence()] days ago or more, and not answered.
  public static Set<UUID> silent(Dossier dossier, Manners manners, LocalDate today) {
    Map<UUID, Outreach> latest = new HashMap<>();
    for (Outreach one : dossier.all(Outreach.KIND)) {
      if (one.sent()) {
        latest.merge(one.contact(), one, Board::later);
      }
    }
    Set<UUID> silent = new HashSet<>();
    latest.forEach(
        (person, one) -> {
          if (one.waiting() && !one.sentOn().plusDays(manners.silence()).isAfter(today)) {
            silent.add(person);
          }
        });
    return silent;
  }

  static Outreach later(Outreach one, Outreach other) {
    return other.sentOn().isBefore(one.sentOn()) ? one : other;
  }
}
