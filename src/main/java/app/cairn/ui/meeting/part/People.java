package app.cairn.ui.meeting.part;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.text.Folding;
import app.cairn.ui.kit.field.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The people of the network as one names them: « Anne Rivière, CHU de Nantes ».
public final class People {

  private final Map<String, UUID> named = new LinkedHashMap<>();
  private final Map<String, Optional<UUID>> folded = new LinkedHashMap<>();

  public People(Dossier dossier) {
    for (Contact contact : dossier.all(Contact.KIND)) {
      if (!contact.name().isBlank()) {
        String said = said(contact, dossier);
        named.putIfAbsent(said, contact.id());
        add(contact.name(), contact.id());
        if (!said.equals(contact.name())) {
          add(said, contact.id());
        }
      }
    }
  }

  private void add(String said, UUID person) {
    // Of two who bear one name neither is meant by it alone.
    folded.merge(Folding.fold(said), Optional.of(person), (_, _) -> Optional.empty());
  }

  /// The best for what is typed, few.
  public List<String> suggested(String typed) {
    return Names.suggested(named.keySet(), typed);
  }

  /// Who is meant, whatever the accents and the case; empty for somebody who is not there.
  public Optional<UUID> meant(String said) {
    UUID exactly = named.get(said.strip());
    return exactly == null
        ? folded.getOrDefault(Folding.fold(said.strip()), Optional.empty())
        : Optional.of(exactly);
  }

  private static String said(Contact contact, Dossier dossier) {
    return dossier
        .find(Organisation.KIND, contact.organisation())
        .map(house -> contact.name() + ", " + house.name())
        .orElse(contact.name());
  }
}
