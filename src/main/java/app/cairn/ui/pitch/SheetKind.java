package app.cairn.ui.pitch;

/// What may be put on paper.
enum SheetKind {
  PITCH,
  CARDS
}
