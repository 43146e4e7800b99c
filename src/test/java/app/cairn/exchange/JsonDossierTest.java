package app.cairn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.cairn.Rooms;
import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ledger;
import app.cairn.dossier.Model;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.OfferLine;
import app.cairn.rel.RandomChanges;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDossierTest {

  private static final String ID = "019ba5c0-0000-7000-8000-000000000001";
  private static final String MISSION =
      """
      {"id": "%s", "text": "Relier", "writtenAt": "2026-01-09T20:15:00Z"}\
      """
          .formatted(ID);

  private final JsonDossier json = new JsonDossier(Rooms.model());

  static Stream<EntityKind<?>> kinds() {
    return Rooms.model().kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <E extends Record & Entity> void everyKindComesBackAsItWas(EntityKind<E> kind) throws Exception {
    RandomChanges random = new RandomChanges(new Random(20), Rooms.model());
    DossierSession session = session();
    for (int i = 0; i < 50; i++) {
      session.perform(new Change.Added<>(kind, random.entity(kind)));
    }
    assertThat(json.read(json.write(session.dossier()))).isEqualTo(session.dossier());
  }

  @Test
  void everyTypeAnEntityMayHoldComesBackAsItWas() throws Exception {
    JsonDossier everything = new JsonDossier(new Model(List.of(Everything.KIND)));
    Everything full =
        new Everything(
            UUID.fromString(ID),
            -3,
            Long.MIN_VALUE,
            0.1,
            true,
            Instant.parse("2026-01-01T00:00:00.000000001Z"),
            LocalDate.parse("2026-02-28"),
            Duration.parse("PT1M3.5S"),
            Language.ENGLISH,
            List.of("à", ""),
            List.of(new OfferLine(UUID.fromString(ID), "b")));
    Everything empty =
        new Everything(
            UUID.fromString(ID.replace("01", "02")),
            0,
            0,
            0,
            false,
            null,
            null,
            null,
            null,
            null,
            null);
    Dossier dossier =
        new Dossier.Builder().put(Everything.KIND, full).put(Everything.KIND, empty).build();
    assertThat(everything.read(everything.write(dossier))).isEqualTo(dossier);
  }

  @Test
  void aTextOfAMillionLettersAndItsEmojiComeBack() throws Exception {
    String novel = "Écrire, encore. 🌱👩🏽‍🌾 \"\\ \u2028\t\n".repeat(40_000);
    Dossier dossier =
        new Dossier.Builder()
            .put(MissionStatement.KIND, MissionStatement.of(novel, Instant.EPOCH))
            .build();
    assertThat(json.read(json.write(dossier))).isEqualTo(dossier);
  }

  @Test
  void anEmptyDossierComesBack() throws Exception {
    assertThat(json.read(json.write(Dossier.empty()))).isEqualTo(Dossier.empty());
    assertThat(json.read("{\"cairn\":1,\"entities\":{}}")).isEqualTo(Dossier.empty());
  }

  @Test
  void whatIsWrittenIsPlainToRead() throws Exception {
    Dossier dossier = json.read(of("MissionStatement", MISSION));
    assertThat(json.write(dossier).replaceAll("\\s+", " "))
        .contains("{ \"cairn\" : 1, \"entities\" : {")
        .contains(
            "\"MissionStatement\" : [ { \"id\" : \""
                + ID
                + "\", \"text\" : \"Relier\", \"writtenAt\" : \"2026-01-09T20:15:00Z\" } ]");
  }

  @Test
  void theMarkThatSomeEditorsPutFirstIsNoMatter() throws Exception {
    String text = of("MissionStatement", MISSION);
    assertThat(json.read("\uFEFF" + text)).isEqualTo(json.read(text));
  }

  @Test
  void nestingWithoutEndIsRefused() {
    refused("[".repeat(200_000), "exchange.notJson");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3000000000", "1.5", "true", "\"12\"", "null", "1e400"})
  void aCountThatIsNoCountIsRefused(String count) {
    String rehearsal =
        """
        {"id": "%s", "pitch": "%s", "startedAt": "2026-01-09T20:15:00Z", "spoken": "PT1M",
         "words": %s}\
        """;
    refused(of("Rehearsal", rehearsal.formatted(ID, ID, count)), "exchange.badValue");
  }

  @Test
  void aValueThatTheRecordDoesNotTakeIsRefused() {
    String rehearsal =
        """
        {"id": "%s", "pitch": "%s", "startedAt": "2026-01-09T20:15:00Z", "spoken": "PT-1M",
         "words": 3}\
        """;
    refused(of("Rehearsal", rehearsal.formatted(ID, ID)), "exchange.badEntity");
  }

  @Test
  void whatNoFileKeepsIsLeftOutAsWhenTyped() throws Exception {
    Dossier read =
        json.read(of("MissionStatement", MISSION.replace("Relier", "a\\u0000b\\uD83Cc")));
    assertThat(read.all(MissionStatement.KIND))
        .extracting(MissionStatement::text)
        .containsExactly("ab\uFFFDc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|exchange.notCairn",
        "[]|exchange.notCairn",
        "{}|exchange.notCairn",
        "{\"cairn\":\"1\",\"entities\":{}}|exchange.notCairn",
        "{\"cairn\":0,\"entities\":{}}|exchange.notCairn",
        "{\"cairn\":1,\"entities\":[]}|exchange.notCairn",
        "{\"cairn\":2,\"entities\":{}}|exchange.newer",
        "{\"cairn\":99999999999999999999,\"entities\":{}}|exchange.newer",
        "bonjour|exchange.notJson",
        "{\"cairn\":1,\"entities\":{}|exchange.notJson",
        "{\"cairn\":1,\"entities\":{}} {}|exchange.notJson",
        "{\"cairn\":1,\"entities\":{\"Offer\":[],\"Offer\":[]}}|exchange.notJson",
        "{\"cairn\":1,\"entities\":{\"Dragon\":[]}}|exchange.unknownKind",
        "{\"cairn\":1,\"entities\":{\"Offer\":{}}}|exchange.badEntity",
        "{\"cairn\":1,\"entities\":{\"Offer\":[null]}}|exchange.badValue",
        "{\"cairn\":1,\"entities\":{\"MissionStatement\":[3]}}|exchange.badEntity"
      })
  void whatIsNoDossierIsRefusedInASentence(String text, String key) {
    refused(text, key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"text\"|\"texte\"|exchange.unknownField",
        "\"Relier\"|null|exchange.badEntity",
        "\"Relier\"|3|exchange.badValue",
        "\"Relier\"|[\"Relier\"]|exchange.badValue",
        "2026-01-09T20:15:00Z|hier|exchange.badValue",
        "019ba5c0|19ba5c0|exchange.badValue",
        "019ba5c0|019BA5C0|exchange.badValue"
      })
  void anEntityThatIsNotOneIsRefusedInASentence(String right, String wrong, String key) {
    refused(of("MissionStatement", MISSION.replace(right, wrong)), key);
  }

  @Test
  void oneIdStandsOnce() {
    refused(of("MissionStatement", MISSION + "," + MISSION), "exchange.twice");
  }

  private void refused(String text, String key) {
    ExchangeException refusal =
        catchThrowableOfType(ExchangeException.class, () -> json.read(text == null ? "" : text));
    assertThat(refusal).isNotNull();
    assertThat(refusal.key()).isEqualTo(key);
    for (Language language : Language.values()) {
      assertThat(refusal.sentence(new Messages(language))).endsWith(".").doesNotContain("{");
    }
  }

  private static String of(String kind, String entities) {
    return "{\"cairn\":1,\"entities\":{\"" + kind + "\":[" + entities + "]}}";
  }

  private static DossierSession session() {
    return new DossierSession(
        Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(Instant.EPOCH));
  }

  /// All that [Entity] allows.
  public record Everything(
      UUID id,
      int small,
      long large,
      double real,
      boolean truth,
      Instant moment,
      LocalDate day,
      Duration time,
      Language constant,
      List<String> texts,
      List<OfferLine> records)
      implements Entity {

    static final EntityKind<Everything> KIND = EntityKind.of(Everything.class, _ -> Stream.empty());
  }
}
