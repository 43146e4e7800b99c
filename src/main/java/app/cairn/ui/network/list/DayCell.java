package app.cairn.ui.network.list;

import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.SaidDay;
import app.cairn.ui.network.people.PeopleGestures;
import app.cairn.ui.network.people.PeopleRow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;

/// The day of the last contact, written as one likes. What says no such day stays as it was typed
/// until it is mended, or taken back with Escape.
final class DayCell extends TextCell {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Workspace workspace;
  private final Map<UUID, String> refused;

  /// @param refused what was typed of whom; the cells of the column share it
  DayCell(Workspace workspace, PeopleGestures gestures, Map<UUID, String> refused) {
    super(
        row -> row.isPerson() ? refused.getOrDefault(row.id(), kept(row, workspace)) : "",
        PeopleRow::isPerson,
        (row, text) ->
            gestures.edit(row, draft -> draft.lastContact(said(text, workspace).orElse(null))));
    this.workspace = workspace;
    this.refused = refused;
  }

  @Override
  boolean takes(PeopleRow row, String text) {
    if (text.isBlank() || text.equals(kept(row, workspace))) {
      refused.remove(row.id());
      return true;
    }
    Optional<LocalDate> day = said(text, workspace);
    if (day.filter(one -> SaidDay.met(one, workspace.today())).isPresent()) {
      refused.remove(row.id());
      return true;
    }
    refused.put(row.id(), text);
    String why = day.isEmpty() ? "network.card.dayFault" : "network.card.dayFar";
    workspace.window().tell(workspace.say(why));
    return false;
  }

  @Override
  void takeBack(PeopleRow row) {
    refused.remove(row.id());
  }

  @Override
  void show(PeopleRow row) {
    super.show(row);
    pseudoClassStateChanged(REFUSED, row != null && refused.containsKey(row.id()));
  }

  private static Optional<LocalDate> said(String text, Workspace workspace) {
    return SaidDay.of(text, workspace.messages().language(), workspace.today());
  }

  private static String kept(PeopleRow row, Workspace workspace) {
    LocalDate day = row.contact().lastContact();
    return day == null ? "" : workspace.formats().date(day);
  }
}
