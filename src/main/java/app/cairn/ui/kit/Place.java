package app.cairn.ui.kit;

/// Where one stands in a screen: the tab in front, what is chosen, how far one scrolled. Each
/// screen has a kind of its own, and understands no other.
public interface Place {

  /// Where one begins.
  Place START = new Place() {};
}
