package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cairn.network.CardField;
import app.cairn.network.ColumnsTold;
import app.cairn.network.ImportedCard;
import app.cairn.network.ImportedFile;
import app.cairn.network.OwnField;
import app.cairn.network.RefusedLine;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A column of days on which people were spoken to, as people write days.
class LastContactsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

  @TempDir Path disk;

  @Test
  void aDayIsUnderstoodHoweverItIsWritten() throws IOException {
    ImportedFile file =
        read(
            "Vu le",
            "2024.03.12",
            "2024/03/12",
            "2024-03-12T10:30:00Z",
            "12/03/24",
            "12.03.24",
            "12.03.2024",
            "12-03-2024",
            "12/03/2024 14:05",
            "12/03/2024 14h05",
            "12 mars 2024",
            "12\u00A0mars\u00A02024",
            "le 12 mars 2024",
            "Mardi 12 mars 2024");
    assertThat(file.cards()).allMatch(card -> DAY.equals(card.lastContact()));
    assertThat(file.asWritten()).isEmpty();
    assertThat(days("Vu le", "12/03/98", "1er avril 2022"))
        .containsExactly(LocalDate.of(1998, 3, 12), LocalDate.of(2022, 4, 1));
  }

  @Test
  void whatNamesNoDayIsKeptAsItWasWrittenAndToldLineByLine() throws IOException {
    ImportedFile file =
        read("Vu le", "mars 2022", "", "le 3 avril", "31/02/24", "03/28/24", "x".repeat(100));
    assertThat(file.cards()).extracting(ImportedCard::lastContact).containsOnlyNulls();
    assertThat(file.cards().getFirst().ownFields())
        .containsExactly(new OwnField("Vu le", "mars 2022"));
    assertThat(file.refused()).isEmpty();
    assertThat(file.asWritten())
        .extracting(RefusedLine::line, RefusedLine::reason, RefusedLine::values)
        .containsExactly(
            tuple(2, "import.line.day", List.of("mars 2022", "Vu le")),
            tuple(4, "import.line.day", List.of("le 3 avril", "Vu le")),
            tuple(5, "import.line.day", List.of("31/02/24", "Vu le")),
            tuple(6, "import.line.day", List.of("03/28/24", "Vu le")),
            tuple(7, "import.line.day", List.of("x".repeat(40) + "…", "Vu le")));
    assertThat(ImportedFile.together(List.of(file, file)).asWritten()).hasSize(10);
  }

  @Test
  void underAnEnglishHeadingAShortYearIsReadOnlyWhereTheDayComesFirst() throws IOException {
    assertThat(days("Last contact", "03/04/24", "28/04/24"))
        .containsExactly(null, LocalDate.of(2024, 4, 28));
  }

  private List<LocalDate> days(String heading, String... days) throws IOException {
    return read(heading, days).cards().stream().map(ImportedCard::lastContact).toList();
  }

  private ImportedFile read(String heading, String... days) throws IOException {
    String rows =
        Arrays.stream(days).map("Anne Rivière;%s\n"::formatted).collect(Collectors.joining());
    Path file = Files.writeString(disk.resolve("t.csv"), "Qui;" + heading + "\n" + rows);
    return Samples.understood(
        new ContactFiles(new Messages(Language.FRENCH))
            .read(
                file,
                Optional.of(
                    new ColumnsTold(true, List.of(CardField.WHOLE_NAME, CardField.LAST_CONTACT)))));
  }
}
