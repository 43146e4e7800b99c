-- Schema 1. One table for each kind of entity: the columns are the components of its record.
-- Lists and records inside a record are JSON. Moments are ISO-8601 with nine decimals, days ISO-8601, durations ISO-8601, ids UUIDv7.

CREATE TABLE meta (
  dossier TEXT NOT NULL PRIMARY KEY,
  created TEXT NOT NULL,
  min_reader INTEGER NOT NULL,
  min_writer INTEGER NOT NULL,
  digest TEXT
) STRICT;

CREATE TABLE profile (
  id TEXT NOT NULL PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  headline TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  place TEXT NOT NULL,
  link TEXT NOT NULL
) STRICT;

CREATE TABLE mission_statement (
  id TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;

CREATE TABLE offer (
  id TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL,
  parent TEXT,
  reason TEXT NOT NULL,
  status TEXT NOT NULL,
  started_at TEXT NOT NULL,
  frozen_at TEXT,
  to_whom TEXT NOT NULL,
  what TEXT NOT NULL,
  how TEXT NOT NULL,
  sentence TEXT NOT NULL
) STRICT;

CREATE TABLE reflection (
  id TEXT NOT NULL PRIMARY KEY,
  exercise TEXT NOT NULL,
  answer TEXT NOT NULL,
  skipped INTEGER NOT NULL,
  written_at TEXT NOT NULL
) STRICT;

CREATE TABLE pitch (
  id TEXT NOT NULL PRIMARY KEY,
  format TEXT NOT NULL,
  number INTEGER NOT NULL,
  parent TEXT,
  reason TEXT NOT NULL,
  status TEXT NOT NULL,
  started_at TEXT NOT NULL,
  frozen_at TEXT,
  text TEXT NOT NULL,
  offer TEXT,
  offer_draft TEXT,
  read_against TEXT
) STRICT;

CREATE TABLE rehearsal (
  id TEXT NOT NULL PRIMARY KEY,
  pitch TEXT NOT NULL,
  started_at TEXT NOT NULL,
  spoken TEXT NOT NULL,
  words INTEGER NOT NULL
) STRICT;

CREATE TABLE sheet_choice (
  id TEXT NOT NULL PRIMARY KEY,
  template TEXT NOT NULL,
  format TEXT NOT NULL,
  contact_code INTEGER NOT NULL
) STRICT;

-- What happened, by whom, when. Rows are only ever added.
-- field '': the whole entity, its value its creation, no value its removal. bases: the stamps that the author saw.
-- gesture: what the group was called, where it had a name.
CREATE TABLE change (
  stamp TEXT NOT NULL PRIMARY KEY,
  replica TEXT NOT NULL,
  author TEXT NOT NULL,
  "group" TEXT NOT NULL,
  gesture TEXT,
  kind TEXT NOT NULL,
  entity TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  bases TEXT NOT NULL
) STRICT;

-- From here on, what can be made again from the rest.

-- For each field, the stamps that nobody superseded; field '' stands for the fields not listed.
CREATE TABLE head (
  entity TEXT NOT NULL,
  field TEXT NOT NULL,
  stamp TEXT NOT NULL,
  PRIMARY KEY (entity, field, stamp)
) STRICT, WITHOUT ROWID;

CREATE TABLE searchable (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  entity TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(texts, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

INSERT INTO search(search, rank) VALUES('secure-delete', 1);
