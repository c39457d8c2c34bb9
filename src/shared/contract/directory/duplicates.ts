import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { mutation, query, returns } from '../define.ts'

const entryRecord = z.enum(['actor', 'place', 'person'])

/** One field of two entries that look alike, in words; both `null` are left out. */
export interface ComparedField {
  readonly field: string
  readonly label: string
  readonly first: string | null
  readonly second: string | null
  readonly same: boolean
}

/** What two structures gave otherwise for one indicator and one period, in words. */
export interface ComparedFigure {
  readonly key: string
  /** The indicator, and the part of its breakdown when it is one. */
  readonly label: string
  readonly period: string
  readonly first: string
  readonly second: string
  /** What both make together; `null` where figures do not add up. */
  readonly sum: string | null
}

const kept = z.enum(['first', 'second', 'sum'])

/** What stays of two figures that differ: one of them, or what both make together. */
export type FigureChoice = z.output<typeof kept>

/** Two figures of one structure, that were given while it was two and that nobody compared: the first is read. */
export interface FiguresApart extends ComparedFigure {
  readonly actor: { readonly id: RowId; readonly name: string }
  /** Who gave each. */
  readonly names: readonly [string, string]
}

/** By `key`, what stays of two figures that differ. */
export type FigureKept = ReadonlyMap<string, FigureChoice>

/** Two entries that may be one. `score` is 0–100, the mean of the parts that could be compared (national rule). */
export interface DuplicatePair {
  readonly record: 'actor' | 'place' | 'person'
  readonly first: {
    readonly id: RowId
    readonly name: string
    readonly where: string | null
    readonly source: string | null
  }
  readonly second: {
    readonly id: RowId
    readonly name: string
    readonly where: string | null
    readonly source: string | null
  }
  readonly score: number
  readonly reasons: {
    readonly name: number
    readonly street: number | null
    readonly distance: number | null
    /** Equal SIRET, telephone or mail address. */
    readonly identifier: 'pivot' | 'phone' | 'email' | null
  }
  /** False when they are different legal entities: they may be attached, not joined. */
  readonly joinable: boolean
}

/** What the last search found that still holds. */
export interface ProbableDuplicates {
  /** The likeliest first, those said distinct left out; 500 at most. */
  readonly pairs: readonly DuplicatePair[]
  /** How many there are in all. */
  readonly total: number
  /** False once something was written that another search might see. */
  readonly isCurrent: boolean
}

/** What is typed so far, looked up as it is typed. */
const draft = z.strictObject({
  name: z.string().max(300),
  pivot: z.string().max(40).nullable().default(null),
  inseeCode: z.string().max(5).nullable().default(null),
  street: z.string().max(300).nullable().default(null),
})

export const duplicatesContract = {
  /** Pairs to look at, as far as is known: nothing is compared. `null` before the first search since Concerto started. */
  list: query(z.strictObject({}), returns<ProbableDuplicates | null>()),
  /** Compares all entries, which may be long; `list` then says what was found. */
  search: mutation(z.strictObject({ job: z.uuid() }), returns<null>()),
  /** Known entries close to one that is being typed, five at most. */
  near: query(
    z.strictObject({ record: z.enum(['actor', 'place', 'person']), draft }),
    returns<
      readonly { readonly id: RowId; readonly name: string; readonly where: string | null; readonly score: number }[]
    >(),
  ),
  compare: query(
    z.strictObject({ record: entryRecord, first: rowIdSchema, second: rowIdSchema }),
    returns<{
      readonly pair: DuplicatePair
      readonly fields: readonly ComparedField[]
      /** Those that differ, of two structures. */
      readonly figures: readonly ComparedFigure[]
    }>(),
  ),
  /**
   * Joins two entries: the one with the smaller id stands for both and takes the chosen values; the other's name is
   * kept as another name. `fromSecond` names the fields whose value is the second's; `figures` says what stays of each of the
   * figures that differ, and nothing is written while one of them is not said.
   */
  join: mutation(
    z.strictObject({
      record: entryRecord,
      first: rowIdSchema,
      second: rowIdSchema,
      fromSecond: z.array(z.string().max(60)).max(80),
      keepName: z.boolean(),
      figures: z
        .array(z.strictObject({ key: z.string().max(200), keep: kept }))
        .max(10_000)
        .default([]),
    }),
    returns<{ readonly id: RowId }>(),
  ),
  /** Figures that came by two postes for structures that one of them joined: no joining asked about them. */
  figuresApart: query(z.strictObject({}), returns<readonly FiguresApart[]>()),
  /** Says what stays of two of them, by their key. @throws AppFailure `not-found` */
  settleFigure: mutation(z.strictObject({ key: z.string().max(200), keep: kept }), returns<null>()),
  /** Makes an actor the antenna of another, or gives a place to an actor. */
  attach: mutation(z.strictObject({ child: rowIdSchema, parent: rowIdSchema }), returns<null>()),
  /** They are different: never proposed again. */
  distinguish: mutation(
    z.strictObject({ record: entryRecord, first: rowIdSchema, second: rowIdSchema }),
    returns<null>(),
  ),
  /** Takes a joined entry out again: it becomes an entry of its own, as it was. */
  separate: mutation(z.strictObject({ record: entryRecord, id: rowIdSchema }), returns<null>()),
}
