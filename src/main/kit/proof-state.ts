import { z } from 'zod'
import { damageSchema } from '#main/db/damage.ts'
import type { Db } from '#main/db/db.ts'
import { noteMeta, readMeta } from '#main/db/meta.ts'
import type { CopiesFolder } from './backup-folder.ts'

const schema = z.object({
  /** The part of the rows that is looked at next, see `ScrubTask`. */
  part: z.number().default(0),
  /** ISO instant of the last look that went to its end. */
  at: z.string().nullable().default(null),
  /** What is damaged, until a look finds it sound. */
  damage: z.array(damageSchema).default([]),
  /** The last time that indexes of words were found damaged, which were then made again. */
  remade: z
    .object({ at: z.string(), records: z.array(z.string()) })
    .nullable()
    .default(null),
})

/** What this poste remembers of its looks for damage. It stays out of the log. */
export type ProofState = z.infer<typeof schema>

/** What a later version wrote and this one cannot read counts as nothing. */
export const readProof = (db: Db): ProofState => {
  const read = schema.safeParse(JSON.parse(readMeta(db, 'proof') ?? '{}'))
  return read.success ? read.data : schema.parse({})
}

export const noteProof = (db: Db, changes: Partial<ProofState>): void =>
  noteMeta(db, 'proof', JSON.stringify({ ...readProof(db), ...changes }))

/** Lets go of the copies that are no longer needed; of none while the workspace is damaged, for they may be its last good ones. */
export const pruneUnlessDamaged = (db: Db, copies: CopiesFolder): void => {
  if (readProof(db).damage.length === 0) copies.prune()
}
