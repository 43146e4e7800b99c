package app.cairn.ui.network.path;

import app.cairn.text.Language;
import app.cairn.ui.network.OpenPaths;
import app.cairn.ui.network.PathStage;
import app.cairn.ui.network.PeopleStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Somebody in front of the people of the example, during each test.
abstract class ExampleOfPaths {

  OpenPaths person;
  PathStage room;

  @BeforeEach
  void open() throws Exception {
    person = OpenPaths.on(PeopleStage.example(Language.FRENCH));
    room = person.room;
  }

  @AfterEach
  void close() {
    person.close();
  }
}
