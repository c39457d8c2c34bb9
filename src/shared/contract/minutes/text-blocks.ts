import { z } from 'zod'
import type { TextBlock } from '../../records/records.ts'
import { query, returns } from '../define.ts'

/** Texts that come back from one meeting to the next. They are made, changed and removed as any record. */
export const textBlocksContract = {
  /** By name. `text`: only those of whose name a word begins with each of its words, whatever accents and capitals. */
  list: query(z.strictObject({ text: z.string().max(200) }), returns<readonly TextBlock[]>()),
}
