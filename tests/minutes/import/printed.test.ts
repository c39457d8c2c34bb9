import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decideImport } from '#main/minutes/decide-import.ts'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { readMarkdown } from '#main/minutes/documents/import/read-markdown.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { RowOf } from '#shared/records/record.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { ficheRubrics } from '#shared/records/roadmap/fiche-rubrics.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'
import { saidBy, words } from '../../support/imported-words.ts'

const folder = new URL('../../fixtures/minutes/', import.meta.url)

/** The rows an import writes, as the minutes the document is composed from. */
const rowsOf = (markdown: string): Minutes & { readonly said: string } => {
  const result = readMarkdown(markdown)
  if (!result.ok) throw new Error(result.error.cause)
  const made: string[] = []
  const ids = { row: () => `r${made.push('')}` } as unknown as IdSource
  const directory = { persons: new Map(), actors: new Map(), on: null }
  const { writes } = decideImport(result.value, '', { sectors: [], axes: [], directory }, ids)
  const rows = <Name extends RecordName>(name: Name): readonly RowOf<Records[Name]>[] => {
    const unsaid = Object.fromEntries(Object.keys(records[name].fields).map((field) => [field, null]))
    return writes
      .filter((write) => write.record === name)
      .map(({ id, values }) => ({ id, ...unsaid, ...values }) as unknown as RowOf<Records[Name]>)
  }
  const [meeting] = rows('meeting')
  if (meeting === undefined) throw new Error('no meeting was written')
  return {
    ...{
      meeting,
      espace: null,
      sector: null,
      series: null,
      next: null,
      sections: rows('section'),
      untreated: [],
      followUps: [],
    },
    ...{ attendances: rows('attendance'), axisSheets: rows('axisSheet'), fiches: rows('fiche'), axes: rows('axis') },
    ...{ rubrics: ficheRubrics([]), rubricTexts: [], threads: [], pictures: [] },
    said: saidBy(result.value),
  }
}

/** What a document prints: numbers of headings included, the bands of its grids left out, which no file has. */
const printed = ({ content }: RichText): string => content.map(printedBlock).join('\n')

const printedBlock = (block: Block): string => {
  if (block.type === 'heading') return `${block.attrs.number ?? ''} ${plainText({ type: 'doc', content: [block] })}`
  const rows =
    block.type === 'table' && block.attrs?.look === 'grid' ? { ...block, content: block.content.slice(1) } : block
  return plainText({ type: 'doc', content: [rows] })
}

describe('what the document prints', () => {
  test.each(readdirSync(folder))('%s: the words of the file, no other', (file) => {
    const minutes = rowsOf(readFileSync(new URL(file, folder), 'utf8'))
    const found = words(printed(composeMinutes(minutes).body))
    // The grid of a fiche prints its labels in pairs, and people are sorted by name.
    if (file.startsWith('concertation')) expect([...found].sort()).toEqual([...words(minutes.said)].sort())
    else expect(found).toEqual(words(minutes.said))
  })
})
