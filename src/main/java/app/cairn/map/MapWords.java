package app.cairn.map;

import app.cairn.dossier.Dossier;
import app.cairn.profile.Profile;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// What the map says where the dossier says nothing.
///
/// @param me whoever’s map it is
/// @param noCircle the branch of those in no circle
/// @param noName somebody without a name
/// @param degree « Degré 2 »
public record MapWords(String me, String noCircle, String noName, IntFunction<String> degree) {

  /// The words of the map of `dossier`.
  ///
  /// @param say gives the message of a key
  public static MapWords of(Dossier dossier, UnaryOperator<String> say) {
    Profile profile = Profile.of(dossier);
    String name = profile.firstName().isBlank() ? profile.fullName() : profile.firstName();
    return new MapWords(
        name.isBlank() ? say.apply("network.map.me") : name,
        say.apply("network.map.noCircle"),
        say.apply("network.map.noName"),
        degree -> say.apply("network.map.degree." + degree));
  }
}
