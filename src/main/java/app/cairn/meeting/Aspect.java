package app.cairn.meeting;

/// What a return is about. Most are about the form; they change the communication, hardly the
/// project.
public enum Aspect {
  /// Not sorted yet.
  UNSORTED,
  /// « forme »: how it is said.
  FORM,
  /// « fond »: what is carried.
  SUBSTANCE,
  /// « mise en œuvre »: how hard it will be to carry out.
  CARRYING_OUT
}
