package app.cairn.exchange;

import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// An answer for a script: one JSON object on one line, in ASCII so that no terminal spoils it. Any
/// thread.
public final class JsonLine {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonLine() {}

  /// @param values numbers, texts, and maps and lists of those, in the order to be written
  public static String of(Map<String, ?> values) {
    return MAPPER.writeValueAsString(values);
  }
}
