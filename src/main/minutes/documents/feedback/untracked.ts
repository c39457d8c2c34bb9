import { pairLines } from '#main/office/difference/pair-lines.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'
import type { BeforeLine, FileChanges, Suggested } from './changes.ts'
import { edgesOf } from './edges.ts'
import { comparable, printedLines } from './printed-lines.ts'

/**
 * What was changed in a file without being followed by Word: where its lines before differ from those that were exported.
 * Nobody signed them.
 * @param inHouse what a template of the house prints above and below the text is no change
 */
export const untrackedChanges = (
  { before }: FileChanges,
  base: ComposedDocument,
  inHouse: boolean,
): readonly Suggested[] => {
  const exported = printedLines(base.body)
  const compared = before.flatMap((line, rank) => (line.text.trim() === '' || line.isApart ? [] : [{ line, rank }]))
  const pairs = pairLines(
    exported.map(({ text }) => comparable(text)),
    compared.map(({ line }) => comparable(line.text)),
  )
  const known = pairs.map(({ from, to }) => from !== null && to !== null)
  const inside = inHouse ? { first: known.indexOf(true), last: known.lastIndexOf(true) } : everywhere
  let position = 0
  return pairs.flatMap(({ from, to }, index): readonly Suggested[] => {
    const here = to === null ? null : compared[to]
    const was = from === null ? null : (exported[from]?.text ?? '')
    const line = here?.rank ?? position
    if (here != null) position = here.rank + 1
    if (was === null) return here == null || index < inside.first || index > inside.last ? [] : [added(here.line, line)]
    if (here == null)
      return [{ ...unsigned(null, line), exported: from, kind: 'removed', context: was, to: was.length, by: [] }]
    return comparable(was) === comparable(here.line.text) ? [] : [{ ...reworded(was, here.line, line), exported: from }]
  })
}

const everywhere = { first: 0, last: Number.POSITIVE_INFINITY }

const unsigned = (cell: string | null, line: number) => ({
  line,
  exported: null,
  cell,
  context: '',
  from: 0,
  to: 0,
  author: null,
  at: null,
  together: null,
})

const added = ({ nodes, cell }: BeforeLine, line: number): Suggested => ({
  ...unsigned(cell, line),
  kind: 'added',
  by: [nodes],
})

const reworded = (was: string, { nodes, text, cell }: BeforeLine, line: number): Suggested => {
  const { from, to, end } = edgesOf(comparable(was), comparable(text))
  return { ...unsigned(cell, line), kind: 'words', context: was, from, to, by: [sliceInlines(nodes, from, end)] }
}
