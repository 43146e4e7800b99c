package app.cairn.meeting;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The log of returns, searched and narrowed.
class FeedbackLogTest {

  private final Walk walk = new Walk();
  private final UUID helene = walk.knows("Hélène Jouan");
  private final Feedback first =
      walk.keeps(
          Feedback.heard("À l’hôpital, c’est déjà du soin.", NOW)
              .contact(helene)
              .aspect(Aspect.SUBSTANCE)
              .tone(Tone.CONSTRUCTIVE)
              .themes(List.of("Logistique = soin")));
  private final Feedback second =
      walk.keeps(
          Feedback.heard("Qui paie ?", NOW.plusSeconds(60))
              .aspect(Aspect.CARRYING_OUT)
              .understanding(Understanding.UNDERSTOOD)
              .themes(List.of("budget", "Temps")));

  private List<Feedback> found(FeedbackFilter filter) {
    return FeedbackLog.of(walk.dossier()).matching(filter).stream()
        .map(FeedbackLog.Row::feedback)
        .toList();
  }

  @Test
  void aSearchLooksAtTheWordsTheNamesAndTheThemesWhateverTheAccentsAndTheCase() {
    assertThat(found(FeedbackFilter.ALL)).containsExactly(second, first);
    assertThat(found(FeedbackFilter.ALL.withWords("HOPITAL soin"))).containsExactly(first);
    assertThat(found(FeedbackFilter.ALL.withWords("helene"))).containsExactly(first);
    assertThat(found(FeedbackFilter.ALL.withWords("Budget"))).containsExactly(second);
    assertThat(found(FeedbackFilter.ALL.withWords("absent"))).isEmpty();
  }

  @Test
  void eachFilterNarrowsAndTogetherTheyNarrowFurther() {
    assertThat(found(FeedbackFilter.ALL.withAspect(Aspect.SUBSTANCE))).containsExactly(first);
    assertThat(found(FeedbackFilter.ALL.withTone(Tone.CONSTRUCTIVE))).containsExactly(first);
    assertThat(found(FeedbackFilter.ALL.withUnderstanding(Understanding.UNDERSTOOD)))
        .containsExactly(second);
    assertThat(found(FeedbackFilter.ALL.withTheme("temps"))).containsExactly(second);
    assertThat(found(FeedbackFilter.ALL.withTheme("temps").withAspect(Aspect.SUBSTANCE))).isEmpty();
  }

  @Test
  void severalThemesBecomeOneAndOneUndoBringsThemBack() {
    FeedbackLog log = FeedbackLog.of(walk.dossier());
    assertThat(log.bearing(List.of("BUDGET", "logistique = soin"))).isEqualTo(2);
    walk.does(Themes.merged(walk.dossier(), List.of("budget", "Logistique = soin"), "moyens"));
    assertThat(Themes.counted(walk.dossier().all(Feedback.KIND)))
        .containsEntry("moyens", 2)
        .containsEntry("Temps", 1)
        .hasSize(2);
    walk.session.undo();
    assertThat(Themes.counted(walk.dossier().all(Feedback.KIND))).hasSize(3);
    assertThatThrownBy(() -> Themes.merged(walk.dossier(), List.of("budget"), " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLogMadeAnewKeepsTheRowsThatSayTheSame() {
    FeedbackLog before = FeedbackLog.of(walk.dossier());
    walk.does(Themes.added(walk.dossier(), List.of(second.id()), "prix"));
    FeedbackLog after = FeedbackLog.of(walk.dossier(), before);
    assertThat(after.rows().getLast()).isSameAs(before.rows().getLast());
    assertThat(after.matching(FeedbackFilter.ALL.withWords("prix"))).hasSize(1);
  }
}
