package app.cairn.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Several people said in one go, as one says them: « Marie Kerleau, Benoit Sorel », « Luc Martin
/// et Anne Roy (Total), Paul ». A comma goes before the organisation of the one before it, as
/// [SaidPerson] reads it, but where what follows is somebody: a person of the network, or a name
/// that begins with a first name and is that of no organisation known here.
public final class SaidPeople {

  private static final String OUTSIDE = "(?![^()]*\\))";
  private static final Pattern PERSON_OR_LINE = Pattern.compile("[;\\n]");
  private static final Pattern COMMA = Pattern.compile("," + OUTSIDE);
  private static final Pattern AND = Pattern.compile("\\s+(?:et|and|&)\\s+" + OUTSIDE);
  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)$");
  private static final int LONGEST = 4;

  /// A name with one of these is that of a house, whatever its first word.
  private static final Set<String> OF_HOUSES =
      words(
          "assurance assurances associes avocats banque batiment coiffure conseil conseils"
              + " consulting editions energie eurl fils formation france freres group groupe gmbh"
              + " immobilier inc industrie industries logistique llc ltd notaires optique paysage"
              + " sa sante sarl sas service services traiteur transport transports voyages");

  private static final Set<String> HOUSES =
      Set.of(
          "charles river",
          "christian dior",
          "jean paul gaultier",
          "louis vuitton",
          "marie claire",
          "pierre fabre",
          "thomas cook",
          "yves rocher",
          "yves saint laurent");

  private final Network network;
  private final Predicate<String> firstName;

  private SaidPeople(Network network, Predicate<String> firstName) {
    this.network = network;
    this.firstName = firstName;
  }

  /// The same people, a semicolon before the next one.
  ///
  /// @param firstName tells a first name from another word
  public static String apart(String said, Network network, Predicate<String> firstName) {
    SaidPeople people = new SaidPeople(network, firstName);
    return PERSON_OR_LINE
        .splitAsStream(said)
        .flatMap(some -> people.line(some).stream())
        .collect(Collectors.joining("; "));
  }

  private List<String> line(String some) {
    List<String> parts =
        COMMA.splitAsStream(some).map(String::strip).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      return List.of();
    }
    if (parts.size() == 2 && known(parts.getLast() + " " + parts.getFirst())) {
      // « Kerleau, Marie », as a register has her.
      return List.of(parts.getLast() + " " + parts.getFirst());
    }
    List<String> people = new ArrayList<>(first(parts.getFirst()));
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i);
      String rest = String.join(", ", parts.subList(i, parts.size()));
      List<String> more = organisation(rest) || organisation(part) ? List.of() : people(part);
      boolean placed = ASIDE.matcher(people.getLast()).find();
      if (!more.isEmpty()) {
        people.addAll(more);
      } else if (placed) {
        people.add(part);
      } else {
        people.add(people.removeLast() + ", " + part);
      }
    }
    return people;
  }

  /// What stands first is somebody, or several: « du monde chez Dupont et fils » is neither.
  private List<String> first(String part) {
    List<String> said = AND.splitAsStream(part).toList();
    boolean several =
        said.size() > 1
            && SaidPlace.of(SaidPerson.of(part)).isEmpty()
            && !organisation(part)
            && said.subList(1, said.size()).stream().allMatch(this::person);
    return several ? said : List.of(part);
  }

  /// Those who stand after a comma; none where it is not somebody.
  private List<String> people(String part) {
    List<String> said = AND.splitAsStream(part).toList();
    return said.stream().allMatch(this::person) ? said : List.of();
  }

  private boolean person(String said) {
    String name = ASIDE.matcher(said).replaceFirst("");
    return known(name) || named(name);
  }

  private boolean named(String name) {
    Set<String> words = words(Likeness.words(name));
    return !name.isBlank()
        && name.split("\\s+").length <= LONGEST
        && name.chars().noneMatch(Character::isDigit)
        && words.stream().noneMatch(OF_HOUSES::contains)
        && !HOUSES.contains(Likeness.words(name))
        && firstName.test(PersonName.of(name).first());
  }

  private boolean organisation(String name) {
    return Organisation.called(network.organisations(), name).isPresent();
  }

  /// Whoever bears that name, whatever its order, accents and case.
  private boolean known(String name) {
    String wanted = NameKey.of(Contact.someone().name(name).contact()).sorted();
    return !wanted.isEmpty()
        && network.contacts().stream()
            // A key is dear: only what is about as long has one made.
            .filter(one -> Math.abs(one.name().length() - name.length()) <= 6)
            .anyMatch(one -> NameKey.of(one).sorted().equals(wanted));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" ")).collect(Collectors.toSet());
  }
}
