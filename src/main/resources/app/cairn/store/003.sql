-- Schema 3: meetings, returns, and stepping back.

CREATE TABLE outreach (
  id TEXT NOT NULL PRIMARY KEY,
  contact TEXT NOT NULL,
  purpose TEXT NOT NULL,
  channel TEXT NOT NULL,
  text TEXT NOT NULL,
  sent_on TEXT,
  answer TEXT NOT NULL,
  answered_on TEXT,
  answer_words TEXT NOT NULL
) STRICT;

CREATE TABLE message_template (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY,
  guests TEXT NOT NULL,
  purpose TEXT NOT NULL,
  channel TEXT NOT NULL,
  place TEXT NOT NULL,
  state TEXT NOT NULL,
  planned_at TEXT,
  planned_minutes INTEGER NOT NULL,
  held_at TEXT,
  given_minutes INTEGER NOT NULL,
  pitch TEXT,
  questions TEXT NOT NULL,
  opening TEXT NOT NULL,
  energy_before INTEGER NOT NULL,
  energy_after INTEGER NOT NULL,
  asker TEXT NOT NULL,
  introduced TEXT NOT NULL,
  promise TEXT NOT NULL,
  thanked_on TEXT,
  next_step TEXT NOT NULL,
  next_on TEXT,
  notes TEXT NOT NULL
) STRICT;

CREATE TABLE feedback (
  id TEXT NOT NULL PRIMARY KEY,
  meeting TEXT,
  contact TEXT,
  words TEXT NOT NULL,
  sort TEXT NOT NULL,
  aspect TEXT NOT NULL,
  tone TEXT NOT NULL,
  understanding TEXT NOT NULL,
  market_fit TEXT NOT NULL,
  themes TEXT NOT NULL,
  aim TEXT,
  minute INTEGER NOT NULL,
  noted_at TEXT NOT NULL
) STRICT;

CREATE TABLE adjustment (
  id TEXT NOT NULL PRIMARY KEY,
  decision TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  "from" TEXT NOT NULL,
  passages TEXT NOT NULL,
  carried_by TEXT
) STRICT;

CREATE TABLE trial (
  id TEXT NOT NULL PRIMARY KEY,
  question TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  begun_at TEXT NOT NULL,
  ended_at TEXT,
  hearings TEXT NOT NULL
) STRICT;

CREATE TABLE alignment_check (
  id TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  said INTEGER NOT NULL,
  felt INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE loop (
  id TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL,
  opened_at TEXT NOT NULL,
  closed_at TEXT,
  learned TEXT NOT NULL,
  challenge TEXT NOT NULL
) STRICT;

CREATE TABLE put_off (
  id TEXT NOT NULL PRIMARY KEY,
  step TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT;
