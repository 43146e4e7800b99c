package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the answers to « Qui connaît-elle ? » become.
class AcquaintanceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  private final Circle work = Circle.next(Dossier.empty(), "Travail");
  private final Contact claire = Contact.someone().name("Claire").circle(work.id()).contact();
  private final Contact anne = Contact.someone().name("Anne Rivière").degree(2).contact();
  private final Dossier dossier =
      new Dossier.Builder()
          .put(Circle.KIND, work)
          .put(Contact.KIND, claire)
          .put(Contact.KIND, anne)
          .build();

  @Test
  void somebodyNewIsOneDegreeFurtherInTheSameCircle() {
    List<? extends Record> made = made(met(claire, "Zoé Ozanne, Port de Nantes"));
    Organisation port = (Organisation) made.get(0);
    Contact zoe = (Contact) made.get(1);
    Tie tie = (Tie) made.get(2);
    assertThat(made).hasSize(3);
    assertThat(port.name()).isEqualTo("Port de Nantes");
    assertThat(zoe.name()).isEqualTo("Zoé Ozanne");
    assertThat(zoe.degree()).isEqualTo(2);
    assertThat(zoe.circle()).isEqualTo(work.id());
    assertThat(zoe.organisation()).isEqualTo(port.id());
    assertThat(zoe.source()).isEqualTo("Par Claire");
    assertThat(zoe.obtainedOn()).isEqualTo(TODAY);
    assertThat(tie.from()).isEqualTo(claire.id());
    assertThat(tie.to()).isEqualTo(zoe.id());
    assertThat(tie.opens()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chez Port de Nantes", "Du monde chez Port de Nantes", "people at port de nantes"})
  void anOrganisationSaidIsAPlaceWhereTheyKnowPeople(String answer) {
    Organisation port = Organisation.named("Port de Nantes");
    Dossier there =
        new Dossier.Builder().put(Contact.KIND, claire).put(Organisation.KIND, port).build();
    Change said = Acquaintance.said(Network.of(there), claire, answer, "Par Claire", TODAY);
    Tie tie = (Tie) made(said).getFirst();
    assertThat(made(said)).as("nobody is called so").hasSize(1);
    assertThat(tie)
        .returns(Tie.Kind.WORKS_WITH, Tie::kind)
        .returns(claire.id(), Tie::from)
        .returns(port.id(), Tie::to);
    Network after =
        Network.of(
            new Dossier.Builder()
                .put(Contact.KIND, claire)
                .put(Organisation.KIND, port)
                .put(Tie.KIND, tie)
                .build());
    assertThat(made(Acquaintance.said(after, claire, answer, "Par Claire", TODAY)))
        .as("once")
        .isEmpty();
  }

  @Test
  void nobodyIsFurtherThanTheThirdDegree() {
    Contact far = anne.draft().degree(3).contact();
    assertThat(((Contact) made(met(far, "Zoé")).getFirst()).degree()).isEqualTo(3);
  }

  @Test
  void somebodyNotedIsTiedOnceAndNeverToThemselves() {
    Change tied = Acquaintance.tied(dossier, claire, anne, TODAY);
    assertThat(made(tied)).hasSize(1);
    Dossier after =
        new Dossier.Builder()
            .put(Contact.KIND, claire)
            .put(Contact.KIND, anne)
            .put(Tie.KIND, (Tie) made(tied).getFirst())
            .build();
    assertThat(made(Acquaintance.tied(after, claire, anne, TODAY))).isEmpty();
    assertThat(made(Acquaintance.tied(after, anne, claire, TODAY))).isEmpty();
    assertThat(made(Acquaintance.tied(after, anne, anne, TODAY))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoé Ozanne|Zoé Ozanne@",
        "Zoé Ozanne, CHU de Nantes|Zoé Ozanne@CHU de Nantes",
        "Zoé Ozanne (CHU de Nantes)|Zoé Ozanne@CHU de Nantes",
        "Zoé Ozanne ; Luc Évrard|Zoé Ozanne@ + Luc Évrard@",
        "Zoé Ozanne, CHU ; Luc Évrard, chu|Zoé Ozanne@CHU + Luc Évrard@CHU",
        "anne riviere ; Zoé Ozanne|Anne Rivière@ + Zoé Ozanne@",
        "RIVIÈRE Anne|Anne Rivière@",
        "Zoé Ozanne ; ; zoe ozanne|Zoé Ozanne@",
        "' ; , '|''",
      })
  void whereverOneSaysWhomSomebodyKnowsItIsReadTheSame(String answer, String known) {
    Network network = Network.of(dossier);
    Change card = Acquaintance.said(network, claire, answer, "Par Claire", TODAY);
    Change sort =
        StartingSort.of(network, List.of())
            .told(claire, Warmth.UNKNOWN, false, answer, "Par Claire", TODAY);
    assertThat(knownToClaire(card)).isEqualTo(known);
    assertThat(knownToClaire(sort)).isEqualTo(known);
    Ghost ghost = new Ghost(new Goal.Someone(claire.id()), List.of(claire));
    assertThat(knownToClaire(ghost.filled(network, answer, "Par Claire", TODAY))).isEqualTo(known);
  }

  private String knownToClaire(Change change) {
    Network after = Network.of(People.after(dossier, change));
    return after
        .acquaintances(after.contact(claire.id()).orElseThrow())
        .map(one -> one.name() + "@" + after.organisation(one).map(Organisation::name).orElse(""))
        .collect(Collectors.joining(" + "));
  }

  private Change met(Contact knower, String said) {
    return Acquaintance.said(Network.of(dossier), knower, said, "Par " + knower.name(), TODAY);
  }

  private static List<? extends Record> made(Change change) {
    return change.leaves().map(leaf -> leaf.entity()).toList();
  }
}
