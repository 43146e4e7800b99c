package app.cairn.ui.shell;

import app.cairn.exchange.contacts.Samples;
import org.junit.jupiter.api.Test;

/// A network of nobody offers to take people from a file, too.
class NobodyYetTest extends AtHome {

  @Test
  void theFirstPeopleMayComeFromAFile() {
    sitsDown().begins("Zoé").click("room-network");
    person.app().picker().willChoose(Samples.path("linkedin/Connections-fr.csv"));
    person.click("network-empty-import").click("import-go");
    person.reads("Import terminé.");
  }
}
