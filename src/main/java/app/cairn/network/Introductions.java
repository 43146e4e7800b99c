package app.cairn.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/// The paths of introduction from oneself to a goal: fewest handshakes, then the warmest. The rule
/// and its weights: [Reluctance]. Immutable; any thread; a search at 30,000 contacts takes a
/// moment: off the JavaFX thread.
///
/// A path begins with somebody one knows (degree 1), and then passes only by people one does not
/// know: whoever one knows one asks oneself. It follows ties that open, in both directions. To an
/// organisation it ends with somebody who works there, or one handshake further with whomever a
/// contact knows there.
public final class Introductions {

  /// Where every goal is, seen from the graph: no contact bears it.
  private static final UUID END = new UUID(0, 0);

  private final Network network;
  private final Reluctance reluctance;

  /// @param today on the calendar of the person: what is recent
  public Introductions(Network network, LocalDate today) {
    this.network = network;
    this.reluctance = new Reluctance(today);
  }

  /// The best path first, then others that begin with somebody else; empty when there is none.
  ///
  /// @param most how many at most
  public List<Introduction> to(Goal sought, int most) {
    Goal goal = today(sought);
    List<Contact> there = there(goal);
    Graph<UUID, DefaultWeightedEdge> graph = graph(goal, there);
    SingleSourcePaths<UUID, DefaultWeightedEdge> paths =
        new DijkstraShortestPath<>(graph).getPaths(END);
    return graph.vertexSet().stream()
        .filter(id -> !id.equals(END))
        .map(id -> network.contact(id).orElseThrow())
        .filter(contact -> contact.degree() == 1)
        .map(first -> new Ranked(first, reluctance.of(first) + paths.getWeight(first.id())))
        .filter(ranked -> Double.isFinite(ranked.cost()))
        .sorted()
        .limit(most)
        .map(
            ranked -> introduction(goal, there, paths.getPath(ranked.first().id()).getVertexList()))
        .toList();
  }

  /// What is missing where [#to] finds nothing.
  public Ghost ghost(Goal sought) {
    Goal goal = today(sought);
    return new Ghost(goal, there(goal));
  }

  /// What one had not heard of may be there by now.
  private Goal today(Goal goal) {
    return goal instanceof Goal.Unheard(String name)
        ? Organisation.called(network.organisations(), name)
            .<Goal>map(found -> new Goal.Workplace(found.id()))
            .orElse(goal)
        : goal;
  }

  /// Who is at the goal, in their order.
  private List<Contact> there(Goal goal) {
    return switch (goal) {
      case Goal.Someone someone -> network.contact(someone.contact()).stream().toList();
      case Goal.Workplace place -> those(c -> place.organisation().equals(c.organisation()));
      case Goal.Unheard _ -> List.of();
      case Goal.Sector sector -> {
        String wanted = Likeness.words(sector.name());
        yield those(contact -> sectors(network, contact).anyMatch(wanted::equals));
      }
    };
  }

  private List<Contact> those(java.util.function.Predicate<Contact> wanted) {
    return network.contacts().stream().filter(wanted).sorted(Network.ORDER).toList();
  }

  /// The sectors in which somebody works, folded: their own, and that of their organisation.
  private static Stream<String> sectors(Network network, Contact contact) {
    Map<String, String> sectors = new LinkedHashMap<>();
    named(contact.sector(), sectors);
    network.organisation(contact).map(Organisation::sector).ifPresent(s -> named(s, sectors));
    return sectors.keySet().stream();
  }

  /// Tells sectors apart by their commas, each under its folded name.
  static void named(String sectors, Map<String, String> names) {
    if (!sectors.isEmpty()) {
      for (String sector : sectors.split("[,;/]")) {
        if (!sector.isBlank()) {
          names.putIfAbsent(Likeness.words(sector), sector.strip());
        }
      }
    }
  }

  /// The ties seen from the goal: an edge leads from somebody to who may introduce them, and weighs
  /// what it costs to be introduced to that somebody.
  private Graph<UUID, DefaultWeightedEdge> graph(Goal goal, List<Contact> there) {
    Graph<UUID, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    graph.addVertex(END);
    Set<UUID> met = new LinkedHashSet<>();
    there.forEach(contact -> met.add(contact.id()));
    for (Contact contact : network.contacts()) {
      boolean passed = contact.degree() > 1;
      boolean sought = goal instanceof Goal.Someone && met.contains(contact.id());
      if (passed || sought) {
        network.acquaintances(contact).forEach(door -> lead(graph, contact, door));
      }
    }
    there.forEach(contact -> end(graph, contact.id(), 0));
    if (goal instanceof Goal.Workplace place) {
      network.ties(place.organisation()).stream()
          .filter(tie -> tie.kind() == Tie.Kind.WORKS_WITH)
          .map(Tie::from)
          .filter(id -> !met.contains(id) && network.contact(id).isPresent())
          .forEach(id -> end(graph, id, reluctance.ofAnybody()));
    }
    return graph;
  }

  private void lead(Graph<UUID, DefaultWeightedEdge> graph, Contact to, Contact door) {
    graph.addVertex(to.id());
    graph.addVertex(door.id());
    DefaultWeightedEdge edge = graph.addEdge(to.id(), door.id());
    if (edge != null) {
      graph.setEdgeWeight(edge, reluctance.of(to));
    }
  }

  private static void end(Graph<UUID, DefaultWeightedEdge> graph, UUID last, double cost) {
    graph.addVertex(last);
    DefaultWeightedEdge edge = graph.addEdge(END, last);
    if (edge != null) {
      graph.setEdgeWeight(edge, cost);
    }
  }

  private Introduction introduction(Goal goal, List<Contact> there, List<UUID> fromTheEnd) {
    List<Contact> people = new ArrayList<>();
    for (UUID id : fromTheEnd.subList(1, fromTheEnd.size()).reversed()) {
      people.add(network.contact(id).orElseThrow());
    }
    return new Introduction(goal, people, !there.contains(people.getLast()));
  }

  private record Ranked(Contact first, double cost) implements Comparable<Ranked> {

    private static final Comparator<Ranked> ORDER =
        Comparator.comparingDouble(Ranked::cost).thenComparing(Ranked::first, Network.ORDER);

    @Override
    public int compareTo(Ranked other) {
      return ORDER.compare(this, other);
    }
  }
}
