package app.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Adjustment;
import app.cairn.insight.Arm;
import app.cairn.insight.Hearing;
import app.cairn.insight.Loop;
import app.cairn.insight.Outcome;
import app.cairn.insight.Trial;
import app.cairn.meeting.Asker;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.network.Contact;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.support.App;
import app.cairn.support.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// One whole loop on the example: a meeting is planned, prepared, held; three returns; recul, a
/// correctif, the version that carries it; the trial; the loop is closed and the next one opens.
class LoopJourneyTest {

  private static final String WHO = "Solène Quintin, Clinique du Bois";
  private static final List<String> SAID =
      List.of("Le mot flux me refroidit", "La nuit, oui, on cherche tout", "Parlez au syndicat");
  private static final String DECISION = "Dire chemins au lieu de flux";

  @TempDir Path home;
  private Person nadia;
  private int reads;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void inFrench() {
    Locale.setDefault(Locale.FRANCE);
  }

  @Test
  void theWholeLoopByMouse() {
    try (Person person = new Person(home)) {
      nadia = person;
      nadia.click("example").click("room-meetings");
      picks("meetings-more", "meeting-plan");
      nadia.click("outreach-whom").types(WHO).click("outreach-whom-go");
      nadia.click("plan-when").types("demain 10 h");
      nadia.click("plan-go").click("question-suggested-0").click("meeting-follow-trial");
      nadia.click("meeting-begin");
      hears();
      nadia.click("meeting-finish").click("meeting-outcome-YES").click("meeting-asker-THEY");
      nadia.click("meeting-thank");
      UUID met = theMeeting();

      nadia.click("room-insight").app().node("wall-cards-unsorted");
      for (String said : SAID) {
        nadia.clickOn(box(said));
      }
      nadia.click("wall-decide").click("decide-what").types(DECISION);
      nadia.click("decide-keep").click("pitch-text");
      nadia.presses(KeyCode.CONTROL, KeyCode.END).types(" Chez vous aussi ?");
      UUID decided = decided().id();
      nadia.click("pitch-new-version").click("carried-" + decided);
      nadia.click("pitch-freeze-keep");
      nadia.click("pitch-story").click("story-close");

      nadia.click("room-insight").click("insight-trial").app().node("trial-verdict");
      nadia.click("insight-alignment").click("align-keep");
      nadia.click("insight-loop").click("loop-learned").types("Demander avant de dire");
      nadia.click("loop-close").click("room-home").reads("Deuxième boucle");
      assertTheLoopIsKept(met);
    }
  }

  @Test
  void theSameByKeyboardAlone() {
    try (Person person = new Person(home)) {
      nadia = person;
      nadia.tabsTo("example").presses(KeyCode.ENTER).app().node("home-ring");
      nadia.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).app().node("board-scroll");
      nadia.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      nadia.tabsTo("outreach-whom").types(WHO).presses(KeyCode.ENTER);
      nadia.tabsTo("plan-when").types("demain 10 h");
      nadia.tabsTo("plan-go").presses(KeyCode.ENTER);
      nadia.tabsTo("question-suggested-0").presses(KeyCode.ENTER);
      nadia.tabsTo("meeting-follow-trial").presses(KeyCode.ENTER);
      nadia.tabsTo("meeting-begin").presses(KeyCode.SPACE);
      hears();
      nadia.tabsTo("meeting-finish").presses(KeyCode.SPACE);
      nadia.tabsTo("meeting-outcome-YES").presses(KeyCode.SPACE);
      nadia.tabsTo("meeting-asker-THEY").presses(KeyCode.SPACE);
      nadia.tabsTo("meeting-thank").presses(KeyCode.SPACE);
      UUID met = theMeeting();

      nadia.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).app().node("wall-cards-unsorted");
      nadia.tabsTo("wall-cards-unsorted").presses(KeyCode.HOME);
      for (int i = 0; i < SAID.size(); i++) {
        nadia.presses(KeyCode.SPACE).presses(KeyCode.DOWN);
      }
      nadia.tabsTo("wall-decide").presses(KeyCode.ENTER);
      nadia.tabsTo("decide-what").types(DECISION);
      nadia.tabsTo("decide-keep").presses(KeyCode.ENTER);
      nadia.tabsTo("pitch-text").presses(KeyCode.CONTROL, KeyCode.END).types(" Chez vous aussi ?");
      UUID decided = decided().id();
      nadia.tabsTo("pitch-new-version").presses(KeyCode.ENTER);
      nadia.tabsTo("carried-" + decided).presses(KeyCode.SPACE);
      nadia.tabsTo("pitch-freeze-keep").presses(KeyCode.ENTER);
      nadia.tabsTo("pitch-story").presses(KeyCode.ENTER);
      nadia.tabsTo("story-close").presses(KeyCode.ENTER);

      nadia.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).tabsTo("insight-wall");
      nadia.presses(KeyCode.RIGHT).presses(KeyCode.SPACE).app().node("trial-verdict");
      nadia.tabsTo("insight-trial").presses(KeyCode.RIGHT).presses(KeyCode.SPACE);
      nadia.tabsTo("align-keep").presses(KeyCode.ENTER);
      nadia.tabsTo("insight-alignment").presses(KeyCode.RIGHT).presses(KeyCode.SPACE);
      nadia.tabsTo("loop-learned").types("Demander avant de dire");
      nadia.tabsTo("loop-close").presses(KeyCode.ENTER);
      nadia.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).reads("Deuxième boucle");
      assertTheLoopIsKept(met);
    }
  }

  /// Three returns, a line and Enter each.
  private void hears() {
    nadia.app().node("capture-line");
    for (String said : SAID) {
      nadia.types(said).presses(KeyCode.ENTER);
    }
  }

  private void picks(String menu, String item) {
    MenuButton button = (MenuButton) nadia.app().node(menu);
    App.onFx(
        () ->
            button.getItems().stream()
                .filter(each -> each.getId().startsWith(item))
                .findFirst()
                .ifPresent(MenuItem::fire));
    nadia.app().settle();
  }

  /// The box on the card of something that was said.
  private Node box(String said) {
    return nadia.app().node("wall-cards-unsorted").lookupAll(".wall-cell").stream()
        .filter(
            cell ->
                cell instanceof ListCell<?> card
                    && card.getItem() instanceof Feedback one
                    && one.words().equals(said))
        .map(cell -> cell.lookup(".check-box"))
        .filter(CheckBox.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private Dossier read() {
    nadia.untilTheFileIsUpToDate();
    return new DossierStore(
            new AppFolders(home.resolve("reader" + reads++)), Rooms.model(), InstantSource.system())
        .read(file());
  }

  /// The example, opened as a copy among the person’s documents.
  private Path file() {
    try (Stream<Path> all = Files.list(nadia.app().documents())) {
      return all.filter(one -> one.toString().endsWith(".cairn")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Adjustment decided() {
    return read().all(Adjustment.KIND).stream()
        .filter(one -> one.decision().equals(DECISION))
        .findFirst()
        .orElseThrow();
  }

  private UUID theMeeting() {
    Dossier dossier = read();
    Contact solene =
        dossier.all(Contact.KIND).stream()
            .filter(one -> one.name().equals("Solène Quintin"))
            .findFirst()
            .orElseThrow();
    return Meeting.with(solene.id(), dossier).getFirst().id();
  }

  private void assertTheLoopIsKept(UUID met) {
    Dossier dossier = read();
    Meeting meeting = dossier.get(Meeting.KIND, met);
    assertThat(meeting.held()).isTrue();
    assertThat(meeting.questions()).hasSize(1);
    assertThat(meeting.asker()).isEqualTo(Asker.THEY);
    assertThat(meeting.thankedOn()).isNotNull();
    assertThat(Feedback.of(met, dossier))
        .extracting(Feedback::words)
        .containsExactlyInAnyOrderElementsOf(SAID);

    Trial trial = Trial.running(dossier).orElseThrow();
    Hearing hearing = trial.at(met).getFirst();
    assertThat(hearing.outcome()).isEqualTo(Outcome.YES);
    assertThat(hearing.arm()).isIn(Arm.A, Arm.B);
    assertThat(meeting.pitch()).isEqualTo(trial.version(hearing.arm()));

    Adjustment decided = decided();
    assertThat(decided.returns(dossier)).hasSize(SAID.size());
    Pitch carrying = dossier.get(Pitch.KIND, decided.carriedBy());
    assertThat(carrying.format()).isEqualTo(PitchFormat.ONE_MINUTE);
    assertThat(carrying.draft()).isFalse();
    assertThat(carrying.text()).endsWith("Chez vous aussi ?");

    List<Loop> loops = Loop.all(dossier);
    assertThat(loops).hasSize(2);
    assertThat(loops.getFirst().learned()).isEqualTo("Demander avant de dire");
    assertThat(loops.getLast().open()).isTrue();
  }
}
