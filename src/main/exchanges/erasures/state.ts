import { createHash } from 'node:crypto'
import { z } from 'zod'
import { metaState } from '#main/db/meta.ts'
import type { ErasedOfRow } from '#shared/records/workspace/erasure.ts'

const filesGone = z.object({
  /** Up to which erasures, by `erasuresName`. */
  upTo: z.string().default(''),
  /** Names of those that were gone through. */
  seen: z.array(z.string()).default([]),
  /** Of these, what could not be read: it holds what it held. */
  left: z.array(z.string()).default([]),
})

export type FilesGone = z.output<typeof filesGone>

/** The files beside the log that were gone through for what is erased. */
const schema = z.object({
  copies: filesGone.prefault({}),
  second: filesGone.prefault({}),
  received: filesGone.prefault({}),
  /** By replica, the last of its erasures of which all is done here: it is told to the others (ER-6). */
  done: z.record(z.string(), z.number()).default({}),
})

const state = metaState('cleared', schema)

export const readCleared = state.read

export const noteCleared = state.note

/** Two lists that say the same have one name; none has that of no list. */
export const erasuresName = (of: readonly ErasedOfRow[]): string =>
  of.length === 0 ? '' : createHash('sha256').update(JSON.stringify(of)).digest('base64')
