package app.cairn.ui.kit.paper;

import app.cairn.sheet.Printed;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stylesheets;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The true pages of a sheet: white, with light ink, by day and by night.
public final class PagePreview extends ScrollPane {

  private static final String STYLESHEET = Stylesheets.beside(PagePreview.class, "paper.css");

  /// A point of paper, in pixels of a usual screen at 100 %.
  public static final double PIXELS_A_POINT = 96.0 / 72;

  private static final double A4_WIDTH = 595.28;
  private static final double A4_HEIGHT = 841.89;
  private static final double SHADOW = 10;
  private static final double MOST_DENSE = 4;

  private final VBox pages = new VBox(14);
  private final DoubleProperty wanted = new SimpleDoubleProperty(this, "wanted", 0);
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 0.5);
  private final ReadOnlyDoubleWrapper density = new ReadOnlyDoubleWrapper(this, "density", 0);
  private boolean wholePage = true;
  private double widthPoints = A4_WIDTH;
  private double heightPoints = A4_HEIGHT;

  public PagePreview() {
    setId("sheet-preview");
    getStylesheets().add(STYLESHEET);
    getStyleClass().add("page-preview");
    pages.getStyleClass().add("preview-pages");
    setContent(pages);
    setFitToWidth(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    wanted.addListener((_, _, _) -> rescale());
    zoom.addListener((_, _, _) -> measure());
    localToSceneTransformProperty().addListener((_, _, _) -> measure());
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .addListener((_, _, _) -> measure());
    measure();
    widthProperty().addListener((_, _, _) -> rescale());
    heightProperty().addListener((_, _, _) -> rescale());
  }

  /// 1 is true size; 0 fits the page in its place.
  public DoubleProperty wanted() {
    return wanted;
  }

  /// The zoom in use.
  public ReadOnlyDoubleProperty zoom() {
    return zoom.getReadOnlyProperty();
  }

  /// Fitting shows the whole page, or else its whole width.
  public void fitWholePage(boolean whole) {
    wholePage = whole;
    rescale();
  }

  /// Says in the place of the first page that it is on its way.
  public void promise(String words) {
    Label sign = Labels.secondary(words);
    sign.setId("sheet-promised");
    pages.getChildren().setAll(sign);
  }

  /// Takes back what was said in the place of the first page.
  public void promiseNothing() {
    pages.getChildren().removeIf(Label.class::isInstance);
  }

  public void show(SheetPreview preview) {
    Printed printed = preview.printed();
    widthPoints = printed.widthPoints();
    heightPoints = printed.heightPoints();
    List<Node> shown = preview.pages().stream().map(this::page).toList();
    pages.getChildren().setAll(shown);
    rescale();
  }

  /// Pixels of the screen for a point of paper, so that letters are sharp.
  public ReadOnlyDoubleProperty density() {
    return density.getReadOnlyProperty();
  }

  /// Pixels of the screen for one of ours: the interface may be larger, and the screen finer.
  private double pixels() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return getLocalToSceneTransform().getMxx() * (window == null ? 1 : window.getOutputScaleX());
  }

  private void measure() {
    density.set(Math.min(MOST_DENSE, zoom.get() * PIXELS_A_POINT * pixels()));
    pages.getChildren().stream()
        .flatMap(page -> page instanceof StackPane sheet ? sheet.getChildren().stream() : null)
        .forEach(image -> measure((ImageView) image));
  }

  /// A picture made for this size is shown pixel for pixel, as nothing else is sharp; one that is
  /// to be made anew is stretched until then.
  private void measure(ImageView shown) {
    double side = zoom.get() * PIXELS_A_POINT;
    double made = shown.getImage().getWidth() / pixels();
    boolean exact = Math.abs(made - widthPoints * side) * pixels() <= 1.5;
    shown.setSmooth(!exact);
    shown.setFitWidth(exact ? made : widthPoints * side);
    shown.setFitHeight(exact ? shown.getImage().getHeight() / pixels() : heightPoints * side);
  }

  private Node page(PagePixels pixels) {
    ImageView image = new ImageView(pixels.image());
    measure(image);
    StackPane sheet = new StackPane(image);
    sheet.getStyleClass().add("paper");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return sheet;
  }

  /// Several pages are never seen at once: the scroll bar beside them takes its width.
  private double bar() {
    boolean several = pages.getChildren().size() > 1;
    return several && lookup(".scroll-bar:vertical") instanceof ScrollBar bar
        ? bar.prefWidth(-1)
        : 0;
  }

  private void rescale() {
    if (wanted.get() > 0) {
      zoom.set(wanted.get());
      return;
    }
    double width = (getWidth() - bar() - 2 * SHADOW) / (widthPoints * PIXELS_A_POINT);
    double height = (getHeight() - 2 * SHADOW) / (heightPoints * PIXELS_A_POINT);
    double fit = wholePage ? Math.min(width, height) : width;
    zoom.set(Math.clamp(fit, 0.2, 2));
  }
}
