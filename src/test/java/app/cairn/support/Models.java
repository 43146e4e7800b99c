package app.cairn.support;

import app.cairn.dossier.Model;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.Reflection;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.SheetChoice;
import app.cairn.profile.Profile;
import java.util.List;

/// Every kind there is, for tests that need no window.
public final class Models {

  private Models() {}

  public static Model all() {
    return new Model(
        List.of(
            Profile.KIND, MissionStatement.KIND, Offer.KIND, Reflection.KIND, Pitch.KIND,
            Rehearsal.KIND, SheetChoice.KIND));
  }
}
