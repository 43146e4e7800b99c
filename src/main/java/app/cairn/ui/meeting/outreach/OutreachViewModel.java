package app.cairn.ui.meeting.outreach;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.Answer;
import app.cairn.meeting.Approach;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.MessageTemplate;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Slot;
import app.cairn.network.Contact;
import app.cairn.ui.kit.Workspace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/// What was written to one person, what came back, and the message being prepared. As long as one
/// has touched nothing the dossier holds none: a text is proposed. JavaFX thread.
final class OutreachViewModel implements AutoCloseable {

  /// @param purpose of the message being prepared
  /// @param draft empty as long as a text is only proposed
  /// @param last the message sent last; empty where none was
  /// @param earlier what was sent before that, the latest first
  /// @param writing false where one looks at the answer to the last
  record Standing(
      Contact contact,
      Purpose purpose,
      OutreachChannel channel,
      Optional<Outreach> draft,
      Optional<Outreach> last,
      List<Outreach> earlier,
      boolean writing) {}

  private final Workspace workspace;
  private final UUID person;
  private final Starters starters;
  private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper answerWords = new ReadOnlyStringWrapper("");
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);
  private Approach approach;
  private boolean again;

  /// @param person who is a contact of the dossier
  OutreachViewModel(Workspace workspace, UUID person) {
    this.workspace = workspace;
    this.person = person;
    this.starters = new Starters(workspace.messages());
    follow(dossier());
    workspace.live().dossier().addListener(following);
  }

  /// Null once the person is in the dossier no more.
  ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  /// The message being prepared, or proposed.
  ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /// What was answered to the last one.
  ReadOnlyStringProperty answerWords() {
    return answerWords.getReadOnlyProperty();
  }

  /// Who made one know them; empty for nobody.
  String introducer() {
    return approach.introducer();
  }

  boolean writable() {
    return workspace.session().writable();
  }

  LocalDate today() {
    return workspace.today();
  }

  /// « 12 mars »
  String day(LocalDate day) {
    var noon = day.atTime(LocalTime.NOON).atZone(workspace.formats().zone());
    return day.getYear() == today().getYear()
        ? workspace.formats().dayAndMonth(noon.toInstant())
        : workspace.formats().date(day);
  }

  List<Starters.Starter> starters() {
    return starters.of(standing.get().purpose(), dossier());
  }

  /// Keeps what is typed.
  void write(String typed) {
    if (standing.get() != null) {
      keep(standing.get().purpose(), standing.get().channel(), typed, true);
    }
  }

  /// Where the text is still one that was proposed, one that fits comes in its place.
  void choose(Purpose purpose) {
    OutreachChannel channel = standing.get().channel();
    keep(purpose, channel, touched() ? text.get() : proposal(purpose, channel), false);
  }

  void choose(OutreachChannel channel) {
    Purpose purpose = standing.get().purpose();
    keep(purpose, channel, touched() ? text.get() : proposal(purpose, channel), false);
  }

  /// Begins from a template in place of what stands there; undone at once.
  void begin(Starters.Starter starter) {
    String filled = starters.filled(starter.text(), approach.known());
    keep(standing.get().purpose(), standing.get().channel(), filled, false);
  }

  /// Keeps the message as a template for others.
  ///
  /// @return what it is called
  String keepAsTemplate(String name) {
    Purpose purpose = standing.get().purpose();
    String called = name.isBlank() ? workspace.say("outreach.purpose." + purpose) : name.strip();
    String template = starters.emptied(text.get(), approach.known());
    perform(
        new Change.Added<>(MessageTemplate.KIND, MessageTemplate.of(called, purpose, template)));
    return called;
  }

  /// The message went out.
  void sent(LocalDate day) {
    again = false;
    perform(MeetingChange.sent(dossier(), message(), day));
  }

  /// Takes the message being prepared away.
  void discard() {
    again = false;
    standing.get().draft().ifPresent(one -> perform(new Change.Removed<>(Outreach.KIND, one)));
    follow(dossier());
  }

  /// Begins another message after the last, of the same kind.
  void writeAgain() {
    again = true;
    follow(dossier());
  }

  /// Begins a short message that comes back to the last one.
  void followUp() {
    Outreach last = standing.get().last().orElseThrow();
    Map<Slot, String> known = new EnumMap<>(Slot.class);
    known.putAll(approach.known());
    known.put(Slot.DATE, day(last.sentOn()));
    String words = starters.filled(starters.followUp(approach.register(last.channel())), known);
    perform(
        new Change.Added<>(
            Outreach.KIND, Outreach.prepared(person, last.purpose(), last.channel(), words)));
  }

  /// An answer came to the last one, or another than one had noted.
  void answered(Answer answer) {
    last()
        .filter(one -> one.answer() != answer)
        .ifPresent(one -> answered(one, answer, day(one, answer)));
  }

  void answeredOn(LocalDate day) {
    last().ifPresent(one -> answered(one, one.answer(), day));
  }

  void answeredWith(String words) {
    last()
        .ifPresent(
            before -> {
              Outreach after = before.answered(before.answer(), before.answeredOn(), words);
              workspace.session().type(new Change.Edited<>(Outreach.KIND, before, after));
            });
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private void answered(Outreach one, Answer answer, LocalDate day) {
    perform(MeetingChange.answered(dossier(), one.id(), answer, day, one.answerWords()));
  }

  private LocalDate day(Outreach one, Answer answer) {
    if (!answer.came()) {
      return null;
    }
    return one.answeredOn() == null ? today() : one.answeredOn();
  }

  private Optional<Outreach> last() {
    return writable() && standing.get() != null ? standing.get().last() : Optional.empty();
  }

  /// True where the words are the person’s, and not one of the texts proposed.
  private boolean touched() {
    Purpose purpose = standing.get().purpose();
    return !text.get().isBlank()
        && starters.of(purpose, dossier()).stream()
            .noneMatch(one -> starters.filled(one.text(), approach.known()).equals(text.get()));
  }

  private String proposal(Purpose purpose, OutreachChannel channel) {
    String template = starters.proposed(purpose, approach.register(channel));
    return starters.filled(template, approach.known());
  }

  private Outreach message() {
    Standing now = standing.get();
    return now.draft()
        .orElseGet(() -> Outreach.prepared(person, now.purpose(), now.channel(), text.get()));
  }

  private void keep(Purpose purpose, OutreachChannel channel, String words, boolean typed) {
    Outreach after = message().withPurpose(purpose).withChannel(channel).withText(words);
    Change change =
        standing
            .get()
            .draft()
            .<Change>map(before -> new Change.Edited<>(Outreach.KIND, before, after))
            .orElseGet(() -> new Change.Added<>(Outreach.KIND, after));
    if (!writable()) {
      return;
    }
    if (typed) {
      workspace.session().type(change);
    } else {
      perform(change);
    }
  }

  private void perform(Change change) {
    if (writable()) {
      workspace.session().endTyping();
      workspace.session().perform(change);
      workspace.session().endTyping();
    }
  }

  private void follow(Dossier next) {
    Optional<Contact> contact = next.find(Contact.KIND, person);
    if (contact.isEmpty()) {
      standing.set(null);
      return;
    }
    Optional<Outreach> draft = Outreach.prepared(person, next);
    Optional<Outreach> last = Outreach.latest(person, next);
    Standing before = standing.get();
    // A walk over everybody: not for each word typed.
    if (before == null || before.contact() != contact.get() || !before.last().equals(last)) {
      approach = Approach.to(contact.get(), next, workspace.manners().dormancy(today()));
    }
    Purpose purpose = draft.map(Outreach::purpose).orElse(approach.purpose());
    OutreachChannel channel = draft.map(Outreach::channel).orElse(approach.channel());
    boolean writing = draft.isPresent() || last.isEmpty() || again;
    standing.set(
        new Standing(contact.get(), purpose, channel, draft, last, earlier(next, last), writing));
    text.set(draft.map(Outreach::text).orElseGet(() -> proposal(purpose, channel)));
    answerWords.set(last.map(Outreach::answerWords).orElse(""));
  }

  private List<Outreach> earlier(Dossier next, Optional<Outreach> last) {
    return Outreach.to(person, next).stream()
        .filter(one -> one.sent() && !last.equals(Optional.of(one)))
        .sorted(Comparator.comparing((Outreach one) -> one.sentOn()).reversed())
        .toList();
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
