package app.cairn.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import app.cairn.dossier.Dossier;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThemesTest {

  private final Walk walk = new Walk();
  private final Feedback one = walk.hears(null, "Un", "Humaniser", "temps des hôpitaux");
  private final Feedback two = walk.hears(null, "Deux", "humaniser");
  private final Feedback three = walk.hears(null, "Trois");

  private List<String> themes(Feedback of) {
    return walk.dossier().get(Feedback.KIND, of.id()).themes();
  }

  @Test
  void labelsThatDifferByAccentsAndCapitalsAreCountedAsOneTheMostFrequentFirst() {
    assertThat(Themes.counted(walk.dossier().all(Feedback.KIND)))
        .containsExactly(entry("Humaniser", 2), entry("temps des hôpitaux", 1));
    assertThat(Themes.has(two, "HUMANISER")).isTrue();
  }

  @Test
  void aLabelThatIsOnlyMarksIsALabelStill() {
    Feedback marks = walk.hears(null, "Quatre", "?", "!");
    assertThat(Themes.counted(List.of(marks))).containsExactly(entry("?", 1), entry("!", 1));
  }

  @Test
  void aThemeIsGivenToSeveralAtOnceAndTakenFromThemWithOneUndoEach() {
    Dossier before = walk.dossier();
    List<UUID> all = List.of(one.id(), two.id(), three.id());
    walk.does(Themes.added(walk.dossier(), all, " humaniser "));
    assertThat(themes(one)).containsExactly("Humaniser", "temps des hôpitaux");
    assertThat(themes(three)).containsExactly("humaniser");

    walk.does(Themes.removed(walk.dossier(), all, "HUMANISER"));
    assertThat(themes(one)).containsExactly("temps des hôpitaux");
    assertThat(themes(two)).isEmpty();

    walk.session.undo();
    walk.session.undo();
    assertThat(walk.dossier()).isEqualTo(before);
  }

  @Test
  void renamingAThemeOntoAnotherMakesOneOfBoth() {
    walk.does(Themes.renamed(walk.dossier(), "temps des hôpitaux", "Humaniser"));
    assertThat(themes(one)).containsExactly("Humaniser");
    assertThat(Themes.counted(walk.dossier().all(Feedback.KIND)))
        .containsExactly(entry("Humaniser", 2));
    assertThatThrownBy(() -> Themes.renamed(walk.dossier(), "Humaniser", "  "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
