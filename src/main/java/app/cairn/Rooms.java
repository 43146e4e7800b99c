package app.cairn;

import app.cairn.dossier.Model;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AlignmentCheck;
import app.cairn.insight.Loop;
import app.cairn.insight.PutOff;
import app.cairn.insight.Trial;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MessageTemplate;
import app.cairn.meeting.Outreach;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Import;
import app.cairn.network.Organisation;
import app.cairn.network.Pin;
import app.cairn.network.Tie;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.Reflection;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.SheetChoice;
import app.cairn.profile.Profile;
import java.util.List;

/// What each room of the method keeps in a dossier: the only list of all kinds of entity.
public final class Rooms {

  private Rooms() {}

  /// The kinds that this version of the program knows, in the order of the method.
  public static Model model() {
    return new Model(
        List.of(
            Profile.KIND,
            Reflection.KIND,
            MissionStatement.KIND,
            Offer.KIND,
            Pitch.KIND,
            Rehearsal.KIND,
            SheetChoice.KIND,
            Circle.KIND,
            Organisation.KIND,
            Contact.KIND,
            Tie.KIND,
            Import.KIND,
            Pin.KIND,
            MessageTemplate.KIND,
            Outreach.KIND,
            Meeting.KIND,
            Feedback.KIND,
            Adjustment.KIND,
            Trial.KIND,
            AlignmentCheck.KIND,
            Loop.KIND,
            PutOff.KIND));
  }
}
