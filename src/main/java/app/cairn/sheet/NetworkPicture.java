package app.cairn.sheet;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.map.MapLayout;
import app.cairn.map.MapLook;
import app.cairn.map.MapNode;
import app.cairn.map.MapScene;
import app.cairn.map.MapTree;
import app.cairn.map.MapWords;
import app.cairn.map.Plan;
import app.cairn.map.Shown;
import app.cairn.network.Dormancy;
import app.cairn.network.Excerpt;
import app.cairn.network.Network;
import app.cairn.network.Pin;
import app.cairn.profile.Profile;
import app.cairn.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The map of a dossier as a file, drawn as the window draws it: where one put things by hand
/// included. One thread at a time.
public final class NetworkPicture {

  /// What it becomes.
  public enum Kind {
    PNG("png"),
    SVG("svg"),
    /// One page as large as the map.
    PAGE("pdf"),
    /// A4 pages, a branch a page, and an index.
    PAGES("pdf");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    /// Of the file’s name, without dot.
    public String ending() {
      return ending;
    }
  }

  /// Twice as fine as a screen, for a projector or a printer.
  private static final double FINE = 2;

  private final Messages messages;
  private final Dormancy dormancy;

  /// @param dormancy tells who sleeps
  public NetworkPicture(Messages messages, Dormancy dormancy) {
    this.messages = messages;
    this.dormancy = dormancy;
  }

  /// The map of `dossier`.
  ///
  /// @param shown whom a search or a filter leaves in full colour; empty for everybody
  /// @param dark the colours of the night; paper has those of the day
  public byte[] of(
      Dossier dossier,
      Kind kind,
      Grouping grouping,
      Optional<? extends Collection<UUID>> shown,
      boolean dark) {
    return of(dossier, kind, Shown.everything(grouping), shown, dark);
  }

  /// The map of `dossier` as a room shows it; pages to print have everybody of it, folded or not,
  /// or those who are shown and nobody else.
  ///
  /// @param shown whom a search or a filter leaves in full colour; empty for everybody
  public byte[] of(
      Dossier dossier,
      Kind kind,
      Shown room,
      Optional<? extends Collection<UUID>> shown,
      boolean dark) {
    if (kind == Kind.PAGES && shown.isPresent()) {
      Dossier excerpt = Excerpt.of(dossier, Set.copyOf(shown.get()));
      return of(excerpt, kind, room, Optional.<Set<UUID>>empty(), dark);
    }
    FontWidths widths = new FontWidths();
    MapNode me = tree(dossier, kind == Kind.PAGES ? room.unfolded() : room);
    Plan plan = new MapLayout(widths).plan(me, dossier.all(Pin.KIND));
    MapScene scene = scene(plan, room, shown, dark ? MapLook.DARK : MapLook.LIGHT);
    MapPicture picture = new MapPicture(widths);
    return switch (kind) {
      case PNG -> picture.png(plan, scene, FINE);
      case SVG -> picture.svg(plan, scene);
      case PAGE -> picture.pdf(plan, scene);
      case PAGES -> picture.pages(me, scene, title(dossier), messages);
    };
  }

  private String title(Dossier dossier) {
    String name = Profile.of(dossier).fullName();
    return name.isBlank()
        ? messages.get("sheet.map.title")
        : messages.get("sheet.map.titleOf", name);
  }

  private MapNode tree(Dossier dossier, Shown room) {
    MapNode me =
        MapTree.of(
            Network.of(dossier),
            room.grouping(),
            room.folded(),
            dormancy,
            MapWords.of(dossier, messages::get));
    return room.branch() == null ? me : Shown.only(me, room.branch());
  }

  private MapScene scene(
      Plan plan, Shown room, Optional<? extends Collection<UUID>> shown, MapLook look) {
    return new MapScene(
        look,
        room.colouring(),
        dormancy.today(),
        Set.of(),
        null,
        shown.map(plan::keysUpTo).orElse(null),
        List.of(),
        room.arcs(),
        null,
        true);
  }
}
