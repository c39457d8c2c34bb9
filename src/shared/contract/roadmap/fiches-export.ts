import { z } from 'zod'
import { rowIdSchema } from '../../records/field-schema.ts'
import { file, query, returns } from '../define.ts'
import type { ReadyDocument } from '../ready-file.ts'
import { asPaper } from '../workspace/house-templates.ts'

/** What of the roadmap: all of it, an axis (`null`: the fiches of none), or these fiches under their axes. */
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('axis'), axis: rowIdSchema.nullable() }),
  z.strictObject({ kind: z.literal('fiches'), fiches: z.array(rowIdSchema).min(1).max(5_000) }),
])

export type RoadmapPart = z.output<typeof part>

/** What stands in the document beside the fiches themselves. */
const parts = z.strictObject({
  /** What sectors say of the fiches: their comments, and what those gathered in a fiche say that it does not. */
  comments: z.boolean(),
  threads: z.boolean(),
  matrix: z.boolean(),
  calendar: z.boolean(),
  /** Whether people may be named. */
  persons: z.boolean(),
})

export type RoadmapParts = z.output<typeof parts>

/** An action as the national platform asks for it, each field ready to be pasted; empty when nothing is known. */
export interface NationalAction {
  readonly name: string
  readonly context: string
  readonly description: string
  readonly needs: string
  readonly years: string
  readonly bearers: string
}

export const fichesExportContract = {
  /** A fiche-action as Word; `comments`: as in the roadmap. @throws AppFailure `not-found`, `house-template.…` */
  writeFiche: file(
    { fiche: rowIdSchema, comments: z.boolean(), persons: z.boolean(), ...asPaper },
    returns<ReadyDocument>(),
  ),
  /** The roadmap as Word. @throws AppFailure `not-found`, `house-template.…` */
  writeRoadmap: file({ part, parts, ...asPaper }, returns<ReadyDocument>()),
  /** In the order of the roadmap. @throws AppFailure `not-found` */
  nationalActions: query(z.strictObject({ part }), returns<readonly NationalAction[]>()),
}
