package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.Rooms;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.VersionStatus;
import app.cairn.offer.Exercise;
import app.cairn.pitch.PitchFormat;
import app.cairn.settings.Appearance;
import app.cairn.store.Notice;
import app.cairn.store.Problem;
import app.cairn.support.JavaSources;
import app.cairn.support.JavaSources.Literal;
import app.cairn.support.MessageFiles;
import app.cairn.ui.shell.KeptCopy;
import app.cairn.ui.shell.SaveState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The code says nothing itself: it names messages, all of them, and no other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceTextTest {

  /// The beginnings of keys that the code completes: with the name of a constant, of a kind, of a
  /// screen.
  private static final Set<String> COMPLETED =
      Set.of(
          "change.",
          "change.added.",
          "change.edited.",
          "change.removed.",
          "cli.",
          "cli.exit.",
          "encounter.asker.",
          "encounter.aspect.",
          "encounter.energy.",
          "encounter.known.",
          "encounter.market.",
          "encounter.outcome.",
          "encounter.question.",
          "encounter.return.as.",
          "encounter.sort.",
          "encounter.tab.",
          "encounter.tone.",
          "encounter.understanding.",
          "exchange.degree.",
          "exchange.field.",
          "exchange.step.",
          "exchange.warmth.",
          "exercise.",
          "exercise.family.",
          "format.number.",
          "home.energy.",
          "home.later.",
          "home.next.",
          "home.phase.",
          "home.phase.name.",
          "home.step.",
          "home.stone.toCome.",
          "home.why.",
          "import.decision.",
          "import.fate.",
          "import.field.",
          "import.leftOut.",
          "insight.aspect.",
          "insight.aspect.aside.",
          "insight.face.",
          "insight.linked.",
          "insight.menu.sort.",
          "insight.unheard.",
          "journal.column.",
          "journal.form.",
          "loop.align.gap.",
          "loop.align.where.",
          "loop.askers.",
          "meeting.channel.",
          "meeting.due.",
          "meeting.face.",
          "meeting.gesture.",
          "meeting.matter.answered.",
          "network.awakening.favour.",
          "network.colour.",
          "network.column.",
          "network.degreeLong.",
          "network.doors.calling.",
          "network.duplicates.why.",
          "network.export.format.",
          "network.field.",
          "network.map.colour.",
          "network.map.degree.",
          "network.map.group.",
          "network.sort.circle.",
          "network.sort.prompt.",
          "network.step.",
          "network.tieSense.",
          "network.warmth.",
          "network.warmthLong.",
          "offer.compare.",
          "offer.ordinal.",
          "offer.part.",
          "offer.status.",
          "outreach.answer.",
          "outreach.answerNext.",
          "outreach.channel.",
          "outreach.followUp.",
          "outreach.longFor.",
          "outreach.meetingChannel.",
          "outreach.planPlace.",
          "outreach.planPlacePrompt.",
          "outreach.purpose.",
          "outreach.purposeFor.",
          "outreach.register.",
          "outreach.sent.",
          "outreach.slot.",
          "outreach.tact.",
          "outreach.template.",
          "pitch.contact.",
          "pitch.format.",
          "pitch.formatLong.",
          "pitch.rehearsal.hold.",
          "pitch.rehearsal.left.",
          "pitch.sheetKind.",
          "pitch.sheetLanguage.",
          "pitch.state.",
          "pitch.status.",
          "pitch.template.",
          "sheet.access.section.",
          "sheet.access.tie.",
          "sheet.heading.",
          "sheet.loop.gap.",
          "sheet.loop.section.",
          "sheet.part.",
          "sheet.preparation.",
          "sheet.preparation.channel.",
          "sheet.preparation.section.",
          "sheet.synthesis.aspect.",
          "sheet.voice.",
          "shell.action.",
          "shell.also.",
          "shell.copies.why.",
          "shell.group.",
          "shell.keys.",
          "shell.kind.",
          "shell.room.",
          "shell.save.",
          "shell.settings.appearance.",
          "shell.settings.language.",
          "shell.settings.measure.",
          "shell.settings.unit.",
          "shell.versions.none.",
          "shell.versions.show.",
          "shell.welcome.",
          "store.notice.",
          "store.problem.",
          "trial.outcome.",
          "trial.says.",
          "trial.verdict.",
          "trial.verdict.whole.",
          "trial.verdict.why.");

  private static final Pattern FILE =
      Pattern.compile(".*\\.(css|properties|txt|json|sql|png|svg|cairn)");
  private static final Pattern ASKED =
      Pattern.compile(".*\\b(say|messages(\\(\\))?\\.(get|has)) ?\\( ?");
  private static final Pattern NAMING_A_GROUP = Pattern.compile(".*\\bGroup(\\.of)? ?\\( ?");
  private static final Pattern NAMING_AN_ACTION =
      Pattern.compile(".*\\b(action|new Action) ?\\( ?");
  private static final Pattern LABELLING =
      Pattern.compile(
          ".*(new (Label|Button|ToggleButton|CheckBox|RadioButton|Text|Tooltip|MenuItem|Hyperlink)"
              + "|set(Text|PromptText|AccessibleText|AccessibleHelp|Title)|Labels\\.\\w+) ?\\( ?"
              + "|.*Buttons\\.\\w+ ?\\( ?\"\", ?");
  private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile(".*( |[^\\p{ASCII}]).*", Pattern.DOTALL);

  /// The name of the program, styles, outlines of drawings, formats of numbers.
  private static final Pattern NOT_TO_BE_READ =
      Pattern.compile(
          "Cairn|-fx-.*|[.#][\\w-]+( [.#>][\\w-]*)*"
              + "|[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+|(%[.0-9]*[a-z]\\W*)+");

  private List<Literal> literals;
  private Set<String> present;

  @BeforeAll
  void readTheSources() {
    literals = JavaSources.literals(JavaSources.MAIN);
    present = new TreeSet<>(MessageFiles.messages(Language.FRENCH).keySet());
    assertThat(literals).hasSizeGreaterThan(100);
  }

  @Test
  void theKeysThatTheCodeNamesExist() {
    assertThat(
            literals.stream()
                .filter(l -> isKey(l) && !l.text().endsWith(".") && !present.contains(l.text()))
                .filter(l -> !present.contains("change." + l.text()))
                .filter(l -> !NAMING_AN_ACTION.matcher(l.statement()).matches())
                .map(l -> l + "  → to paste: " + l.text() + "="))
        .isEmpty();
  }

  @Test
  void everyGestureOfSeveralChangesHasAName() {
    assertThat(
            literals.stream()
                .filter(l -> NAMING_A_GROUP.matcher(l.statement()).matches())
                .filter(l -> !present.contains("change." + l.text()))
                .map(l -> l + "  → to paste: change." + l.text() + "="))
        .isEmpty();
  }

  @Test
  void theBeginningsOfKeysAreThoseThatAreListed() {
    Set<String> completed =
        literals.stream()
            .filter(l -> isKey(l) && l.text().endsWith("."))
            .map(Literal::text)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(completed)
        .as("COMPLETED lists the beginnings of keys that the code completes")
        .containsExactlyInAnyOrderElementsOf(COMPLETED);
  }

  @Test
  void everyBeginningIsTheOneOfAMessage() {
    assertThat(COMPLETED.stream().filter(b -> present.stream().noneMatch(key -> key.startsWith(b))))
        .isEmpty();
  }

  @Test
  void everyMessageIsSaidSomewhere() {
    Set<String> named = literals.stream().map(Literal::text).collect(Collectors.toSet());
    Predicate<String> said =
        key ->
            named.contains(key)
                || key.startsWith("change.") && named.contains(key.substring("change.".length()))
                || COMPLETED.stream().anyMatch(b -> !b.equals("change.") && key.startsWith(b));
    assertThat(present.stream().filter(said.negate()).map(key -> "to take away: " + key)).isEmpty();
  }

  @Test
  void everyConstantThatIsShownHasItsMessage() {
    Set<String> wanted = new TreeSet<>();
    for (EntityKind<?> kind : Rooms.model().kinds()) {
      Stream.of("change.added.", "change.edited.", "change.removed.", "shell.kind.")
          .forEach(b -> wanted.add(b + kind.name()));
    }
    for (PitchFormat format : PitchFormat.values()) {
      wanted.add("sheet.voice." + format);
      wanted.add("pitch.format." + format.name().toLowerCase(Locale.ROOT));
      wanted.add("pitch.formatLong." + format.name().toLowerCase(Locale.ROOT));
    }
    for (VersionStatus status : VersionStatus.values()) {
      wanted.add("pitch.status." + status.name().toLowerCase(Locale.ROOT));
      wanted.add("offer.status." + status.name().toLowerCase(Locale.ROOT));
    }
    for (Exercise exercise : Exercise.ALL) {
      Stream.of("title", "question", "hint")
          .forEach(part -> wanted.add("exercise." + exercise.key() + "." + part));
      wanted.add("exercise.family." + exercise.family());
    }
    Stream.of(Problem.values()).forEach(problem -> wanted.add(problem.key()));
    Stream.of(Notice.Kind.values()).forEach(kind -> wanted.add("store.notice." + kind));
    Stream.of(Appearance.values()).forEach(a -> wanted.add("shell.settings.appearance." + a));
    Stream.of(KeptCopy.Why.values()).forEach(why -> wanted.add("shell.copies.why." + why));
    Stream.of(SaveState.Step.values())
        .forEach(step -> wanted.add("shell.save." + step.name().toLowerCase(Locale.ROOT)));
    wanted.removeAll(present);
    assertThat(wanted).as("keys to write").isEmpty();
  }

  @Test
  void theInterfaceHasNoWordsOfItsOwn() {
    assertThat(
            JavaSources.literals(JavaSources.MAIN.resolve(Path.of("app", "cairn", "ui"))).stream()
                .filter(l -> !l.statement().contains("Exception("))
                .filter(l -> !NOT_TO_BE_READ.matcher(l.text()).matches())
                .filter(l -> WORDS.matcher(l.text()).matches())
                .filter(
                    l ->
                        SENTENCE.matcher(l.text()).matches()
                            || LABELLING.matcher(l.statement()).matches() && !isKey(l)))
        .as("what a person reads stands in the messages")
        .isEmpty();
  }

  private boolean isKey(Literal literal) {
    String text = literal.text();
    int dot = text.indexOf('.');
    return dot > 0
        && text.matches("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)*\\.?")
        && !FILE.matcher(text).matches()
        && (MessageFiles.names().contains(text.substring(0, dot))
            || ASKED.matcher(literal.statement()).matches());
  }
}
