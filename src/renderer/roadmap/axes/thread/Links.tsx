import type { ToldEnd } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Formulation } from '#shared/records/records.ts'
import type { Thread } from '#shared/records/roadmap/thread/thread.ts'
import type { ThreadNode } from '#shared/records/roadmap/thread/thread-nodes.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Columns } from '../../../components/plain/Columns.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { Ends } from './Ends.tsx'

interface Props {
  readonly formulation: Formulation
  readonly thread: Thread
}

/** What a formulation comes from, and the fiche that works it out: tied and untied by hand, the likeliest first. */
export function Links({ formulation, thread }: Props) {
  const { id, stage } = formulation
  const candidates = useApiQuery('axes', 'candidates', { id }).data
  const linking = useGesture('axes', 'link')
  const unlinking = useGesture('axes', 'unlink')
  const nodes = thread.steps.flatMap((step) => step.nodes)
  const from = nodes.find((node) => node.id === id)?.from ?? []
  const isAction = stage === 'priority' || stage === 'proposed'

  const tie = (kind: 'origin' | 'fiche', earlier: RowId, later: RowId) =>
    linking.act({ links: [{ kind, earlier, later }] }, 'Lien noté')
  const untie = (kind: 'origin' | 'fiche', earlier: RowId, later: RowId) =>
    unlinking.act({ kind, earlier, later }, 'Lien défait')

  return (
    <Columns widths={[3, 2]}>
      {stage !== 'first' && (
        <Ends
          title="D’où elle vient"
          none="Aucune origine n’est notée."
          tied={nodes.filter((node) => from.includes(node.id)).map(endOf)}
          candidates={candidates?.origins ?? []}
          tie={(other) => tie('origin', other, id)}
          untie={(other) => untie('origin', other, id)}
        />
      )}
      {isAction && (
        <Ends
          title="Fiche-action qui la met en œuvre"
          none="Aucune fiche n’est notée."
          tied={nodes.filter((node) => node.id === formulation.fiche).map(endOf)}
          candidates={(candidates?.fiches ?? []).filter((one) => one.id !== formulation.fiche)}
          tie={(other) => tie('fiche', id, other)}
          untie={(other) => untie('fiche', id, other)}
        />
      )}
    </Columns>
  )
}

const endOf = ({ id, name, words }: ThreadNode): ToldEnd => ({ id, name, words })
