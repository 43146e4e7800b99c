package app.cairn.network;

import app.cairn.dossier.Ids;
import app.cairn.network.ImportEntry.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds out whom the cards of a file are, one after the other: a card may be known from an earlier
/// one of the same file.
final class ImportMatching {

  /// What is compared of somebody, whether they are in the dossier or come with the file.
  private record Somebody(
      UUID id,
      boolean inDossier,
      String first,
      String last,
      String name,
      String organisation,
      String profile,
      Contact contact,
      ImportedCard card) {

    Somebody as(UUID newId) {
      return new Somebody(
          newId, inDossier, first, last, name, organisation, profile, contact, card);
    }
  }

  /// Of a hundred thousand who share a name or an address, so many are compared with a card.
  private static final int LOOKED_AT = 50;

  private final Network network;
  private final ImportMemory memory;
  private final ImportedNames organisations;
  private final Map<String, Somebody> byProfile = new HashMap<>();
  private final Map<String, List<Somebody>> byEmail = new HashMap<>();

  /// By the name and the organisation together.
  private final Map<String, List<Somebody>> byBoth = new HashMap<>();

  /// Those of the dossier.
  private final Map<String, List<Somebody>> byName = new HashMap<>();

  private final Set<String> names = new HashSet<>();

  /// Who is new, by the id that a file of ours tells.
  private final Map<UUID, UUID> newcomers = new HashMap<>();

  /// The words of their names of today: hundreds work for one organisation.
  private final Map<String, String> places = new HashMap<>();

  /// @param organisations by the names of today and of earlier imports
  ImportMatching(Network network, ImportMemory memory, ImportedNames organisations) {
    this.network = network;
    this.memory = memory;
    this.organisations = organisations;
    network.contacts().forEach(this::remember);
  }

  private void remember(Contact contact) {
    String organisation = network.organisation(contact).map(Organisation::name).orElse("");
    note(
        new Somebody(
            contact.id(),
            true,
            contact.firstName(),
            contact.lastName(),
            Likeness.name(contact.firstName(), contact.lastName()),
            words(organisation),
            Likeness.profile(contact.profile()),
            contact,
            null),
        contact.emails());
  }

  private void note(Somebody somebody, List<String> emails) {
    if (!somebody.profile.isEmpty()) {
      byProfile.putIfAbsent(somebody.profile, somebody);
    }
    for (String email : emails) {
      byEmail.computeIfAbsent(Likeness.email(email), _ -> new ArrayList<>(1)).add(somebody);
    }
    if (!somebody.name.isEmpty()) {
      names.add(somebody.name);
      byBoth.computeIfAbsent(both(somebody), _ -> new ArrayList<>(1)).add(somebody);
      if (somebody.inDossier) {
        byName.computeIfAbsent(somebody.name, _ -> new ArrayList<>(1)).add(somebody);
      }
    }
  }

  private static String both(Somebody somebody) {
    return somebody.name + '\n' + somebody.organisation;
  }

  private static List<Somebody> some(Map<String, List<Somebody>> index, String key) {
    List<Somebody> all = index.getOrDefault(key, List.of());
    return all.subList(0, Math.min(all.size(), LOOKED_AT));
  }

  /// What becomes of `card`; it is remembered for those after it.
  ImportEntry entry(ImportedCard card) {
    if (card.ofAnOrganisation()) {
      return new ImportEntry(card, Fate.ORGANISATION, null);
    }
    Somebody read = somebody(card);
    UUID told = told(card);
    if (told != null) {
      return new ImportEntry(card, Fate.KNOWN, told);
    }
    Somebody same = byProfile.get(read.profile);
    if (same != null && mayBe(same, card)) {
      return known(card, same);
    }
    Contact brought = memory.who(card);
    if (brought != null) {
      return new ImportEntry(card, Fate.KNOWN, brought.id());
    }
    Somebody sharing = null;
    for (String email : card.emails()) {
      String address = Likeness.email(email);
      for (Somebody other : some(byEmail, address)) {
        // A couple, or an office, may share one address.
        if (mayBe(other, card)
            && !apart(other, read)
            && alike(other, read, Keys.frontDesk(address))) {
          return known(card, other);
        }
        boolean asked = other.inDossier && !apart(other, read) && !Keys.frontDesk(address);
        sharing = sharing == null && asked ? other : sharing;
      }
    }
    if (sharing != null && !names.contains(read.name)) {
      return new ImportEntry(card, Fate.DOUBTFUL, sharing.id);
    }
    return byNameOrNew(card, read);
  }

  /// Whom a file of ours tells by their id; null where it does not, or where it is not known.
  private UUID told(ImportedCard card) {
    UUID own = card.own();
    if (own == null || network.contact(own).isPresent()) {
      return own;
    }
    Contact brought = memory.who(own);
    return brought == null ? newcomers.get(own) : brought.id();
  }

  /// A file of ours tells everybody in it apart.
  private static boolean mayBe(Somebody other, ImportedCard card) {
    return other.inDossier || card.own() == null;
  }

  private ImportEntry byNameOrNew(ImportedCard card, Somebody read) {
    for (Somebody other : some(byBoth, both(read))) {
      if (mayBe(other, card) && !apart(other, read) && addsNothing(card, other)) {
        return known(card, other);
      }
    }
    for (Somebody other : some(byName, read.name)) {
      if (!apart(other, read) && nearby(other.organisation, read.organisation)) {
        return new ImportEntry(card, Fate.DOUBTFUL, other.id);
      }
    }
    return added(card, read);
  }

  private ImportEntry added(ImportedCard card, Somebody read) {
    UUID id = Ids.next();
    if (card.own() != null) {
      newcomers.put(card.own(), id);
    }
    note(read.as(id), card.emails());
    return new ImportEntry(card, Fate.NEW, id);
  }

  private ImportEntry known(ImportedCard card, Somebody who) {
    return new ImportEntry(card, Fate.KNOWN, who.id);
  }

  private Somebody somebody(ImportedCard card) {
    return new Somebody(
        null,
        false,
        card.firstName(),
        card.lastName(),
        Likeness.name(card.firstName(), card.lastName()),
        words(card.organisation()),
        Likeness.profile(card.profile()),
        null,
        card);
  }

  private String words(String organisation) {
    return places.computeIfAbsent(organisation, name -> Likeness.words(today(name)));
  }

  /// What the organisation is called today.
  private String today(String organisation) {
    return Optional.ofNullable(organisations.id(organisation))
        .flatMap(network::organisation)
        .map(Organisation::name)
        .orElse(organisation);
  }

  /// Two profiles on one site are two people.
  private static boolean apart(Somebody one, Somebody other) {
    return !one.profile.isEmpty()
        && !other.profile.isEmpty()
        && !one.profile.equals(other.profile)
        && site(one.profile).equals(site(other.profile));
  }

  private static String site(String profile) {
    int slash = profile.indexOf('/');
    return slash < 0 ? profile : profile.substring(0, slash);
  }

  /// Where they share an address: their names agree; at a front desk they are the same.
  private static boolean alike(Somebody one, Somebody other, boolean frontDesk) {
    return one.name.equals(other.name)
        || !frontDesk && agree(one.first, other.first) && agree(one.last, other.last);
  }

  /// They share a word, or one of them is not known.
  private static boolean agree(String one, String other) {
    List<String> words = List.of(Likeness.words(one).split(" "));
    return one.isBlank()
        || other.isBlank()
        || Stream.of(Likeness.words(other).split(" ")).anyMatch(words::contains);
  }

  private static boolean nearby(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /// True where a card says nothing that is not known already: the same file a second time.
  private static boolean addsNothing(ImportedCard card, Somebody other) {
    return other.contact == null
        ? Namesakes.one(card, other.card)
        : addsNothing(card, other.contact);
  }

  private static boolean addsNothing(ImportedCard card, Contact contact) {
    return said(card.role(), contact.role())
        && said(card.profile(), contact.profile())
        && said(card.place(), contact.place())
        && said(card.notes(), contact.notes())
        && contact.emails().containsAll(card.emails())
        && contact.phones().containsAll(card.phones())
        && card.ownFields().stream().allMatch(own -> OwnNames.said(contact.ownFields(), own));
  }

  private static boolean said(String read, String held) {
    return read.isEmpty() || read.equals(held);
  }
}
