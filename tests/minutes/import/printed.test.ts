import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decideImport } from '#main/minutes/decide-import.ts'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { readMarkdown } from '#main/minutes/documents/import/read-markdown.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
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
  const directory = { persons: new Map(), actors: new Map() }
  const { writes } = decideImport(result.value, '', { sectors: [], axes: [], directory }, ids)
  const rows = (record: string) =>
    writes.filter((write) => write.record === record).map(({ id, values }) => ({ id, ...values }))
  const minutes = {
    ...{ meeting: rows('meeting')[0], espace: null, sector: null, series: null, sections: rows('section') },
    ...{ attendances: rows('attendance'), axisSheets: rows('axisSheet'), fiches: rows('fiche'), axes: rows('axis') },
    ...{ rubrics: ficheRubrics([]), rubricTexts: [], threads: [] },
  }
  return { ...(minutes as unknown as Minutes), said: saidBy(result.value) }
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
