import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Inline, Table } from '#shared/text/rich-text/rich-text.ts'
import { cell, row } from './cells.ts'

export type Fact = readonly [name: string, words: readonly Inline[]]

/** What is to be known, a fact a line: its name on a ground, what it is beside it. @param width of the names, in hundredths */
export const factsTable = (
  { width, ...named }: { readonly title: string; readonly description: string; readonly width: number },
  facts: readonly Fact[],
): Table => ({
  type: 'table',
  attrs: { look: 'facts', widths: [width, 100 - width], ...named },
  content: facts.map(([name, words]) =>
    row(cell('label', [paragraph(name, 'label')]), cell('content', [paragraph(words)])),
  ),
})
