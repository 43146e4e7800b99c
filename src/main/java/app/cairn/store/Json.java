package app.cairn.store;

import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Plain values as JSON text, and back. Any thread.
final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      // What was written here must be readable here, however long.
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static String print(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static Object parse(String text) {
    return MAPPER.readValue(text, Object.class);
  }

  static List<String> parseTexts(String text) {
    return MAPPER.readValue(text, new TypeReference<List<String>>() {});
  }
}
