-- Schema 2: the network.

CREATE TABLE circle (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  colour INTEGER NOT NULL,
  rank REAL NOT NULL
) STRICT;

CREATE TABLE organisation (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  place TEXT NOT NULL,
  link TEXT NOT NULL,
  wanted INTEGER NOT NULL,
  observed TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;

CREATE TABLE contact (
  id TEXT NOT NULL PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  circle TEXT,
  organisation TEXT,
  role TEXT NOT NULL,
  sector TEXT NOT NULL,
  expertise TEXT NOT NULL,
  degree INTEGER NOT NULL,
  warmth TEXT NOT NULL,
  hub INTEGER NOT NULL,
  step TEXT NOT NULL,
  last_contact TEXT,
  knows TEXT NOT NULL,
  pretext TEXT NOT NULL,
  notes TEXT NOT NULL,
  emails TEXT NOT NULL,
  phones TEXT NOT NULL,
  profile TEXT NOT NULL,
  place TEXT NOT NULL,
  own_fields TEXT NOT NULL,
  source TEXT NOT NULL,
  obtained_on TEXT,
  imported TEXT,
  imported_as TEXT,
  rank REAL NOT NULL
) STRICT;

CREATE TABLE tie (
  id TEXT NOT NULL PRIMARY KEY,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  noted_on TEXT
) STRICT;

CREATE TABLE import (
  id TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  file TEXT NOT NULL,
  at TEXT NOT NULL,
  filled TEXT NOT NULL,
  made TEXT NOT NULL
) STRICT;

CREATE TABLE pin (
  id TEXT NOT NULL PRIMARY KEY,
  node TEXT NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL
) STRICT;
