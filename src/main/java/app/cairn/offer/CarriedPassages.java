package app.cairn.offer;

import app.cairn.dossier.Dossier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Which words of an answer are found again in the mission and the offer. Told by the words alone:
/// a passage that was reworded since is a passage of one's own. Any thread.
public final class CarriedPassages {

  /// Shorter than this, in characters, the same words may well be a coincidence.
  private static final int LEAST = 8;

  private CarriedPassages() {}

  /// How many lines of the offer, the mission among them, are said in `answer`, whatever the case
  /// and the punctuation.
  public static int count(String answer, Dossier dossier) {
    String said = " " + plain(answer) + " ";
    Stream<String> lines =
        Offer.current(dossier).stream()
            .flatMap(offer -> Stream.of(offer.toWhom(), offer.what(), offer.how()))
            .flatMap(List::stream)
            .map(OfferLine::text);
    Stream<String> mission = MissionStatement.current(dossier).stream().map(MissionStatement::text);
    return (int)
        Stream.concat(lines, mission)
            .map(CarriedPassages::plain)
            .filter(line -> line.length() >= LEAST && said.contains(" " + line + " "))
            .distinct()
            .count();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
