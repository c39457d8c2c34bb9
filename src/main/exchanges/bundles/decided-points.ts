import { z } from 'zod'
import type { Db } from '#main/db/db.ts'
import { written } from '#main/db/disk-errors.ts'
import { type MetaKey, readMeta, writeMeta } from '#main/db/meta.ts'
import { type SettledPoint, settledPointSchema } from '#shared/contract/exchanges/conflicts.ts'

/** What is decided of the points of bundles that wait, by bundle: beside the log, until each is applied or let go. */
const decidedSchema = z.record(z.string(), z.array(settledPointSchema))

const key: MetaKey = 'decided'

export const decidedPoints = (db: Db, bundle: string): readonly SettledPoint[] => readDecided(db)[bundle] ?? []

/** @param choices none: nothing is decided any more @throws AppFailure `disk-full`, `disk-failed` */
export const keepDecided = (db: Db, bundle: string, choices: readonly SettledPoint[]): void => {
  const { [bundle]: _, ...others } = readDecided(db)
  const all = choices.length === 0 ? others : { ...others, [bundle]: choices }
  written(db, () => writeMeta(db, key, JSON.stringify(all)))
}

/** What a later version wrote and this one cannot read counts as nothing: it is then decided again. */
const readDecided = (db: Db): Readonly<Record<string, readonly SettledPoint[]>> => {
  const read = decidedSchema.safeParse(JSON.parse(readMeta(db, key) ?? '{}'))
  return read.success ? read.data : {}
}
