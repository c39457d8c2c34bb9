import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { type RecordName, records } from '../../records/records.ts'
import type { DifferenceBlock } from '../../text/difference.ts'
import { mutation, query, returns } from '../define.ts'

/** A value as a person reads it: who wrote it, and when by their clock. */
export interface ToldValue {
  /** `null`: emptied. */
  readonly words: string | null
  /** As the field holds it; `null` for a removal. */
  readonly value: unknown
  /** The same words line by line, with what they changed of the version that all of them replaced. */
  readonly lines: readonly DifferenceBlock[]
  readonly at: string
  readonly author: string
  readonly origin: Origin
}

/** Where a value comes from: who works at this poste, a sector, the hub, or somebody of no sector. */
export type Origin = { readonly kind: 'own' | 'hub' | 'other' } | { readonly kind: 'sector'; readonly name: string }

/** One of the values between which someone chooses. */
export interface ConflictSide extends ToldValue {
  /** Names it: « replica:rank ». */
  readonly side: string
}

/** A screen on which a row is read. */
export type RowScreen =
  | {
      readonly kind: 'actor' | 'place' | 'person' | 'meeting' | 'fiche' | 'need' | 'newsItem' | 'indicator'
      readonly id: RowId
    }
  | { readonly kind: 'section'; readonly meeting: RowId; readonly id: RowId }

/** A point to settle. */
export interface ConflictView {
  readonly record: RecordName
  readonly id: RowId
  readonly field: string
  /** « Acteur », « Téléphone » */
  readonly recordLabel: string
  readonly fieldLabel: string
  /** How the row is called. */
  readonly name: string
  /** `null`: it has no screen of its own. */
  readonly screen: RowScreen | null
  /** `removal`: removed by the first side, written in by the others who had not seen it. */
  readonly kind: 'value' | 'removal'
  /** The one shown meanwhile comes first. */
  readonly sides: readonly ConflictSide[]
  readonly base: ToldValue | null
  /** What both come to, block by block, where that is no guess (FS-6). */
  readonly proposal: string | null
  /** A long text cut where all have the same; `null`: chosen whole. */
  readonly passages: readonly PassageView[] | null
}

/** A row in which something is to be settled. */
export interface ContestedRow {
  readonly record: RecordName
  readonly id: RowId
  /** Where it is read. */
  readonly screen: RowScreen | null
  readonly points: number
}

/** Paragraphs in one place of a text, in the version before, in the first side and in the other; the same in all, or not. */
export interface PassageView {
  readonly before: readonly string[]
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** How one point was settled. */
export interface SettledView {
  readonly at: string
  readonly author: string
  readonly recordLabel: string
  readonly fieldLabel: string
  readonly name: string
  readonly words: string | null
}

/** What is kept of a passage; `both`: the first side's, then the other's. */
const passageTakeSchema = z.enum(['before', 'one', 'other', 'both'])

export type PassageTake = z.infer<typeof passageTakeSchema>

/** What someone decides of a point. `side`, `proposal`, `passages`, `other`: for a value; `keep`, `remove`: for a removal. */
const pointChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('side'), side: z.string().max(200) }),
  z.strictObject({ kind: z.literal('proposal') }),
  /** One for each passage of the point, in order. */
  z.strictObject({ kind: z.literal('passages'), takes: z.array(passageTakeSchema).max(6_001) }),
  /** Another value, as the record's field takes it. */
  z.strictObject({ kind: z.literal('other'), value: z.unknown() }),
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('remove') }),
])

export type PointChoice = z.infer<typeof pointChoiceSchema>

/** A point, and what is decided of it. */
export const settledPointSchema = z.strictObject({
  record: oneOf(records),
  id: rowIdSchema,
  field: z.string().min(1).max(60),
  choice: pointChoiceSchema,
})

export type SettledPoint = z.infer<typeof settledPointSchema>

export const conflictsContract = {
  /** Points of records this version knows, 200 at most, and how many there are. */
  list: query(
    z.strictObject({}),
    returns<{
      readonly points: readonly ConflictView[]
      readonly count: number
      readonly settled: readonly SettledView[]
    }>(),
  ),
  /** How many points wait. */
  count: query(z.strictObject({}), returns<number>()),
  /** Rows with a point to settle, of 200 points at most. */
  rows: query(z.strictObject({}), returns<readonly ContestedRow[]>()),
  /** Ends the point on every poste (FS-4). @throws AppFailure `conflict-gone`, `conflict-value` */
  settle: mutation(settledPointSchema, returns<null>()),
}
