import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { oneLine } from '#main/office/paper/one-line.ts'
import type { NewsLine } from '#shared/contract/roadmap/news.ts'
import type { NewsItem } from '#shared/records/records.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'

/** In characters: about two lines of a list. */
const longestExcerpt = 180

/** News as lists show them: what is still being written first, then the latest first. */
export const newsLines = (db: Db, items: readonly NewsItem[]): readonly NewsLine[] =>
  items
    .toSorted((a, b) => compare(b.publishedOn ?? never, a.publishedOn ?? never) || compare(b.id, a.id))
    .map(({ id, title, publishedOn, happensOn, sector, axis, fiche, actor, body }) => ({
      ...{ id, title, publishedOn, happensOn, sector, axis, fiche },
      actor: actor === null ? null : (row(db, 'actor', sameEntry(db, 'actor', actor).standing)?.name ?? null),
      excerpt: cutAtWord(oneLine(plainText(body)).trim(), longestExcerpt),
    }))

const never = '9999-12-31'

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
