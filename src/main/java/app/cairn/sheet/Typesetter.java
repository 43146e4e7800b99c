package app.cairn.sheet;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Lays pages out: PDF/A-3a and PDF/UA-1, our typefaces embedded, nothing fetched from anywhere.
/// One thread at a time.
final class Typesetter {

  static final String PRODUCER = "Cairn";

  private final SheetFonts fonts = new SheetFonts();
  private final SystemLetters system = new SystemLetters();
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final Map<String, String> styles = new ConcurrentHashMap<>();

  Typesetter() {
    XRLog.setLoggingEnabled(false);
  }

  /// Letters for one page: what it cannot print is remembered in it.
  Lettering lettering() {
    return new Lettering(fonts, system);
  }

  /// The style sheet `name`, from our own resources.
  String style(String name) {
    return styles.computeIfAbsent(name, Typesetter::read);
  }

  LaidOut lay(Page page, Drawings drawings) {
    PDDocument document = new PDDocument();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePDDocument(document)
        .withW3cDocument(page.document(), null)
        .withProducer(PRODUCER)
        .usePdfAConformance(PdfAConformance.PDFA_3_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(colours)
        .useUnicodeLineBreaker(new LineBreaks(page.language()))
        .useObjectDrawerFactory(drawings)
        .useUriResolver((_, _) -> null)
        .useExternalResourceAccessControl(
            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    fonts.lend(builder, document);
    return new LaidOut(document, builder.buildPdfRenderer());
  }

  private static String read(String name) {
    try (InputStream in = Typesetter.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
