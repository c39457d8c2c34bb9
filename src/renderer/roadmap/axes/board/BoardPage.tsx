import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { IconEye, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { AxesBoard, NearAxis } from '#shared/contract/roadmap/axes.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { NearPairs } from '../../../components/gather/NearPairs.tsx'
import { originWords } from '../../../components/gather/origin-words.ts'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { KeyHints } from '../../../components/KeyHints.tsx'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { useMay } from '../../../components/use-may.ts'
import { plural } from '../../../words/numbers.ts'
import { whoMay } from '../../../words/who-may.ts'
import { axisName } from '../axis-words.ts'
import { DecideDialog } from '../DecideDialog.tsx'
import { BoardSummary } from './BoardSummary.tsx'
import { BoardTable } from './BoardTable.tsx'
import { boardRows } from './board-rows.ts'
import { GatherAxes } from './GatherAxes.tsx'
import { useAttaching } from './use-attaching.ts'

/** « Composer les axes communs »: what each sector said is drawn into axes, with its words and its gommettes. */
export function BoardPage(): ReactNode {
  const board = useApiQuery('axes', 'board', {})
  const [proposing, propose] = useState(false)
  const decides = useMay('settleAxis')
  const started = board.data !== undefined && board.data.axes.length + board.data.formulations.length > 0
  return (
    <>
      <PageHead
        title="Composer les axes communs"
        word="Axe"
        crumbs={['Axes et votes']}
        {...(started && {
          actions: (
            <>
              <LinkButton to="/axes/gommettes">Saisir les gommettes</LinkButton>
              <LinkButton to="/axes/restitution" leftSection={<IconEye size={18} stroke={1.6} />}>
                Voir la restitution
              </LinkButton>
              {decides ? (
                board.data.axes.some(({ isEmpty }) => !isEmpty) && (
                  <Button variant="filled" onClick={() => propose(true)}>
                    Proposer au comité
                  </Button>
                )
              ) : (
                <Text span c="var(--ink-2)">
                  {whoMay.settleAxis}
                </Text>
              )}
            </>
          ),
        })}
      />
      <Loaded query={board} rows={6}>
        {(board) => (started ? <Board board={board} /> : <NothingYet />)}
      </Loaded>
      {proposing && board.data !== undefined && (
        <DecideDialog
          axes={board.data.axes.filter(({ isEmpty }) => !isEmpty)}
          left={board.data.axes.filter(({ isEmpty }) => isEmpty)}
          kind="consolidated"
          close={() => propose(false)}
        />
      )}
    </>
  )
}

function NothingYet() {
  return (
    <EmptyState
      title="Aucune formulation pour l’instant."
      action={<LinkButton to="/axes/gommettes">Saisir les formulations</LinkButton>}
    >
      Ce que chaque secteur a dit à sa première concertation se tape, se colle, ou se reprend de ses comptes-rendus.
    </EmptyState>
  )
}

const keys = [
  { keys: ['Espace'], does: 'prendre une formulation' },
  { keys: ['↑', '↓'], does: 'choisir l’axe' },
  { keys: ['Entrée'], does: 'poser' },
  { keys: ['Échap'], does: 'laisser où elle était' },
]

function Board({ board }: { readonly board: AxesBoard }) {
  useScreenKeys(keys)
  const rows = boardRows(board)
  const attaching = useAttaching(rows)
  const adding = useApiMutation('axes', 'addAxis')
  return (
    <>
      <BoardSummary board={board} rows={rows} />
      <BoardTable board={board} rows={rows} attaching={attaching} />
      <Group gap="var(--s4) var(--s6)" justify="space-between" mt="md" mb="xl">
        <KeyHints hints={keys} />
        <Button
          leftSection={<IconPlus size={18} stroke={1.6} />}
          onClick={() => adding.mutate({ title: '' })}
          loading={adding.isPending}
        >
          Nouvel axe commun
        </Button>
      </Group>
      <NearAxes />
      <VisuallyHidden component="p" role="status">
        {attaching.moving.said}
      </VisuallyHidden>
    </>
  )
}

const reasons = { number: 'Même numéro', title: 'Intitulés proches' } as const

/** Axes that sectors made apart and that may be one. */
function NearAxes() {
  const near = useApiQuery('axes', 'near', {})
  const keeping = useGesture('axes', 'apart')
  return (
    <NearPairs
      title="Axes proches"
      query={near}
      apart={({ axes: [one, other] }) =>
        keeping.act({ axes: [one.axis.id, other.axis.id] }, 'Axes gardés tous les deux', () =>
          goOnTo(() => firstOf('#page-title')),
        )
      }
      tell={({ reason, axes: [one, other] }) => ({ reason: reasons[reason], near: [shown(one), shown(other)] })}
    >
      {(pair, close) => <GatherAxes pair={pair} close={close} />}
    </NearPairs>
  )
}

const shown = (near: NearAxis) => ({ id: near.axis.id, name: axisName(near.axis), facts: factsOf(near) })

/** « Du secteur Ouest, le 14 novembre 2026 : 4 formulations, 2 fiches-actions ». */
const factsOf = ({ formulations, fiches, ...origin }: NearAxis): string => {
  const held = [
    plural(formulations, 'formulation', 'formulations'),
    plural(fiches, 'fiche-action', 'fiches-actions'),
  ].join(', ')
  return `${originWords(origin)}\u00a0: ${held}`
}
