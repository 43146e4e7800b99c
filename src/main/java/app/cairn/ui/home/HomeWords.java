package app.cairn.ui.home;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Adjustment;
import app.cairn.insight.LoopRing;
import app.cairn.insight.NextStep;
import app.cairn.insight.Received;
import app.cairn.meeting.Agenda;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Outreach;
import app.cairn.network.Contact;
import app.cairn.offer.Offer;
import app.cairn.pitch.Pitch;
import app.cairn.text.InWords;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Workspace;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What Accueil says. JavaFX thread.
final class HomeWords {

  private static final int WEEK = 7;

  private final Workspace workspace;
  private final HomeViewModel model;
  private final InWords inWords;

  HomeWords(Workspace workspace, HomeViewModel model) {
    this.workspace = workspace;
    this.model = model;
    this.inWords = new InWords(workspace.messages());
  }

  /// What a step asks.
  String title(NextStep step) {
    String key = "home.step." + step.kind();
    return switch (step.kind()) {
      case NEXT -> OneLine.brief(CleanText.of(step.about()));
      case CARRY -> workspace.say(key, OneLine.brief(CleanText.of(step.about())));
      case ADJUST -> workspace.say(key, step.about());
      case REVIEW_PITCH -> workspace.say(key, format(step.place()));
      case CONTACT ->
          step.person() == null
              ? workspace.say("home.step.CONTACT.somebody")
              : workspace.say(key, name(step.person()));
      case LOG, THANK, PREPARE, FOLLOW_UP -> workspace.say(key, name(step.person()));
      case SORT, DEFINE, WRITE_PITCH -> workspace.say(key);
    };
  }

  /// Why.
  String why(NextStep step) {
    String key = "home.why." + step.kind();
    return switch (step.kind()) {
      case THANK -> meeting(step).map(this::gave).orElse("");
      case LOG -> meeting(step).map(one -> workspace.say(key, ago(one))).orElse("");
      case NEXT -> workspace.say(key, brief(step.person()));
      case FOLLOW_UP -> workspace.say(key, silence(step.person()));
      case REVIEW_PITCH ->
          workspace.say(key, Offer.latestFrozen(dossier()).map(Offer::number).orElse(1));
      case ADJUST -> {
        int voices = model.voices(step.about());
        yield workspace.say(key, upper(inWords.countFeminine(voices)));
      }
      case PREPARE, SORT, CARRY, DEFINE, WRITE_PITCH, CONTACT -> workspace.say(key);
    };
  }

  /// Until when, or « quand vous voulez ».
  String due(NextStep step) {
    if (step.due() == null) {
      return workspace.say(
          switch (step.kind()) {
            case REVIEW_PITCH -> "home.due.review";
            case ADJUST -> "home.due.adjust";
            default -> "home.due.whenever";
          });
    }
    LocalDate day = workspace.formats().local(step.due()).toLocalDate();
    long days = ChronoUnit.DAYS.between(model.today(), day);
    if (step.due().isBefore(model.now())) {
      return workspace.say(step.kind() == NextStep.Kind.LOG ? "home.due.past" : "home.due.now");
    }
    String when =
        days == 0
            ? workspace.formats().time(step.due())
            : days == 1
                ? workspace.say("home.due.tomorrow", workspace.formats().time(step.due()))
                : days < WEEK
                    ? workspace.say(
                        "home.due.weekday", weekday(day), workspace.formats().time(step.due()))
                    : workspace.formats().dayAndMonth(step.due());
    return step.kind() == NextStep.Kind.THANK ? workspace.say("home.due.until", when) : when;
  }

  /// « offre v4, pitch prêt »
  String phase(LoopRing ring, LoopRing.Phase phase) {
    return switch (phase) {
      case DEFINE -> {
        Optional<Offer> offer = Offer.current(dossier()).filter(one -> !one.blank());
        boolean pitch =
            ring.arcs().get(phase).stream()
                .anyMatch(
                    one -> one.kind() == LoopRing.Kind.PITCH && one.state() == LoopRing.State.LAID);
        yield offer.isEmpty()
            ? workspace.say("home.phase.DEFINE.none")
            : workspace.say(
                pitch ? "home.phase.DEFINE.ready" : "home.phase.DEFINE", offer.get().number());
      }
      case CONFRONT, STEP_BACK -> workspace.say("home.phase." + phase, ring.laid(phase));
    };
  }

  /// What a stone stands for.
  String stone(LoopRing.Stone stone) {
    if (stone.state() != LoopRing.State.LAID) {
      return stone.entity() == null
          ? workspace.say("home.stone.toCome." + stone.kind())
          : dossier()
              .find(Meeting.KIND, stone.entity())
              .map(one -> workspace.say("home.stone.planned", whom(one), day(one)))
              .orElse("");
    }
    UUID id = stone.entity();
    return switch (stone.kind()) {
      case MISSION -> workspace.say("home.stone.MISSION");
      case OFFER ->
          workspace.say(
              "home.stone.OFFER", dossier().find(Offer.KIND, id).map(Offer::number).orElse(0));
      case PITCH -> upper(format(id));
      case MEETING ->
          dossier()
              .find(Meeting.KIND, id)
              .map(one -> workspace.say("home.stone.MEETING", whom(one), day(one)))
              .orElse("");
      case ADJUSTMENT ->
          dossier()
              .find(Adjustment.KIND, id)
              .map(one -> workspace.say("home.stone.ADJUSTMENT", OneLine.brief(one.decision())))
              .orElse("");
    };
  }

  /// « Première boucle »
  String loop(int number) {
    return workspace.say("loop.turn", number);
  }

  /// « 8e rencontre jeudi »; what comes next in the phase one is in.
  String next(LoopRing ring) {
    if (ring.present() == LoopRing.Phase.CONFRONT && ring.next() != null) {
      LocalDate day = workspace.formats().local(ring.next().plannedAt()).toLocalDate();
      long days = ChronoUnit.DAYS.between(model.today(), day);
      String when =
          days == 0
              ? workspace.say("home.today")
              : days == 1
                  ? workspace.say("home.tomorrow")
                  : days < WEEK
                      ? weekday(day)
                      : workspace.formats().dayAndMonth(ring.next().plannedAt());
      return workspace.say("home.next.meeting", ring.laid(ring.present()) + 1, when);
    }
    return workspace.say("home.next." + ring.present());
  }

  String with(LoopRing ring) {
    return ring.present() == LoopRing.Phase.CONFRONT && ring.next() != null
        ? workspace.say("home.next.with", whom(ring.next()))
        : "";
  }

  String received(Received received) {
    return workspace.say(
        "home.received", workspace.formats().minutes(received.minutes()), received.people());
  }

  /// « mars »
  String month() {
    String monthAndYear = workspace.formats().monthAndYear(model.now());
    return monthAndYear.substring(0, monthAndYear.lastIndexOf(' '));
  }

  /// A line of the week.
  String week(Agenda.Entry entry) {
    String names =
        entry.people().isEmpty() ? workspace.say("home.someone") : name(entry.people().getFirst());
    return switch (entry.kind()) {
      case MEETING -> names;
      case THANK -> workspace.say("home.step.THANK", brief(entry.people()));
      case FOLLOW_UP -> workspace.say("home.step.FOLLOW_UP", brief(entry.people()));
      case NEXT_STEP -> OneLine.brief(CleanText.of(entry.words()));
    };
  }

  String hour(Agenda.Entry entry) {
    return entry.at() == null ? "" : workspace.formats().time(entry.at());
  }

  /// « jeu. »
  String shortWeekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE", workspace.messages().language().locale()).format(day);
  }

  /// The first name, for where there is little room.
  String brief(Meeting one) {
    return brief(one.people());
  }

  private String brief(List<UUID> people) {
    return brief(people.isEmpty() ? null : people.getFirst());
  }

  private String brief(UUID person) {
    return person == null
        ? workspace.say("home.someone")
        : dossier()
            .find(Contact.KIND, person)
            .map(c -> CleanText.of(c.firstName().isBlank() ? c.name() : c.firstName()))
            .filter(name -> !name.isBlank())
            .map(OneLine::brief)
            .orElseGet(() -> workspace.say("home.someone"));
  }

  String whom(Meeting one) {
    return one.people().isEmpty() ? workspace.say("home.someone") : name(one.people().getFirst());
  }

  private String gave(Meeting one) {
    String minutes = workspace.formats().minutes(one.givenMinutes());
    return one.givenMinutes() == 0
        ? workspace.say("home.why.THANK.met", ago(one))
        : workspace.say("home.why.THANK", minutes, ago(one));
  }

  private String ago(Meeting one) {
    LocalDate day = workspace.formats().local(one.at()).toLocalDate();
    return inWords.ago(day, model.today()).orElseGet(() -> workspace.formats().date(day));
  }

  private String day(Meeting one) {
    return workspace.formats().dayAndMonth(one.at());
  }

  private long silence(UUID person) {
    return dossier().all(Outreach.KIND).stream()
        .filter(one -> one.contact().equals(person) && one.sent())
        .map(Outreach::sentOn)
        .max(Comparator.naturalOrder())
        .map(day -> ChronoUnit.DAYS.between(day, model.today()))
        .orElse(0L);
  }

  private Optional<Meeting> meeting(NextStep step) {
    return dossier().find(Meeting.KIND, step.place());
  }

  private String format(UUID pitch) {
    return dossier()
        .find(Pitch.KIND, pitch)
        .map(
            one ->
                workspace.say("pitch.formatLong." + one.format().name().toLowerCase(Locale.ROOT)))
        .orElse("");
  }

  private String name(UUID person) {
    return Optional.ofNullable(person)
        .flatMap(id -> dossier().find(Contact.KIND, id))
        .map(one -> CleanText.of(one.name()))
        .filter(name -> !name.isBlank())
        .map(OneLine::brief)
        .orElseGet(() -> workspace.say("home.someone"));
  }

  private String weekday(LocalDate day) {
    return day.getDayOfWeek()
        .getDisplayName(TextStyle.FULL, workspace.messages().language().locale());
  }

  private Dossier dossier() {
    return model.dossier();
  }

  private static String upper(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
