import { z } from 'zod'
import { damageSchema, isMadeOfTheLog } from './damage.ts'
import type { Db } from './db.ts'
import { metaState } from './meta.ts'

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
export const { read: readProof, note: noteProof } = metaState('proof', schema)

/** All that is made of the log was made again of it. */
export const noteRemade = (db: Db): void =>
  noteProof(db, { damage: readProof(db).damage.filter((one) => !isMadeOfTheLog(one)) })
