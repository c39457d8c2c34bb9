import { Group } from '@mantine/core'
import { IconArrowsSplit, IconCircleCheck } from '@tabler/icons-react'
import type { AxesBoard } from '#shared/contract/roadmap/axes.ts'
import { convergenceOf } from '#shared/records/roadmap/formulation/convergence.ts'
import { spreadOf } from '#shared/records/roadmap/formulation/spread.ts'
import { totalVotes } from '#shared/records/roadmap/formulation/vote-count.ts'
import { State } from '../../../components/State.tsx'
import { WhatIs } from '../../../components/WhatIs.tsx'
import { convergenceNames, convergenceSentence, emptySentence, looseSentence, spreadSentence } from '../vote-words.ts'
import type { BoardRow } from './board-rows.ts'

interface Props {
  readonly board: AxesBoard
  readonly rows: readonly BoardRow[]
}

/** What the table shows, computed and said with its figures: the convergence, the gap, what is left. */
export function BoardSummary({ board, rows }: Props) {
  const axes = rows.filter(({ axis }) => axis !== null)
  const gathering = axes.filter(({ formulations }) => formulations.length > 0)
  const convergence = convergenceOf(
    board.axes.map(({ axis }) => axis.id),
    board.formulations,
  )
  const spread = spreadOf(gathering.map(({ votes }) => votes))
  const loose = rows.at(-1)?.votes ?? 0
  const compared = [
    ...(convergence === null ? [] : [convergenceSentence(convergence)]),
    ...(spread === null ? [] : [spreadSentence(spread)]),
  ]
  const sentences = [
    ...(gathering.length === 0 || gathering.length === axes.length
      ? []
      : [emptySentence(axes.length - gathering.length)]),
    looseSentence(loose, totalVotes(board.formulations.map(({ votes }) => votes))),
  ]
  return (
    <Group gap="var(--s2) var(--s4)" mb="md" c="var(--ink-2)">
      {convergence !== null && (
        <State
          icon={convergence.kind === 'strong' ? IconCircleCheck : IconArrowsSplit}
          tone={convergence.kind === 'strong' ? 'accent' : 'ink'}
        >
          <strong>{convergenceNames[convergence.kind]}</strong>
          <WhatIs word="Convergence" />
        </State>
      )}
      <p>
        {compared.join(' ')} {spread !== null && <WhatIs word="Écart massif" />} {sentences.join(' ')}
      </p>
    </Group>
  )
}
