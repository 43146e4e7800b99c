package app.cairn.network;

import java.util.List;

/// What came of reading a file of contacts.
public sealed interface ImportReading {

  /// It was understood.
  record Understood(ImportedFile file) implements ImportReading {}

  /// A table of which the columns must be told: what they say is guessed, as far as that goes.
  ///
  /// @param name of the file, without its folder
  /// @param rows the first ones
  /// @param guesses one for each heading
  record Unknown(
      String name, List<String> headings, List<List<String>> rows, List<CardField> guesses)
      implements ImportReading {

    public Unknown {
      headings = List.copyOf(headings);
      rows = List.copyOf(rows);
      guesses = List.copyOf(guesses);
    }

    /// True where somebody’s name, or that of an organisation, is among `fields`.
    public static boolean enough(List<CardField> fields) {
      return fields.contains(CardField.FIRST_NAME)
          || fields.contains(CardField.LAST_NAME)
          || fields.contains(CardField.WHOLE_NAME)
          || fields.contains(CardField.ORGANISATION);
    }
  }

  /// Nothing was taken from it.
  ///
  /// @param reason the key of the sentence that says why
  /// @param values what that sentence names
  record Refused(String reason, List<Object> values) implements ImportReading {

    public Refused {
      values = List.copyOf(values);
    }
  }
}
