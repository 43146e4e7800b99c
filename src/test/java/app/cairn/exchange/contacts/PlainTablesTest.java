package app.cairn.exchange.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.CardField;
import app.cairn.network.ColumnsTold;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportReading.Unknown;
import app.cairn.network.ImportedCard;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as simple as people write them: names one a line, cells with a bar between them.
class PlainTablesTest {

  private static final ContactFiles READER = new ContactFiles(new Messages(Language.FRENCH));

  @TempDir Path disk;

  private Unknown asked(String text) throws IOException {
    return (Unknown) READER.read(written(text));
  }

  private Path written(String text) throws IOException {
    return Files.writeString(disk.resolve("liste.txt"), text);
  }

  /// Whom it gives, where its columns are as they are guessed.
  private List<String> people(String text) throws IOException {
    Path file = written(text);
    Unknown asked = (Unknown) READER.read(file);
    ColumnsTold told = asked.told(asked.columns().guesses());
    return Samples.understood(READER.read(file, Optional.of(told))).cards().stream()
        .map(ImportedCard::name)
        .toList();
  }

  @Test
  void namesOneALineArePeople() throws IOException {
    String names =
        "Anne Rivière\nRIVIÈRE Paul\n\nJean-François d’Aubigné\nLéa\nM. J.-M. de La Tour\n";
    assertThat(asked(names).columns().guesses()).containsExactly(CardField.WHOLE_NAME);
    assertThat(people(names))
        .containsExactly(
            "Anne Rivière",
            "Paul RIVIÈRE",
            "Jean-François d’Aubigné",
            "Léa",
            "M. J.-M. de La Tour");
    assertThat(people("anne rivière\npaul petit\n")).containsExactly("anne rivière", "paul petit");
    assertThat(people("Łukasz Nowakowski\nÖmer Özdemir\nO'Connor Mary\n李 明\n")).hasSize(4);
    assertThat(people("Anne Rivière")).containsExactly("Anne Rivière");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nom", "Noms et prénoms", "Mes amis", "Invités", "NAME"})
  void theLineThatNamesThemIsNobody(String heading) throws IOException {
    assertThat(people(heading + "\nAnne Rivière\nPaul Petit\nFatou Diallo\n"))
        .containsExactly("Anne Rivière", "Paul Petit", "Fatou Diallo");
  }

  @Test
  void underAKnownHeadingAnyShortLineIsRead() throws IOException {
    assertThat(asked("Entreprise\nPort de Marseille\ncroix-rouge 25\n").columns().guesses())
        .containsExactly(CardField.ORGANISATION);
    assertThat(people("Prénom\nanneke\nzoran\n")).containsExactly("anneke", "zoran");
  }

  @Test
  void theFirstLineMayBeTakenForTheOpposite() throws IOException {
    Unknown asked = asked("Liste du 3 mai\nPrénom;Ville\nAnne;Évry\nPaul;Lyon\n");
    assertThat(asked.headed()).isTrue();
    assertThat(asked.columns().headings()).containsExactly("Prénom", "Ville");
    Unknown turned = asked.turned();
    assertThat(turned.headed()).isFalse();
    assertThat(turned.columns().headings()).as("as most rows have").containsExactly("1", "2");
    assertThat(turned.columns().rows()).hasSize(4);
    assertThat(turned.turned()).isEqualTo(asked);
  }

  @Test
  void aLineThatSaysMoreIsKeptWithTheOthers() throws IOException {
    assertThat(people("Anne Rivière\nPaul Petit, Poste\nLéa Roy\nZoé Durand\n")).hasSize(4);
  }

  @Test
  void cellsMayStandBetweenBars() throws IOException {
    Unknown asked = asked("Nom complet|Ville\nAnne Rivière|Évry\nPaul Petit|Nîmes, Gard\n");
    assertThat(asked.columns().headings()).containsExactly("Nom complet", "Ville");
    assertThat(
            people(
                "Prénom | Nom | Âge\n-------|:----|---:\nAnne | Rivière | 40\nPaul | Petit | 30"))
        .containsExactly("Anne Rivière", "Paul Petit");
    assertThat(asked("Anne Rivière|Mairie\nPaul Petit|Poste\n").columns().rows()).hasSize(2);
    assertThat(people("| Prénom | Nom |\n|---|---|\n| Anne | Rivière |\n"))
        .containsExactly("Anne Rivière");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chère Anne,\n\nMerci pour ton message.\nPaul et Léa viendront samedi.\nÀ bientôt,\nZoé\n",
        "Il était une fois une reine.\nElle avait trois fils.\nPaul partit le premier.\n",
        "Anne Rivière est venue hier. Paul Petit aussi. Nous avons parlé longtemps du port.\n",
        "du pain\ndes pommes\nrappeler Paul\nécrire à Anne\n",
        "Introduction\nMéthode\nConclusion\n",
        "Bonjour\n",
        "2024\n2025\n2026\n",
        "anne@exemple.fr\npaul@exemple.fr\n",
        "Nom\nIl était une fois une reine, dans un pays lointain, qui avait trois fils.\n"
            + "Le premier partit un matin sans dire adieu à personne, et le deuxième le suivit.\n",
        "{\n\"name\": \"Anne\"\n}\n",
        "---\n===\n",
      })
  void whatIsNoListOfPeopleIsRefused(String text) throws IOException {
    refused(written(text));
  }

  @Test
  void soIsWhatIsNoText() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(1, 400)];
      random.nextBytes(bytes);
      assertThat(READER.read(Files.write(disk.resolve("b"), bytes)))
          .isInstanceOf(ImportReading.Refused.class);
    }
    refused(
        Files.write(
            disk.resolve("b"), "\u0001Anne\n\u0002Paul\n".getBytes(StandardCharsets.UTF_8)));
  }

  private static void refused(Path file) {
    assertThat(READER.read(file))
        .isEqualTo(
            new ImportReading.Refused(
                "import.problem.unknown", List.of(file.getFileName().toString())));
  }
}
