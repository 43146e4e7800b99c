package app.cairn.ui.pitch;

import app.cairn.pitch.PitchFormat;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.ShownFocus;
import app.cairn.ui.kit.Workspace;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The eight formats, each with where it stands: a check when ready, an ochre dot when too long or
/// to be read again, a hollow dot when empty. Arrows go from one to the next.
final class FormatTabs extends FlowPane {

  private final Map<PitchFormat, ToggleButton> tabs = new EnumMap<>(PitchFormat.class);
  private final Workspace workspace;

  FormatTabs(Workspace workspace, Consumer<PitchFormat> choose) {
    this.workspace = workspace;
    getStyleClass().add("format-tabs");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    ToggleGroup group = new ToggleGroup();
    for (PitchFormat format : PitchFormat.values()) {
      ToggleButton tab =
          AsWritten.of(new ToggleButton(PitchWords.name(format, workspace.messages())));
      tab.setId("pitch-tab-" + format.name());
      tab.getStyleClass().add("format-tab");
      tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
      tab.setMinWidth(Region.USE_PREF_SIZE);
      tab.setToggleGroup(group);
      tab.selectedProperty()
          .addListener(
              (_, _, selected) -> {
                if (selected) {
                  choose.accept(format);
                }
              });
      tab.setOnAction(_ -> tab.setSelected(true));
      tabs.put(format, tab);
    }
    getChildren().addAll(tabs.values());
  }

  void show(PitchFormat chosen, Function<PitchFormat, FormatState> state) {
    tabs.forEach(
        (format, tab) -> {
          FormatState stands = state.apply(format);
          tab.setGraphic(sign(stands));
          tab.setTooltip(new Tooltip(workspace.say("pitch.state." + stands.key())));
          tab.setAccessibleText(
              PitchWords.longName(format, workspace.messages())
                  + ", "
                  + workspace.say("pitch.state." + stands.key()));
        });
    tabs.get(chosen).setSelected(true);
  }

  void focus(PitchFormat chosen) {
    tabs.get(chosen).requestFocus();
    ShownFocus.on(tabs.get(chosen));
  }

  private static Node sign(FormatState state) {
    if (state == FormatState.READY) {
      Node check = Icons.of(Feather.CHECK, 15);
      check.getStyleClass().add("icon-mousse");
      return check;
    }
    Region dot = new Region();
    dot.getStyleClass().addAll("state-dot", "state-" + state.key());
    return dot;
  }
}
