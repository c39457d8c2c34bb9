import type { DifferenceBlock } from '#shared/text/difference.ts'

/** A line to be read, or lines that did not change, folded. */
export type DifferenceRun =
  | { readonly kind: 'line'; readonly block: DifferenceBlock }
  | { readonly kind: 'folded'; readonly blocks: readonly DifferenceBlock[] }

/** Fewer unchanged lines than this are shown. */
const folds = 3

/** The lines in order; a long run without a change folds, but for the last heading, which says where one is. */
export const differenceRuns = (blocks: readonly DifferenceBlock[]): readonly DifferenceRun[] => {
  const runs: DifferenceRun[] = []
  let same: DifferenceBlock[] = []
  const flush = (atEnd: boolean) => {
    const heading = atEnd ? -1 : same.findLastIndex(({ role }) => role === 'heading')
    const [before, shown] = heading < 0 ? [same, []] : [same.slice(0, heading), same.slice(heading)]
    runs.push(...folded(before), ...shown.slice(0, 1).map(line), ...folded(shown.slice(1)))
    same = []
  }
  for (const block of blocks)
    if (block.kind === 'same') same.push(block)
    else {
      flush(false)
      runs.push(line(block))
    }
  flush(true)
  return runs
}

const line = (block: DifferenceBlock): DifferenceRun => ({ kind: 'line', block })

const folded = (blocks: readonly DifferenceBlock[]): readonly DifferenceRun[] =>
  blocks.length < folds ? blocks.map(line) : [{ kind: 'folded', blocks }]
