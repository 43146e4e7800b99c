package app.cairn;

import app.cairn.dossier.Model;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.Reflection;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.SheetChoice;
import app.cairn.profile.Profile;
import java.util.List;

/// Every kind of entity a dossier may hold. A new room adds its kinds here, and a migration.
public final class Kinds {

  private Kinds() {}

  public static Model all() {
    return new Model(
        List.of(
            Profile.KIND,
            Reflection.KIND,
            MissionStatement.KIND,
            Offer.KIND,
            Pitch.KIND,
            Rehearsal.KIND,
            SheetChoice.KIND));
  }
}
