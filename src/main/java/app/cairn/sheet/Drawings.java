package app.cairn.sheet;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws the `object` elements of a page as vectors.
final class Drawings implements FSObjectDrawerFactory {

  /// Letters that our typefaces lack; they are the `alt` of the element.
  static final String LETTERS = "cairn/letters";

  /// The code of the contact card.
  static final String CODE = "cairn/code";

  private static final Color INK = new Color(0x2A3135);

  private final Lettering lettering;
  private final QrCode code;

  /// @param code what a [#CODE] element shows; null when the page has none
  Drawings(Lettering lettering, QrCode code) {
    this.lettering = lettering;
    this.code = code;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    String type = element.getAttribute("type");
    return type.equals(LETTERS) || type.equals(CODE);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this::draw : null;
  }

  private Map<Shape, String> draw(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> fill(shape(element, (float) height / dotsPerPixel), graphics));
    return null;
  }

  private Shape shape(Element element, double height) {
    if (element.getAttribute("type").equals(CODE)) {
      return modules(code, height);
    }
    return lettering
        .outline(element.getAttribute("alt"))
        .map(outline -> Lettering.placed(height).createTransformedShape(outline.shape()))
        .orElseGet(Path2D.Double::new);
  }

  private static void fill(Shape shape, Graphics2D graphics) {
    graphics.setColor(INK);
    graphics.fill(shape);
  }

  /// The dark modules, merged along each row so that no hairline shows between two.
  private static Shape modules(QrCode code, double side) {
    double module = side / code.size;
    Path2D dark = new Path2D.Double();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; ) {
        int end = x;
        while (end < code.size && code.getModule(end, y)) {
          end++;
        }
        if (end > x) {
          dark.moveTo(x * module, y * module);
          dark.lineTo(end * module, y * module);
          dark.lineTo(end * module, (y + 1) * module);
          dark.lineTo(x * module, (y + 1) * module);
          dark.closePath();
        }
        x = Math.max(end, x + 1);
      }
    }
    return dark;
  }
}
