-- Version 1 of a dossier.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,        -- SHA-256 of the text
  file TEXT NOT NULL UNIQUE,  -- as given when it was added; passages name it
  text TEXT NOT NULL,
  metadata TEXT NOT NULL,     -- JSON: title, outlet, byline, published, url, problems
  added_at TEXT NOT NULL      -- ISO 8601, UTC
) STRICT;

CREATE TABLE analyses (
  report TEXT NOT NULL REFERENCES reports (id),
  engine INTEGER NOT NULL,
  testimony TEXT NOT NULL,    -- JSON
  PRIMARY KEY (report, engine)
) STRICT, WITHOUT ROWID;

-- Added to, never changed: taking a decision back is another decision.
CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  verb TEXT NOT NULL,
  targets TEXT NOT NULL,      -- JSON array
  value TEXT,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,      -- ISO 8601, UTC
  reason TEXT NOT NULL,
  supersedes TEXT REFERENCES decisions (id)
) STRICT;
