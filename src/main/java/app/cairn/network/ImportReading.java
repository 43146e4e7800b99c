package app.cairn.network;

import java.util.List;

/// What came of reading a file of contacts.
public sealed interface ImportReading {

  /// It was understood.
  record Understood(ImportedFile file) implements ImportReading {}

  /// A table of which the columns must be told: what they say is guessed, as far as that goes.
  ///
  /// @param name of the file, without its folder
  /// @param headed true where its first line is taken for the headings
  /// @param columns as they are then
  /// @param otherwise as they are where it is taken for the opposite
  record Unknown(String name, boolean headed, Columns columns, Columns otherwise)
      implements ImportReading {

    /// The columns of a table.
    ///
    /// @param headings their numbers where the table has none
    /// @param rows the first ones
    /// @param guesses one for each heading
    public record Columns(List<String> headings, List<List<String>> rows, List<CardField> guesses) {

      public Columns {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        guesses = List.copyOf(guesses);
      }
    }

    /// The same table, its first line taken for the opposite.
    public Unknown turned() {
      return new Unknown(name, !headed, otherwise, columns);
    }

    /// The same, guessed so.
    ///
    /// @param fields one for each heading
    public Unknown guessing(List<CardField> fields) {
      return new Unknown(
          name, headed, new Columns(columns.headings(), columns.rows(), fields), otherwise);
    }

    /// What is told where the columns say `fields`.
    public ColumnsTold told(List<CardField> fields) {
      return new ColumnsTold(headed, fields);
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
