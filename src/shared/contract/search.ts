import { z } from 'zod'
import type { RowId } from '../kernel/ids.ts'
import { query, returns } from './define.ts'

/** Something found. `excerpt` is the passage around the match, `match` its bounds in the excerpt. */
export interface SearchHit {
  readonly kind: 'meeting' | 'section' | 'person'
  readonly id: RowId
  /** The meeting to open, `null` for a person who came to none. */
  readonly meeting: RowId | null
  readonly title: string
  readonly excerpt: string
  readonly match: readonly [start: number, end: number]
}

export const searchContract = {
  /** Without accents or case, by part of a word; 20 hits at most. */
  find: query(z.strictObject({ text: z.string().max(200) }), returns<readonly SearchHit[]>()),
}
