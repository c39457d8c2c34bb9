import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Thread } from '#shared/records/roadmap/thread/thread.ts'
import type { ThreadNode } from '#shared/records/roadmap/thread/thread-nodes.ts'
import { isTied, toldOrigins } from '#shared/records/roadmap/thread/told-origins.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, TableRow } from '#shared/text/rich-text/rich-text.ts'

/**
 * Threads as documents print them, in the minutes, in the roadmap or alone: under the name of its end, a table each, from what was
 * first said to what came of it. What is tied to nothing prints nothing, and who said it is left to the screen.
 */
export const threadBlocks = (threads: readonly Thread[]): readonly Block[] =>
  threads.filter(isTied).flatMap((thread) => [paragraph(threadName(thread), 'label'), threadTable(thread)])

/** « Le fil de « Ouvrir un atelier » ». */
export const threadName = (thread: Thread): string => `Le fil de « ${endOf(thread)} »`

/** One thread, where what it is of is said already. */
export const threadTable = (thread: Thread): Block => ({
  type: 'table',
  attrs: { look: 'list', widths: [24, 50, 26], title: `Le fil : ${endOf(thread)}`, description },
  content: [headerRow, ...thread.steps.flatMap(({ nodes }) => nodes.map((node) => nodeRow(node, thread)))],
})

const description =
  'Une ligne par étape, de ce qui a été dit d’abord à ce qui en est issu : l’étape, les mots, où et quand.'

const headerRow: TableRow = headRow('Étape', 'Ce qui a été dit ou décidé', 'Où et quand')

const nodeRow = (node: ThreadNode, thread: Thread): TableRow =>
  row(
    cell('content', [paragraph([plain(node.name, { type: 'bold' })])]),
    cell('content', [paragraph(inlines(spoken(node)))]),
    cell('content', [
      paragraph(sentenceCase(node.facts.join(', '))),
      ...toldOrigins(thread, node).map((origin) => paragraph(`d’après « ${origin.words} »`, 'note')),
    ]),
  )

/** What people said is quoted; what was decided is not. */
const spoken = ({ kind, words }: ThreadNode): string =>
  kind === 'first' || kind === 'restated' ? `« ${words} »` : words

/** What it leads to, for those who hear the table before they read it. */
const endOf = ({ steps }: Thread): string =>
  (steps.find(({ kind }) => kind === 'fiche') ?? steps.at(-1))?.nodes[0]?.words ?? ''
