package app.cairn.ui.kit;

import java.util.List;
import java.util.UUID;

/// What the rooms of the loop put on paper: each opens a true preview, to print or to keep as PDF.
/// JavaFX thread.
public interface Paper {

  /// The page one takes along to a meeting.
  void preparation(UUID meeting);

  /// What was heard.
  ///
  /// @param returns which, in the order in which they are shown
  void synthesis(List<UUID> returns);

  /// The story of a turn of the loop.
  ///
  /// @param loop null for the one that goes on
  void loop(UUID loop);
}
