import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { query, returns } from '../define.ts'

/** Something found. `excerpt` is the passage around the match, `match` its bounds in the excerpt. */
export interface SearchHit {
  readonly kind:
    | 'actor'
    | 'place'
    | 'person'
    | 'meeting'
    | 'axis'
    | 'fiche'
    | 'section'
    | 'followUp'
    | 'need'
    | 'newsItem'
    | 'indicator'
  readonly id: RowId
  /** The meeting to open: the hit itself, or the one a section, a decision or a task belongs to; `null` for what belongs to none. */
  readonly meeting: RowId | null
  readonly title: string
  readonly excerpt: string
  readonly match: readonly [start: number, end: number]
}

export const searchContract = {
  /** Each word begins a word of what is found, accents and case aside; six of each kind at most. A fiche answers to its number, « 1.2 », too. */
  find: query(z.strictObject({ text: z.string().max(200) }), returns<readonly SearchHit[]>()),
}
