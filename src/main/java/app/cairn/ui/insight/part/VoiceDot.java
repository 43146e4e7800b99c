package app.cairn.ui.insight.part;

import app.cairn.ui.kit.Labels;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// One person as a dot with their initial, in the colour of their circle; hollow where their voice
/// counts with another’s.
public final class VoiceDot extends Label {

  /// @param size across, in pixels
  /// @param linked their voice counts with another’s
  public VoiceDot(UUID person, double size, boolean linked, InsightNames names) {
    super(names.initial(person));
    getStyleClass().setAll("label", "voice-dot", "hue-" + names.hue(person));
    if (linked) {
      getStyleClass().add("linked");
    }
    setAlignment(Pos.CENTER);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setStyle("-fx-font-size: " + Math.round(size * 0.55) + "px;");
  }

  /// Says the name to whoever points at it.
  public VoiceDot named(String name) {
    setTooltip(new Tooltip(name));
    return this;
  }

  /// With an edge, where dots lie on one another.
  public VoiceDot framed() {
    getStyleClass().add("framed");
    return this;
  }

  /// A dot that stands for nobody, in a legend.
  public static Label legend(String initial) {
    Label dot = Labels.small(initial);
    dot.getStyleClass().setAll("label", "voice-dot", "linked", "hue-0");
    dot.setAlignment(Pos.CENTER);
    dot.setMinSize(16, 16);
    dot.setMaxSize(16, 16);
    dot.setStyle("-fx-font-size: 9px;");
    return dot;
  }
}
