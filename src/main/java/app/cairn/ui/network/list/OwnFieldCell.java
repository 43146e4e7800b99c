package app.cairn.ui.network.list;

import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.people.PeopleGestures;
import app.cairn.ui.network.people.PeopleRow;

/// What a card says in a field of one’s own, written in place. A card that has the field several
/// times is itself the place to write there: a row could not tell them apart.
final class OwnFieldCell extends TextCell {

  private final OwnColumn column;
  private final Workspace workspace;

  OwnFieldCell(OwnColumn column, Workspace workspace, PeopleGestures gestures) {
    super(
        row -> row.isPerson() ? column.words(row.contact()) : "",
        PeopleRow::isPerson,
        (row, text) -> write(column, gestures, row, text.strip()));
    this.column = column;
    this.workspace = workspace;
  }

  private static void write(
      OwnColumn column, PeopleGestures gestures, PeopleRow row, String words) {
    if (!words.equals(column.words(row.contact()))) {
      gestures.edit(row, d -> d.ownFields(column.name().saying(words, d.contact().ownFields())));
    }
  }

  @Override
  public void startEdit() {
    PeopleRow row = getItem();
    if (row != null && row.isPerson() && column.name().values(row.contact()).size() > 1) {
      workspace.window().tell(workspace.say("network.list.fieldTwice", column.name().written()));
      CellWalk.refuse(this);
      return;
    }
    super.startEdit();
  }
}
