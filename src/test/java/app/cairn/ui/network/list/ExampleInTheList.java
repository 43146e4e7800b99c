package app.cairn.ui.network.list;

import app.cairn.dossier.Dossier;
import app.cairn.text.Language;
import app.cairn.ui.network.PeopleStage;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/// The people of the example in the list, from the beginning of each test.
abstract class ExampleInTheList extends PeopleListInWindow {

  /// What was there before anything was done.
  Dossier opened;

  @BeforeEach
  void openTheExample(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    opened = dossier();
  }
}
