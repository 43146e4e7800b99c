package app.cairn.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A meeting being written: says what differs, then makes the [Meeting].
public final class MeetingDraft {

  private final UUID id;
  private List<Guest> guests = List.of();
  private Purpose purpose = Purpose.NETWORKING;
  private MeetingChannel channel = MeetingChannel.VIDEO;
  private String place = "";
  private MeetingState state = MeetingState.PLANNED;
  private Instant plannedAt;
  private int plannedMinutes = Meeting.USUAL_MINUTES;
  private Instant heldAt;
  private int givenMinutes;
  private UUID pitch;
  private List<Question> questions = List.of();
  private String opening = "";
  private int energyBefore;
  private int energyAfter;
  private Asker asker = Asker.UNSAID;
  private List<Introduced> introduced = List.of();
  private String promise = "";
  private LocalDate thankedOn;
  private String nextStep = "";
  private LocalDate nextOn;
  private String notes = "";

  MeetingDraft(UUID id) {
    this.id = id;
  }

  MeetingDraft(Meeting meeting) {
    this.id = meeting.id();
    this.guests = meeting.guests();
    this.purpose = meeting.purpose();
    this.channel = meeting.channel();
    this.place = meeting.place();
    this.state = meeting.state();
    this.plannedAt = meeting.plannedAt();
    this.plannedMinutes = meeting.plannedMinutes();
    this.heldAt = meeting.heldAt();
    this.givenMinutes = meeting.givenMinutes();
    this.pitch = meeting.pitch();
    this.questions = meeting.questions();
    this.opening = meeting.opening();
    this.energyBefore = meeting.energyBefore();
    this.energyAfter = meeting.energyAfter();
    this.asker = meeting.asker();
    this.introduced = meeting.introduced();
    this.promise = meeting.promise();
    this.thankedOn = meeting.thankedOn();
    this.nextStep = meeting.nextStep();
    this.nextOn = meeting.nextOn();
    this.notes = meeting.notes();
  }

  /// The meeting as it is written now.
  ///
  /// @throws IllegalArgumentException when a number is out of its range
  public Meeting meeting() {
    return new Meeting(
        id,
        guests,
        purpose,
        channel,
        place,
        state,
        plannedAt,
        plannedMinutes,
        heldAt,
        givenMinutes,
        pitch,
        questions,
        opening,
        energyBefore,
        energyAfter,
        asker,
        introduced,
        promise,
        thankedOn,
        nextStep,
        nextOn,
        notes);
  }

  /// Nothing of what was said or written stays.
  MeetingDraft wordless() {
    place = "";
    questions = List.of();
    opening = "";
    promise = "";
    nextStep = "";
    nextOn = null;
    notes = "";
    return this;
  }

  public MeetingDraft guests(List<Guest> value) {
    guests = value;
    return this;
  }

  public MeetingDraft purpose(Purpose value) {
    purpose = value;
    return this;
  }

  public MeetingDraft channel(MeetingChannel value) {
    channel = value;
    return this;
  }

  public MeetingDraft place(String value) {
    place = value;
    return this;
  }

  public MeetingDraft state(MeetingState value) {
    state = value;
    return this;
  }

  public MeetingDraft plannedAt(Instant value) {
    plannedAt = value;
    return this;
  }

  public MeetingDraft plannedMinutes(int value) {
    plannedMinutes = value;
    return this;
  }

  public MeetingDraft heldAt(Instant value) {
    heldAt = value;
    return this;
  }

  public MeetingDraft givenMinutes(int value) {
    givenMinutes = value;
    return this;
  }

  public MeetingDraft pitch(UUID value) {
    pitch = value;
    return this;
  }

  public MeetingDraft questions(List<Question> value) {
    questions = value;
    return this;
  }

  public MeetingDraft opening(String value) {
    opening = value;
    return this;
  }

  public MeetingDraft energyBefore(int value) {
    energyBefore = value;
    return this;
  }

  public MeetingDraft energyAfter(int value) {
    energyAfter = value;
    return this;
  }

  public MeetingDraft asker(Asker value) {
    asker = value;
    return this;
  }

  public MeetingDraft introduced(List<Introduced> value) {
    introduced = value;
    return this;
  }

  public MeetingDraft promise(String value) {
    promise = value;
    return this;
  }

  public MeetingDraft thankedOn(LocalDate value) {
    thankedOn = value;
    return this;
  }

  public MeetingDraft nextStep(String value) {
    nextStep = value;
    return this;
  }

  public MeetingDraft nextOn(LocalDate value) {
    nextOn = value;
    return this;
  }

  public MeetingDraft notes(String value) {
    notes = value;
    return this;
  }
}
