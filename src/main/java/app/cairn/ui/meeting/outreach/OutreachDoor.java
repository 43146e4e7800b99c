package app.cairn.ui.meeting.outreach;

import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.UUID;

/// Opens what one needs to make contact with somebody, and to set a date with them. JavaFX thread.
public final class OutreachDoor {

  private final Workspace workspace;
  private final MeetingDoors doors;

  /// @param doors shows the meeting whose date is set
  public OutreachDoor(Workspace workspace, MeetingDoors doors) {
    this.workspace = workspace;
    this.doors = doors;
  }

  /// The message being prepared for somebody, or what came back to the last one.
  ///
  /// @param contact null asks for whom first
  public void write(UUID contact) {
    if (contact == null) {
      new WhomDialog(workspace, "outreach.whom", Step.TO_CONTACT, "outreach.whomReady", this::write)
          .open();
    } else if (known(contact)) {
      new OutreachDialog(workspace, contact, this::plan).open();
    }
  }

  /// The date of a meeting with somebody: a new one, or another for the one that is planned.
  ///
  /// @param contact null asks with whom first
  public void plan(UUID contact) {
    if (!workspace.session().writable()) {
      return;
    }
    if (contact == null) {
      new WhomDialog(workspace, "outreach.whomToPlan", Step.ASKED, "outreach.whomAhead", this::plan)
          .open();
    } else if (known(contact)) {
      new PlanDialog(workspace, contact, doors::open).open();
    }
  }

  /// The person’s own templates.
  public void templates() {
    new TemplatesDialog(workspace, null).open();
  }

  private boolean known(UUID contact) {
    return workspace.session().dossier().find(Contact.KIND, contact).isPresent();
  }
}
