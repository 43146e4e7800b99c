package app.cairn.network;

import java.util.List;

/// What somebody told of a table.
///
/// @param headed true where its first line names the columns, and is nobody
/// @param fields what the columns say, one for each
public record ColumnsTold(boolean headed, List<CardField> fields) {

  public ColumnsTold {
    fields = List.copyOf(fields);
  }
}
