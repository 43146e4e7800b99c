package app.cairn.support;

import java.io.IOException;
import java.io.InputStream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashAttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;

/// A printer that takes PDF and keeps what it received.
public final class PaperTray implements PrintService {

  private byte[] received;
  private String wishes = "";
  private boolean empty;

  public byte[] received() {
    return received;
  }

  /// From now on it takes nothing.
  public void runOut() {
    empty = true;
  }

  /// The attributes of the job, in words.
  public String wishes() {
    return wishes;
  }

  @Override
  public String getName() {
    return "Bac à feuilles";
  }

  @Override
  public DocPrintJob createPrintJob() {
    return new Job();
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return flavor.equals(DocFlavor.INPUT_STREAM.PDF);
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return new DocFlavor[] {DocFlavor.INPUT_STREAM.PDF};
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return new HashPrintServiceAttributeSet();
  }

  @Override
  public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
    return null;
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return new Class<?>[0];
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return true;
  }

  @Override
  public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return null;
  }

  @Override
  public Object getSupportedAttributeValues(
      Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
    return null;
  }

  @Override
  public boolean isAttributeValueSupported(
      Attribute value, DocFlavor flavor, AttributeSet attributes) {
    return true;
  }

  @Override
  public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
    return new HashAttributeSet();
  }

  @Override
  public ServiceUIFactory getServiceUIFactory() {
    return null;
  }

  private final class Job implements DocPrintJob {

    @Override
    public PrintService getPrintService() {
      return PaperTray.this;
    }

    @Override
    public PrintJobAttributeSet getAttributes() {
      return new HashPrintJobAttributeSet();
    }

    @Override
    public void addPrintJobListener(PrintJobListener listener) {}

    @Override
    public void removePrintJobListener(PrintJobListener listener) {}

    @Override
    public void addPrintJobAttributeListener(
        PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

    @Override
    public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

    @Override
    public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
      if (empty) {
        throw new PrintException("No paper");
      }
      try (InputStream in = doc.getStreamForBytes()) {
        received = in.readAllBytes();
      } catch (IOException e) {
        throw new PrintException(e);
      }
      StringBuilder words = new StringBuilder();
      for (Attribute attribute : attributes.toArray()) {
        words.append(attribute.getName()).append('=').append(attribute).append(' ');
      }
      wishes = words.toString();
    }
  }
}
