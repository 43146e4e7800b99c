package app.cairn.meeting;

/// Whether whoever says something of the project had understood it, as the person judges.
public enum Understanding {
  UNSAID,
  UNDERSTOOD,
  NOT_UNDERSTOOD
}
