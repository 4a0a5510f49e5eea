/** `until` of what is still so. */
export const OPEN = Number.MAX_SAFE_INTEGER;

/**
 * An entity row is one state of an entity: it holds from revision `since` until before `until`. Nothing is ever deleted,
 * so that every revision can be read.
 */
export const FIRST_TABLES = `
  CREATE TABLE revision (number INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL) STRICT;
  CREATE TABLE entity (
    id INTEGER PRIMARY KEY, list TEXT NOT NULL, key TEXT NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entity_key ON entity (list, key, until);
  CREATE TABLE change (
    revision INTEGER NOT NULL, position INTEGER NOT NULL, op TEXT NOT NULL, entity INTEGER NOT NULL,
    PRIMARY KEY (revision, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE reference (
    role TEXT NOT NULL, target TEXT NOT NULL, source INTEGER NOT NULL,
    PRIMARY KEY (role, target, source)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE link (
    consumer TEXT NOT NULL, entity INTEGER NOT NULL, supplier TEXT NOT NULL, kind TEXT NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY (consumer, entity)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_supplier ON link (supplier, until, since, entity);
  `;

/** Checksums of what answers come from (states.ts, log.ts, edges.ts). */
export const CHECKSUMS = `
  ALTER TABLE entity ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE revision ADD COLUMN states INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE revision ADD COLUMN state_sum INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE revision ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE revision ADD COLUMN change_sum INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE revision ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE edges (
    id INTEGER PRIMARY KEY CHECK (id = 1), references_count INTEGER NOT NULL, references_sum INTEGER NOT NULL,
    links_count INTEGER NOT NULL, links_sum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE witness (id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
`;
