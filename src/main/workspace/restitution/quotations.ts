import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'

/** What a wall has room for. */
const longest = 120

/** Reads the first short words that the minutes of these meetings quote; `null` when they quote none. */
export const quotationReader =
  (db: Db) =>
  (meetings: readonly RowId[]): string | null => {
    const sections = rows(db, 'section', (q) => q.where('meeting', 'in', meetings).orderBy('position').orderBy('id'))
    const quoted = sections.flatMap(({ body }) => quotedIn(body)).map(bare)
    return quoted.find((words) => words !== '' && words.length <= longest) ?? null
  }

/** Their source is theirs to say, not a wall’s. */
const quotedIn = (body: RichText | null): readonly string[] =>
  (body?.content ?? []).flatMap((block) =>
    block.type === 'blockquote' ? [block.content.flatMap(wordsOf).join(' ')] : [],
  )

const wordsOf = (block: Block): readonly string[] =>
  block.type === 'paragraph' && block.attrs?.style !== 'source' ? [inlineText(block.content)] : []

/** What stands between the signs that quote, when some do: who said it comes after. Slides put their own signs. */
const bare = (words: string): string =>
  (/[«“"]\s*([^»”"]+?)\s*[»”"]/u.exec(words)?.[1] ?? words).replaceAll(/\s+/gu, ' ').trim()
