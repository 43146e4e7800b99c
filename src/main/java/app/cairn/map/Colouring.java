package app.cairn.map;

/// What the colour of a person’s dot tells.
public enum Colouring {
  CIRCLE,
  WARMTH,
  LAST_CONTACT,
  STEP
}
