package app.cairn.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Model;
import app.cairn.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The dossier of Nadia Morvan, who does not exist: eighteen years among docks and lorries, and a
/// mission that looks for its words from January to March 2026. It is what a newcomer looks at, and
/// what the tour shows. Any thread.
public final class Example {

  private final JsonDossier json;

  public Example(Model model) {
    this.json = new JsonDossier(model);
  }

  /// The same life, told in `language`. Each call reads it anew, with the same ids.
  public Dossier dossier(Language language) {
    String resource = "example_" + language.code() + ".json";
    try (InputStream in = Example.class.getResourceAsStream(resource)) {
      return json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExchangeException e) {
      throw new IllegalStateException("The example is broken: " + e.key(), e);
    }
  }
}
