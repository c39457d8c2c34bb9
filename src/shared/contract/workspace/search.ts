import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { query, returns } from '../define.ts'

/** What can be found among what was written. */
const kinds = [
  'actor',
  'place',
  'person',
  'meeting',
  'axis',
  'formulation',
  'fiche',
  'section',
  'followUp',
  'indicator',
  'campaign',
  'need',
  'newsItem',
  'template',
  'textBlock',
  'member',
] as const

export type HitKind = (typeof kinds)[number]

/** Something found. `excerpt` is the passage around the match, `match` its bounds in the excerpt. */
export interface SearchHit {
  readonly kind: HitKind
  readonly id: RowId
  /** The meeting to open: the hit itself, or the one a section, a decision or a task belongs to; `null` for what belongs to none. */
  readonly meeting: RowId | null
  readonly title: string
  /** What tells it from another of its name: the day of a meeting, the commune of a structure, the number of a fiche. */
  readonly apart: string | null
  readonly excerpt: string
  readonly match: readonly [start: number, end: number]
  /** Where the passage stands, on a page that has several tabs; `null`: where the page opens. */
  readonly tab: HitTab | null
}

export type HitTab =
  | 'ordre-du-jour'
  | 'programme'
  | 'presences'
  | 'prevenir'
  | 'diffuser'
  | 'grille'
  | 'budget'
  | 'commentaires'

export interface Found {
  readonly hits: readonly SearchHit[]
  /** Kinds of which more would be found. */
  readonly more: readonly HitKind[]
  /** What was looked for instead, where a word asked begins none that is written: « concertation ». */
  readonly readAs: string | null
}

export const searchContract = {
  /**
   * Each word begins a word of what is found, accents and case aside; what says a neighbour of the trade instead comes after it. A
   * few of each kind, or many of one. A fiche answers to its number, « 1.2 », too.
   */
  find: query(
    z.strictObject({
      text: z.string().max(200),
      kind: z.enum(kinds).optional(),
      /** Neighbours that are not wanted. */
      without: z.array(z.string().max(60)).max(60).default([]),
    }),
    returns<Found>(),
  ),
  /** What was written here last, the newest first; a few. */
  written: query(z.strictObject({}), returns<readonly SearchHit[]>()),
}
