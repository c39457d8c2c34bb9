import type { Db } from './db.ts'
import { newer, older } from './open-errors.ts'

/**
 * The log's own tables, forward only: a database at version n is brought to the last by the entries after n, the first
 * of which makes version 2. Projection tables are not here: they are rebuilt from the log (`projection.ts`).
 *
 * `op` is only ever added to; `op.n` is the number of `op-number.ts`, `op.changes` an object of values by field, `op.prev`
 * the numbers of what it replaces, « [n,…] », NULL for nothing. `head` holds the operations that still hold a field of
 * their row, and `head.replaced` the fields that others took from them, « ["name",…] », NULL for none.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE replica (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE TABLE tx (
    replica INTEGER NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL, lamport INTEGER NOT NULL,
    at TEXT NOT NULL, author TEXT, intent TEXT NOT NULL, schema INTEGER NOT NULL,
    salt TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (replica, first)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE op (
    n INTEGER PRIMARY KEY, record TEXT NOT NULL, row TEXT NOT NULL, changes TEXT NOT NULL, prev TEXT
  ) STRICT;
  CREATE TABLE head (
    record TEXT NOT NULL, row TEXT NOT NULL, op INTEGER NOT NULL, replaced TEXT,
    PRIMARY KEY (record, row, op)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE inbox (replica TEXT NOT NULL, first INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (replica, first)) STRICT;
  CREATE TABLE contested (
    record TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY (record, row, field)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // What this poste alone knows of its exchanges (`exchanges.ts`).
  `
  CREATE TABLE peer (
    verifying TEXT PRIMARY KEY, replica TEXT NOT NULL, known TEXT NOT NULL, heardAt TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE exchange (
    n INTEGER PRIMARY KEY, direction TEXT NOT NULL, at TEXT NOT NULL, file TEXT NOT NULL, hash TEXT NOT NULL,
    sender TEXT NOT NULL, recipients TEXT NOT NULL, transactions INTEGER NOT NULL, operations INTEGER NOT NULL
  ) STRICT;
  `,
  // What each of those bundles held, as `BundleContents` in JSON; NULL for those noted before.
  'ALTER TABLE exchange ADD COLUMN contents TEXT',
  // Format 3 (`op.ts`): `tips` is « [["replica",rank,"hash"],…] » in JSON, NULL for none; `salt` may now be blocks, in JSON.
  `
  ALTER TABLE tx ADD COLUMN tips TEXT;
  ALTER TABLE tx ADD COLUMN sig TEXT;
  ALTER TABLE replica ADD COLUMN key TEXT;
  `,
  // Operations that are the value of nothing (`set-aside.ts`), and what says who may what (`rights-of-log.ts`).
  `
  CREATE TABLE aside (op INTEGER PRIMARY KEY, record TEXT NOT NULL, row TEXT NOT NULL, why TEXT NOT NULL) STRICT;
  CREATE INDEX asideRow ON aside (record, row);
  CREATE INDEX statement ON op (record) WHERE record IN ('grant', 'card');
  `,
  // Who takes an espace again by its sheet of recovery says so by a statement too.
  `
  DROP INDEX statement;
  CREATE INDEX statement ON op (record) WHERE record IN ('grant', 'card', 'root');
  `,
  // Who wrote twice under the same ranks goes on in branches (`branches.ts`): several may wait under the same rank.
  `
  ALTER TABLE replica ADD COLUMN parent INTEGER;
  CREATE INDEX branch ON replica (parent) WHERE parent IS NOT NULL;
  ALTER TABLE inbox RENAME TO former;
  CREATE TABLE inbox (
    replica TEXT NOT NULL, first INTEGER NOT NULL, hash TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (replica, first, hash)
  ) STRICT;
  INSERT INTO inbox (replica, first, hash, body) SELECT replica, first, body->>'hash', body FROM former;
  DROP TABLE former;
  ALTER TABLE peer ADD COLUMN pins TEXT NOT NULL DEFAULT '{}';
  DROP INDEX statement;
  CREATE INDEX statement ON op (record) WHERE record IN ('grant', 'card', 'root', 'end');
  `,
  // What is erased (`erasures.ts`), and what somebody left out (`missing.ts`).
  `
  CREATE INDEX erasureOp ON op (record) WHERE record = 'erasure';
  CREATE INDEX lessened ON tx (replica, first) WHERE substr(salt, 1, 1) = '[';
  CREATE TABLE missing (replica INTEGER NOT NULL, first INTEGER NOT NULL, PRIMARY KEY (replica, first)) STRICT, WITHOUT ROWID;
  ALTER TABLE peer ADD COLUMN erased TEXT NOT NULL DEFAULT '{}';
  `,
]

/** Version 1 wrote an operation a field. It was never released, and is not read. */
const firstVersion = 2

const lastVersion = firstVersion + migrations.length - 1

/** @throws AppFailure `workspace-newer`, `workspace-older`: another version of Concerto wrote the file. */
export const demandKnownVersion = (db: Db): void => {
  if (isNewer(db)) throw newer()
  if (versionOf(db) < firstVersion) throw older()
}

/** Whether a later version of Concerto wrote it. */
export const isNewer = (db: Db): boolean => versionOf(db) > lastVersion

/** Brings the tables from the version they are at to the last. */
export const migrate = (db: Db): void => {
  const version = versionOf(db)
  for (const [index, statements] of migrations.entries()) {
    if (firstVersion + index <= version) continue
    db.transaction(() => {
      db.exec(statements)
      db.pragma(`user_version = ${firstVersion + index}`)
    }).immediate()
  }
}

const versionOf = (db: Db): number => Number(db.pragma('user_version', { simple: true }))
