package app.cairn.settings;

/// Day, night, or as the computer is set.
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK
}
