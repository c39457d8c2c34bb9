import { z } from 'zod'
import type { Db } from '#main/db/db.ts'
import { metaState } from '#main/db/meta.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'

const failure = z
  .object({ code: z.string(), fact: z.string(), cause: z.string(), unchanged: z.string(), next: z.string() })
  .nullable()
  .default(null)

const second = z.object({
  folder: z.string(),
  /** Its own folder there, so that several postes may share a drive. */
  own: z.string(),
  isEncrypted: z.boolean(),
  /** Name of the copy last written there. */
  last: z.string().nullable().default(null),
  lastAt: z.string().nullable().default(null),
  failure,
})

const rehearsal = z.object({ at: z.string(), madeAt: z.string(), transactions: z.number(), problems: z.number() })

const schema = z.object({
  lastAt: z.string().nullable().default(null),
  /** What the last usual copy has seen, see `seenBy`. */
  covered: z.string().nullable().default(null),
  failure,
  /** ISO instant of the first of the attempts that have failed since the last usual copy. */
  failingSince: z.string().nullable().default(null),
  second: second.nullable().default(null),
  rehearsal: rehearsal.nullable().default(null),
})

/** What this poste remembers of its copies. It stays out of the log. */
export type CopiesState = z.infer<typeof schema>

const state = metaState('copies', schema)

export const readCopies = state.read

export const noteCopies = state.note

/** The workspace is whole again: what could not be copied of it is to be. */
export const forgetDamagedCopy = (db: Db): void => {
  if (readCopies(db).failure?.code === 'backup-damaged')
    noteCopies(db, { covered: null, failure: null, failingSince: null })
}

/** Where a person wants copies to go too. @throws AppFailure as `writeMeta` */
export const keepSecondFolder = (db: Db, second: CopiesState['second']): void => state.write(db, { second })

/** All that the log holds now, as one text to compare. */
export const seenBy = ({ log }: WorkspaceDb): string => JSON.stringify(Object.entries(log.vector()).toSorted())
