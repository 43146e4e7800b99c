package app.cairn.ui.kit;

import app.cairn.network.Network;
import app.cairn.network.SaidPeople;
import app.cairn.text.FirstNames;

/// Those whom one says in one answer, told apart wherever one is asked.
public final class SaidNames {

  private SaidNames() {}

  /// What is said, as [SaidPeople] reads it, with the people and organisations there are.
  public static String apart(String said, Workspace workspace) {
    return SaidPeople.apart(
        said, Network.of(workspace.session().dossier()), new FirstNames()::known);
  }
}
