package app.cairn.ui.meeting.page;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.Outreach;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// « Ce que vous savez » : what the dossier tells of those one is to meet.
final class KnownCard extends VBox {

  /// Of how many earlier returns one is reminded.
  private static final int RETURNS = 3;

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final VBox facts = new VBox(6);

  KnownCard(Workspace workspace, MeetingViewModel meeting) {
    super(8, Labels.heading(workspace.say("encounter.known")));
    this.workspace = workspace;
    this.meeting = meeting;
    getStyleClass().add("card");
    facts.setId("meeting-known");
    getChildren().add(facts);
  }

  void refresh() {
    List<Node> lines = new ArrayList<>();
    List<Contact> guests = meeting.guests();
    for (Contact guest : guests) {
      if (guests.size() > 1) {
        lines.add(Labels.heading(guest.name()));
      }
      tell(guest, lines);
    }
    if (lines.isEmpty()) {
      lines.add(Labels.secondary(workspace.say("encounter.known.nothing")));
    }
    facts.getChildren().setAll(lines);
  }

  private void tell(Contact guest, List<Node> lines) {
    Dossier dossier = meeting.dossier().get();
    Network network = Network.of(dossier);
    add(lines, "role", guest.role());
    add(lines, "organisation", network.organisation(guest).map(Organisation::name).orElse(""));
    add(lines, "sector", network.sector(guest));
    add(lines, "expertise", String.join(", ", guest.expertise()));
    add(
        lines,
        "ties",
        String.join(", ", network.acquaintances(guest).map(Contact::name).limit(6).toList()));
    add(
        lines,
        "lastContact",
        guest.lastContact() == null ? "" : workspace.formats().date(guest.lastContact()));
    add(lines, "pretext", guest.pretext());
    add(lines, "notes", guest.notes());
    Outreach.to(guest.id(), dossier).stream()
        .filter(one -> !one.answerWords().isBlank())
        .forEach(one -> add(lines, "answered", one.answerWords()));
    earlier(guest, dossier)
        .flatMap(one -> Stream.of(one.promise(), one.nextStep()))
        .forEach(text -> add(lines, "promised", text));
    dossier.all(Feedback.KIND).stream()
        .filter(one -> guest.id().equals(one.contact()))
        .filter(one -> !meeting.meeting().get().id().equals(one.meeting()))
        .sorted(Comparator.comparing(Feedback::notedAt).reversed())
        .limit(RETURNS)
        .forEach(one -> add(lines, "said", workspace.say("encounter.quoted", one.words())));
  }

  private Stream<Meeting> earlier(Contact guest, Dossier dossier) {
    return Meeting.with(guest.id(), dossier).stream()
        .filter(one -> one.held() && !one.id().equals(meeting.meeting().get().id()));
  }

  private void add(List<Node> lines, String key, String text) {
    if (!text.isBlank()) {
      Label name = Labels.small(workspace.say("encounter.known." + key));
      lines.add(new VBox(name, Labels.text(text)));
    }
  }
}
