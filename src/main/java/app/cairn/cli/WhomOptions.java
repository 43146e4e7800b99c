package app.cairn.cli;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.network.OwnField;
import app.cairn.network.PeopleFilter;
import app.cairn.network.PeopleWords;
import app.cairn.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/// Whom a command takes of the network: the filters of the map, and its search.
final class WhomOptions {

  /// A circle, a tag or a field that nobody knows.
  static final class Unknown extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String name;

    private Unknown(String key, String name) {
      super(key);
      this.key = key;
      this.name = name;
    }

    String key() {
      return key;
    }

    String name() {
      return name;
    }
  }

  @Option(
      names = "--circle",
      paramLabel = "${bundle:cli.label.person}",
      description = "${bundle:cli.map.circle}")
  private List<String> circles = List.of();

  @Option(
      names = "--tag",
      paramLabel = "${bundle:cli.label.person}",
      description = "${bundle:cli.map.tag}")
  private List<String> tags = List.of();

  @Option(
      names = "--field",
      paramLabel = "${bundle:cli.label.field}",
      description = "${bundle:cli.map.field}")
  private List<String> fields = List.of();

  @Option(names = "--dormant", description = "${bundle:cli.map.dormant}")
  private boolean dormant;

  @Option(names = "--hubs", description = "${bundle:cli.map.hubs}")
  private boolean hubs;

  @Option(
      names = "--query",
      paramLabel = "${bundle:cli.label.words}",
      description = "${bundle:cli.map.query}")
  private String query = "";

  /// The ids of those who fit; empty where nothing was asked: everybody.
  ///
  /// @param dormancy tells who sleeps
  Optional<Set<UUID>> in(Dossier dossier, Dormancy dormancy) throws Unknown {
    Network network = Network.of(dossier);
    PeopleFilter filter =
        new PeopleFilter(
            circles(network),
            Set.of(),
            tags(network),
            fields(network),
            Set.of(),
            Set.of(),
            dormant,
            hubs);
    if (filter.empty() && query.isBlank()) {
      return Optional.empty();
    }
    Predicate<Contact> fits =
        filter.in(network, dormancy).and(PeopleWords.in(network, query, Folding::fold));
    return Optional.of(
        network.contacts().stream().filter(fits).map(Contact::id).collect(Collectors.toSet()));
  }

  private Set<UUID> circles(Network network) throws Unknown {
    Set<UUID> wanted = new HashSet<>();
    for (String name : circles) {
      Set<UUID> called =
          network.circles().stream()
              .filter(circle -> same(circle.name(), name))
              .map(Circle::id)
              .collect(Collectors.toSet());
      if (called.isEmpty()) {
        throw new Unknown("cli.map.noCircle", name);
      }
      wanted.addAll(called);
    }
    return wanted;
  }

  private Set<String> tags(Network network) throws Unknown {
    for (String name : tags) {
      PeopleFilter one = PeopleFilter.NONE.toggleTag(name);
      if (network.contacts().stream()
          .noneMatch(contact -> contact.expertise().stream().anyMatch(one::hasTag))) {
        throw new Unknown("cli.map.noTag", name);
      }
    }
    return new HashSet<>(tags);
  }

  private Set<OwnField> fields(Network network) throws Unknown {
    Set<OwnField> wanted = new HashSet<>();
    for (String said : fields) {
      if (said.indexOf('=') < 0) {
        throw new Unknown("cli.map.fieldForm", said);
      }
      wanted.add(field(network, said).orElseThrow(() -> new Unknown("cli.map.noField", said)));
    }
    return wanted;
  }

  /// « Name=Value », parted where somebody says so: either may hold a sign of its own.
  private static Optional<OwnField> field(Network network, String said) {
    return IntStream.range(0, said.length())
        .filter(at -> said.charAt(at) == '=')
        .mapToObj(at -> new OwnField(said.substring(0, at), said.substring(at + 1)))
        .filter(
            field ->
                network.contacts().stream()
                    .flatMap(contact -> contact.ownFields().stream())
                    .anyMatch(field::same))
        .findFirst();
  }

  private static boolean same(String one, String other) {
    return Folding.fold(one.strip()).equals(Folding.fold(other.strip()));
  }
}
