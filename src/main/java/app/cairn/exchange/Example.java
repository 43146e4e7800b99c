package app.cairn.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Model;
import app.cairn.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The dossier of Nadia Morvan, who does not exist: eighteen years among docks and lorries, and a
/// mission that looks for its words from January to March 2026. It is what a newcomer looks at, and
/// what the tour shows. Any thread.
public final class Example {

  /// The day it is told.
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  /// Where it takes place: what was at ten stays at ten.
  private static final ZoneId PLACE = ZoneId.of("Europe/Paris");

  /// A value that is a day, with an hour or without.
  private static final Pattern TIME = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)(T[0-9:.]+Z)?\"");

  private final JsonDossier json;

  public Example(Model model) {
    this.json = new JsonDossier(model);
  }

  /// The same life, told in `language`, on the days it took place. Each call reads it anew, with
  /// the same ids.
  public Dossier dossier(Language language) {
    return dossier(language, DAY);
  }

  /// The same, moved by whole weeks so that it stands where it is told within the last seven days:
  /// whoever looks at it in a year should not see thanks that are owed for a year. Never moved
  /// back.
  public Dossier dossier(Language language, LocalDate today) {
    String resource = "example_" + language.code() + ".json";
    long weeks = Math.max(0, ChronoUnit.WEEKS.between(DAY, today));
    try (InputStream in = Example.class.getResourceAsStream(resource)) {
      String told = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return json.read(weeks == 0 ? told : later(told, weeks));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExchangeException e) {
      throw new IllegalStateException("The example is broken: " + e.key(), e);
    }
  }

  private static String later(String told, long weeks) {
    return TIME.matcher(told).replaceAll(time -> '"' + later(time, weeks) + '"');
  }

  private static String later(MatchResult time, long weeks) {
    if (time.group(2) == null) {
      return LocalDate.parse(time.group(1)).plusWeeks(weeks).toString();
    }
    Instant then = Instant.parse(time.group(1) + time.group(2));
    return then.atZone(PLACE).plusWeeks(weeks).toInstant().toString();
  }
}
