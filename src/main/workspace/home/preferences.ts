import type { Db } from '#main/db/db.ts'
import { readMeta, writeMeta } from '#main/db/meta.ts'
import { type Preferences, preferencesSchema } from '#shared/contract/workspace/preferences.ts'

/** Those of a later version that this one cannot read count as none. */
export const readPreferences = (db: Db): Preferences => {
  const read = preferencesSchema.safeParse(JSON.parse(readMeta(db, 'preferences') ?? '{}'))
  return read.success ? read.data : preferencesSchema.parse({})
}

export const writePreferences = (db: Db, preferences: Preferences): void =>
  writeMeta(db, 'preferences', JSON.stringify(preferences))
