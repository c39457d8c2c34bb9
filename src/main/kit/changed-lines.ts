import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { differ } from '#main/office/difference/differ.ts'
import { type DocumentLine, documentLines } from '#main/office/difference/document-lines.ts'
import type { RecordName } from '#shared/records/records.ts'
import { fieldOf, printedWords } from '#shared/records/value-words.ts'
import type { DifferenceBlock } from '#shared/text/difference.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import { readRichText } from '#shared/text/rich-text/read-rich-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { rowNames } from './subject.ts'

/** What became of the value of a field, line by line, to be shown and never applied. */
export const changedLines = (
  db: Db,
  record: RecordName,
  field: string,
  before: unknown,
  after: unknown,
): readonly DifferenceBlock[] => differ(linesOf(db, record, field, before), linesOf(db, record, field, after))

/** « Téléphone : 04 74 00 00 12 »: what was written in a row, a line a field. */
export const writtenLines = (
  db: Db,
  record: RecordName,
  changes: Readonly<Record<string, unknown>>,
): readonly DifferenceBlock[] =>
  Object.entries(changes).flatMap(([field, value]): readonly DifferenceBlock[] => {
    const declared = fieldOf(record, field)
    if (declared === undefined || declared.kind === 'position') return []
    const words = printedWords(record, field, value, rowNames(db)) ?? 'vide'
    return [{ kind: 'same', role: 'text', parts: [{ kind: 'same', text: `${declared.label}\u00a0: ${words}` }] }]
  })

const linesOf = (db: Db, record: RecordName, field: string, value: unknown): readonly DocumentLine[] => {
  if (value === null) return []
  const text = fieldOf(record, field)?.kind === 'rich' ? readRichText(value) : null
  if (text !== null) return richLines(db, text)
  const words = printedWords(record, field, value, rowNames(db)) ?? ''
  return words
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ role: 'text', text, look: '' }))
}

const richLines = (db: Db, body: RichText): readonly DocumentLine[] => {
  const pictures = [...new Set(picturesOf(body))].flatMap((picture) => row(db, 'picture', picture) ?? [])
  return documentLines({ title: '', subject: '', author: '', footer: '', body, pictures })
}
