package app.cairn.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Field;
import app.cairn.dossier.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A whole dossier as JSON, for whoever wants their words in another program: `{"cairn": 1,
/// "entities": {"Offer": [{"id": …}, …], …}}`.
///
/// Kinds and fields are called what the code calls them; see [JsonValues] for what stands in the
/// fields. Reading takes all of it or nothing. Any thread.
public final class JsonDossier {

  /// The number after `"cairn"`: one more when the form changes so that older programs cannot read
  /// it.
  private static final int FORM = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      // What was written here must be readable here, however long.
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Model model;

  /// @param model the kinds that are written and understood
  public JsonDossier(Model model) {
    this.model = model;
  }

  /// Every entity of `dossier`, the kinds in the order of the model, the oldest entity first.
  public String write(Dossier dossier) {
    ObjectNode top = MAPPER.createObjectNode().put("cairn", FORM);
    ObjectNode entities = top.putObject("entities");
    for (EntityKind<?> kind : model.kinds()) {
      writeKind(kind, dossier, entities);
    }
    return MAPPER.writeValueAsString(top) + "\n";
  }

  private static <E extends Record & Entity> void writeKind(
      EntityKind<E> kind, Dossier dossier, ObjectNode entities) {
    ArrayNode array = entities.putArray(kind.name());
    for (E entity : dossier.all(kind)) {
      ObjectNode object = array.addObject();
      for (Field<E> field : kind.fields()) {
        object.set(field.name(), JsonValues.write(field.get(entity)));
      }
    }
  }

  /// The dossier that `json` tells.
  ///
  /// @throws ExchangeException when it is not one, or holds anything this version does not know
  public Dossier read(String json) throws ExchangeException {
    JsonNode top = parse(json);
    if (!top.path("cairn").isIntegralNumber() || !top.path("entities").isObject()) {
      throw new ExchangeException("exchange.notCairn");
    }
    if (top.path("cairn").bigIntegerValue().signum() < 1) {
      throw new ExchangeException("exchange.notCairn");
    }
    if (!top.path("cairn").canConvertToInt() || top.path("cairn").intValue() > FORM) {
      throw new ExchangeException("exchange.newer");
    }
    Dossier.Builder dossier = new Dossier.Builder();
    Set<UUID> seen = new HashSet<>();
    for (Map.Entry<String, JsonNode> entry : top.get("entities").properties()) {
      EntityKind<?> kind =
          model
              .kind(entry.getKey())
              .orElseThrow(() -> new ExchangeException("exchange.unknownKind", entry.getKey()));
      readKind(kind, entry.getValue(), dossier, seen);
    }
    return dossier.build();
  }

  private static JsonNode parse(String json) throws ExchangeException {
    try {
      // Some editors put a byte order mark before what they save.
      return MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new ExchangeException("exchange.notJson", line);
    }
  }

  private static <E extends Record & Entity> void readKind(
      EntityKind<E> kind, JsonNode array, Dossier.Builder dossier, Set<UUID> seen)
      throws ExchangeException {
    if (!array.isArray()) {
      throw new ExchangeException("exchange.badEntity", kind.name(), 1);
    }
    int place = 0;
    for (JsonNode object : array) {
      place++;
      E entity = readEntity(kind, object, place);
      if (!seen.add(entity.id())) {
        throw new ExchangeException("exchange.twice", entity.id().toString());
      }
      dossier.put(kind, entity);
    }
  }

  private static <E extends Record & Entity> E readEntity(
      EntityKind<E> kind, JsonNode object, int place) throws ExchangeException {
    List<Field<E>> fields = kind.fields();
    Set<String> known = new HashSet<>();
    fields.forEach(field -> known.add(field.name()));
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw new ExchangeException("exchange.unknownField", name, kind.name());
      }
    }
    List<Object> values = new ArrayList<>();
    for (Field<E> field : fields) {
      try {
        values.add(JsonValues.read(field.genericType(), object.path(field.name())));
      } catch (RuntimeException e) {
        throw new ExchangeException("exchange.badValue", field.name(), kind.name(), place);
      }
    }
    try {
      return kind.create(values);
    } catch (IllegalArgumentException e) {
      throw new ExchangeException("exchange.badEntity", kind.name(), place);
    }
  }
}
