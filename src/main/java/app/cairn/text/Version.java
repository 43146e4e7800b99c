package app.cairn.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which version of the program this is.
public final class Version {

  private Version() {}

  /// As in the POM: `0.1.0`.
  public static String current() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/app/cairn/build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version");
  }
}
