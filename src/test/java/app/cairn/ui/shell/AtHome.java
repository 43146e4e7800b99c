package app.cairn.ui.shell;

import app.cairn.support.Person;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Somebody French at home: a folder of their own, and, for whom it suits, one person who sits at
/// the window until the test ends.
abstract class AtHome {

  @TempDir Path home;
  Person person;

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void speakFrench() {
    Locale.setDefault(Locale.FRANCE);
  }

  /// Sits down at a window that shows the welcome page.
  Person sitsDown() {
    person = new Person(home);
    return person;
  }

  @AfterEach
  void leave() {
    if (person != null) {
      person.close();
    }
  }
}
