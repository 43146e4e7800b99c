package app.cairn.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger: the content is laid out in a smaller window, then scaled, letters and
/// lines redrawn sharp.
public final class ZoomPane extends Region {

  private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
  private final Scale scale = new Scale(1, 1);
  private final Node content;

  public ZoomPane(Node content) {
    this.content = content;
    content.getTransforms().add(scale);
    scale.xProperty().bind(zoom);
    scale.yProperty().bind(zoom);
    zoom.addListener((_, _, _) -> requestLayout());
    getChildren().add(content);
  }

  /// 1 to 2.
  public DoubleProperty zoomProperty() {
    return zoom;
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
