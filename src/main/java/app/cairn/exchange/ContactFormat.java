package app.cairn.exchange;

import app.cairn.text.Messages;
import ezvcard.VCardVersion;

/// A format in which people leave the dossier. Any thread; some seconds for 30,000.
public enum ContactFormat {
  /// A mind map: Freeplane.
  MM("mm"),
  /// An outline.
  OPML("opml"),
  /// A graph.
  GRAPHML("graphml"),
  /// Address cards for what was made since 2011.
  VCARD_4("vcf"),
  /// Address cards for everything.
  VCARD_3("vcf"),
  /// A table.
  CSV("csv");

  private final String ending;

  ContactFormat(String ending) {
    this.ending = ending;
  }

  /// Of the name of such a file, without dot.
  public String ending() {
    return ending;
  }

  /// A file that holds `roster`.
  ///
  /// @param grouping between a circle and its people, where the format knows groups
  public byte[] write(Roster roster, Grouping grouping, Messages messages) {
    return switch (this) {
      case MM -> new FreeplaneWriter(roster, grouping, messages).write();
      case OPML -> new OpmlWriter(roster, grouping, messages).write();
      case GRAPHML -> new GraphmlWriter(roster).write();
      case VCARD_4 -> new CardWriter(roster, VCardVersion.V4_0).write();
      case VCARD_3 -> new CardWriter(roster, VCardVersion.V3_0).write();
      case CSV -> new CsvWriter(roster, messages).write();
    };
  }
}
