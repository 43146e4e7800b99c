package app.cairn.exchange.contacts;

import app.cairn.network.ImportReading;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.ImportedTie;
import app.cairn.network.OwnField;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The files that come with the tests: one of each kind that people have.
public final class Samples {

  /// All of them.
  public static final List<String> ALL =
      List.of(
          "google/contacts.csv",
          "linkedin/Basic_LinkedInDataExport.zip",
          "linkedin/Connections-en-bom-crlf-no-url.csv",
          "linkedin/Connections-en.csv",
          "linkedin/Connections-fr-excel-windows1252.csv",
          "linkedin/Connections-fr.csv",
          "mindmap/reseau.mm",
          "mindmap/reseau.opml",
          "outlook/contacts-fr.csv",
          "vcard/icloud-3.0.vcf",
          "vcard/nextcloud-4.0.vcf",
          "vcard/phone-2.1-latin1-no-charset.vcf",
          "vcard/phone-2.1.vcf");

  private static final ContactFiles READER = new ContactFiles(new Messages(Language.FRENCH));

  private Samples() {}

  public static Path path(String sample) {
    try {
      return Path.of(Samples.class.getResource(sample).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(sample, e);
    }
  }

  /// What is read of a sample, which must be understood.
  public static ImportedFile read(String sample) {
    return understood(READER.read(path(sample)));
  }

  static ImportReading reading(Path file) {
    return READER.read(file);
  }

  static ImportedFile understood(ImportReading reading) {
    if (reading instanceof ImportReading.Understood(ImportedFile file)) {
      return file;
    }
    throw new AssertionError("Not understood: " + reading);
  }

  /// Each card on a line, what is not said left out: `12 Anne Rivière | org Mairie | …`.
  static List<String> lines(ImportedFile file) {
    return file.cards().stream().map(Samples::line).toList();
  }

  private static String line(ImportedCard card) {
    List<String> parts = new ArrayList<>();
    parts.add(card.line() + " " + card.firstName() + " / " + card.lastName());
    add(parts, "org", card.organisation());
    add(parts, "role", card.role());
    add(parts, "sector", card.sector());
    add(parts, "expertise", String.join(", ", card.expertise()));
    add(parts, "mail", String.join(", ", card.emails()));
    add(parts, "phone", String.join(", ", card.phones()));
    add(parts, "profile", card.profile());
    add(parts, "place", card.place());
    add(parts, "circle", card.circle());
    add(parts, "on", card.lastContact() == null ? "" : card.lastContact().toString());
    add(parts, "notes", card.notes().replace("\n", "⏎"));
    for (OwnField field : card.ownFields()) {
      add(parts, field.name(), field.value());
    }
    add(parts, "key", card.key());
    add(
        parts,
        "knows",
        card.ties().stream().map(ImportedTie::to).collect(Collectors.joining(", ")));
    return String.join(" | ", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + " " + value);
    }
  }
}
