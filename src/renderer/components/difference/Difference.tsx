import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { DifferenceBlock } from '#shared/text/difference.ts'
import { plural } from '../../words/numbers.ts'
import { inPlace } from '../in-place.tsx'
import classes from './difference.module.css'

/** Two texts read as one: what was taken out is struck, what was put in is underlined, what stayed folds. */
export function Difference({ blocks }: { readonly blocks: readonly DifferenceBlock[] }) {
  const list = useRef<HTMLDivElement>(null)
  useChangeKeys(list)
  return (
    <div ref={list}>
      <Text role="status">{differenceSentence(blocks)}</Text>
      {inPlace(differenceRuns(blocks), (run) => (
        <Run run={run} />
      ))}
    </div>
  )
}

function Run({ run }: { readonly run: DifferenceRun }) {
  if (run.kind === 'folded')
    return (
      <details className={classes.folded}>
        <summary>{plural(run.blocks.length, 'ligne inchangée', 'lignes inchangées')}</summary>
        {inPlace(run.blocks, (block) => (
          <Line block={block} />
        ))}
      </details>
    )
  return <Line block={run.block} />
}

const told = { added: 'Ajouté', removed: 'Retiré', changed: 'Modifié', restyled: 'Mise en forme' } as const

function Line({ block }: { readonly block: DifferenceBlock }) {
  const changed = block.kind !== 'same'
  return (
    <div
      className={classes.line}
      data-kind={block.kind}
      data-role={block.role}
      {...(changed ? { tabIndex: -1, 'data-change': true } : {})}
    >
      <Text span fw={600} size="sm" c="var(--ink-2)">
        {block.kind === 'same' ? '' : told[block.kind]}
      </Text>
      <p>
        {inPlace(block.parts, ({ kind, text }) => {
          const Part = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
          return <Part>{text}</Part>
        })}
      </p>
    </div>
  )
}

/** N goes to the next change, P to the one before; not while something is typed or chosen. */
function useChangeKeys(list: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const step = event.key.toLowerCase() === 'n' ? 1 : event.key.toLowerCase() === 'p' ? -1 : 0
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea, [role=dialog]')
      if (step === 0 || typing || event.ctrlKey || event.metaKey || event.altKey) return
      const changes = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
      const at = changes.indexOf(document.activeElement as HTMLElement)
      const next = changes[at < 0 ? (step > 0 ? 0 : changes.length - 1) : at + step]
      next?.scrollIntoView({ block: 'center' })
      next?.focus()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [list])
}

/** A line to be read, or lines that did not change, folded. */
type DifferenceRun =
  | { readonly kind: 'line'; readonly block: DifferenceBlock }
  | { readonly kind: 'folded'; readonly blocks: readonly DifferenceBlock[] }

/** Fewer unchanged lines than this are shown. */
const folds = 3

/** The lines in order; a long run without a change folds, but for the last heading, which says where one is. */
const differenceRuns = (blocks: readonly DifferenceBlock[]): readonly DifferenceRun[] => {
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

/** « 2 lignes modifiées, 1 ajoutée, 3 retirées. » */
const differenceSentence = (blocks: readonly DifferenceBlock[]): string => {
  const count = (kind: DifferenceBlock['kind']) => blocks.filter((block) => block.kind === kind).length
  const told = [
    [count('changed'), 'ligne modifiée', 'lignes modifiées'],
    [count('added'), 'ligne ajoutée', 'lignes ajoutées'],
    [count('removed'), 'ligne retirée', 'lignes retirées'],
    [count('restyled'), 'ligne mise en forme autrement', 'lignes mises en forme autrement'],
  ] as const
  const parts = told.filter(([number]) => number > 0).map(([number, one, many]) => plural(number, one, many))
  return parts.length === 0 ? 'Les deux textes sont les mêmes.' : `${parts.join(', ')}.`
}
