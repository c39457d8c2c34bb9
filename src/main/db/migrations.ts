import type { Db } from './open.ts'
import { newer } from './open-errors.ts'

/**
 * The log's own tables, forward only: a database at version n is brought to the last by the entries after n.
 * Projection tables are not here: they are rebuilt from the log (`projection.ts`).
 *
 * Ids are integers inside the database (`replica.n`, `name.n`, `line.n`), which makes the log and its heads small.
 * `op` is only ever added to. `op.prev` names the replaced heads as « [[n,seq],…] », NULL when there were none;
 * `head` holds the operations that no other one of their field names, row by row.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE replica (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE TABLE name (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE line (n INTEGER PRIMARY KEY, id TEXT NOT NULL, record INTEGER NOT NULL, UNIQUE (id, record)) STRICT;
  CREATE TABLE tx (
    replica INTEGER NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL, lamport INTEGER NOT NULL,
    at TEXT NOT NULL, author TEXT, intent TEXT NOT NULL, schema INTEGER NOT NULL,
    salt TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (replica, first)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE op (
    replica INTEGER NOT NULL, seq INTEGER NOT NULL, tx INTEGER NOT NULL,
    line INTEGER NOT NULL, field INTEGER NOT NULL, value TEXT NOT NULL, prev TEXT,
    PRIMARY KEY (replica, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE head (
    line INTEGER NOT NULL, field INTEGER NOT NULL, replica INTEGER NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (line, field, replica, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE inbox (replica TEXT NOT NULL, first INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (replica, first)) STRICT;
  CREATE TABLE contested (
    line INTEGER NOT NULL, field INTEGER NOT NULL, PRIMARY KEY (line, field)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
  `,
]

/** @throws AppFailure `workspace-newer` when a later version of Concerto wrote the file. */
export const demandKnownVersion = (db: Db): void => {
  if (versionOf(db) > migrations.length) throw newer()
}

/** Brings the tables from the version they are at to the last. */
export const migrate = (db: Db): void => {
  const version = versionOf(db)
  for (const [index, statements] of migrations.entries()) {
    if (index < version) continue
    db.transaction(() => {
      db.exec(statements)
      db.pragma(`user_version = ${index + 1}`)
    }).immediate()
  }
}

const versionOf = (db: Db): number => Number(db.pragma('user_version', { simple: true }))
