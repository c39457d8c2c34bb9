import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import type { WriteFollow } from '#main/kit/write-follow.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { numberedTitle } from '#main/roadmap/documents/action-plan/numbering.ts'
import { records, type Section } from '#shared/records/records.ts'
import { isSettled } from '#shared/records/roadmap/is-settled.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * The heading under which an axis or a fiche is first written is its name, as long as it has no other: typed in the room, it
 * is what lists, thread and search call it by (ADR 0078). The heading of a later meeting names nothing.
 */
export const nameByHeading: WriteFollow = ({ db }, writes) =>
  writes.flatMap(({ record, id, values }): readonly RowWrite[] => {
    if (record !== 'section' || values.title === undefined) return []
    const section = row(db, 'section', id)
    const named = section === null ? null : namedBy(db, section)
    if (section === null || named === null) return []
    const [before, after] = [nameIn(section.title), nameIn(values.title)]
    const follows = named.title === null || named.title === before
    return follows && (named.title ?? '') !== after
      ? [write(named.record, named.id, { title: after === '' ? null : after })]
      : []
  })

type Named = { readonly record: 'axis' | 'fiche'; readonly id: string; readonly title: string | null }

/** The axis or the fiche that this section alone shows. */
const namedBy = (db: Db, { axisSheet, fiche }: Section): Named | null => {
  if (fiche !== null) {
    const one = row(db, 'fiche', fiche)
    const isAlone = rows(db, 'section', (q) => q.where('fiche', '=', fiche)).length === 1
    return one !== null && isAlone ? { record: 'fiche', id: one.id, title: one.title } : null
  }
  const axis = row(db, 'axis', row(db, 'axisSheet', axisSheet)?.axis ?? null)
  if (axis === null || isSettled(axis)) return null
  const isAlone = rows(db, 'axisSheet', (q) => q.where('axis', '=', axis.id)).length === 1
  return isAlone ? { record: 'axis', id: axis.id, title: axis.title } : null
}

/** « Axe prioritaire 1 – Équiper » → « Équiper »; « Action 1 : Créer… » → « Créer… »; « Action 1 jour par semaine » is one. */
const nameIn = (heading: RichText | null): string => {
  const [first] = heading?.content ?? []
  const text = inlineText(first?.type === 'paragraph' ? first.content : [])
    .replaceAll(/\s+/g, ' ')
    .trim()
  const { words } = numberedTitle(text)
  const number = text.slice(0, text.length - words.length)
  return cutAtWord(words === '' || /[.:)–—-]\s*$/.test(number) ? words : text, longest)
}

/** What an axis and a fiche hold of a name. */
const longest = records.axis.fields.title.max
