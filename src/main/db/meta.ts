import type { z } from 'zod'
import type { RowId } from '#shared/kernel/ids.ts'
import type { HouseDocumentKind } from '#shared/records/minutes/house-documents.ts'
import type { Db } from './db.ts'
import { prepared } from './statements.ts'
import { ownFile } from './write-guards.ts'

/** Small facts of one installation that are not operations and never leave it. */
export type MetaKey =
  | 'replica'
  | 'place'
  /** Names this database wrote under, whose last operations were given up knowingly, as JSON (`witness.ts`). */
  | 'left'
  | 'lamport'
  | 'fingerprint'
  /** Row id of the member at this poste. */
  | 'member'
  | 'demo'
  /** What the espace begins with, as JSON (`rights-of-log.ts`). */
  | 'genesis'
  /** Keys of the hub that invited this poste, as JSON. */
  | 'hub'
  /** The shared folder of this poste, and what was read and put there, as JSON. */
  | 'mailbox'
  /** What is decided of the points of bundles that wait, as JSON. */
  | 'decided'
  /** When copies were last made, and where else they go, as JSON. */
  | 'copies'
  /** What was looked at for damage, and what was found, as JSON. */
  | 'proof'
  /** Values that are erased, as JSON, whatever the log says of it: a copy that was put back may be older (`erasures.ts`). */
  | 'erased'
  /** Records of which erased values may still have bytes in the file, as JSON (`wipe.ts`). */
  | 'wipe'
  /** Up to which erasures the files beside the log were gone through, as JSON (`exchanges/erasures/state.ts`). */
  | 'cleared'
  /** How one likes the screens of this poste, as JSON. */
  | 'preferences'
  /** The tour of the demonstration that is followed, as JSON. */
  | 'tour'
  /** The words that this poste added to the dictionary, as JSON. */
  | 'spelling'
  /** Name of the template of the house this poste writes a document in; empty for Concerto’s own. */
  | `houseTemplate.${HouseDocumentKind}`

export const readMeta = <Key extends MetaKey>(db: Db, key: Key): MetaValue<Key> | null =>
  (prepared<[string], { value: string | number }>(db, 'SELECT value FROM meta WHERE key = ?')
    .get(key)
    ?.value.toString() ?? null) as MetaValue<Key> | null

type MetaValue<Key extends MetaKey> = Key extends 'member' ? RowId : string

export const deleteMeta = (db: Db, key: MetaKey): void => {
  if (!db.inTransaction) ownFile.demand(db)
  prepared(db, 'DELETE FROM meta WHERE key = ?').run(key)
}

/** @throws AppFailure as the guards of `ownFile`, which are asked where a transaction begins */
export const writeMeta = (db: Db, key: MetaKey, value: string | number): void => {
  if (!db.inTransaction) ownFile.demand(db)
  prepared(
    db,
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value)
}

/** What Concerto remembers by itself: where nothing more is to be written, it does without. */
export const noteMeta = (db: Db, key: MetaKey, value: string): void => {
  if (ownFile.holds(db)) writeMeta(db, key, value)
}

/**
 * What this poste remembers under a key, as JSON. What a later version wrote and this one cannot read counts as nothing.
 * @param schema each of its fields has a default
 */
export const metaState = <Schema extends z.ZodObject>(key: MetaKey, schema: Schema) => {
  const read = (db: Db): z.output<Schema> => {
    const kept = schema.safeParse(JSON.parse(readMeta(db, key) ?? '{}'))
    return kept.success ? kept.data : schema.parse({})
  }
  const changed = (db: Db, changes: Partial<z.output<Schema>>): string => JSON.stringify({ ...read(db), ...changes })
  return {
    read,
    note: (db: Db, changes: Partial<z.output<Schema>>): void => noteMeta(db, key, changed(db, changes)),
    /** @throws AppFailure as `writeMeta` */
    write: (db: Db, changes: Partial<z.output<Schema>>): void => writeMeta(db, key, changed(db, changes)),
  }
}
