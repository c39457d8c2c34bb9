import { Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCheck, IconPencil, IconTrash } from '@tabler/icons-react'
import type { BoardAxis } from '#shared/contract/roadmap/axes.ts'
import type { Axis } from '#shared/records/records.ts'
import { isSettled } from '#shared/records/roadmap/is-settled.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { DotsMenu } from '../../../components/RowMenu.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { useMay } from '../../../components/use-may.ts'
import { axisRank } from '../axis-words.ts'

interface Props {
  readonly axis: Axis
  /** All of them, in their order. */
  readonly others: readonly BoardAxis[]
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with an axis less often. */
export function AxisMenu({ axis, others }: Props) {
  const { write } = useRowUpdate()
  const moving = useApiMutation('axes', 'moveAxis')
  const removing = useGesture('axes', 'removeAxis')
  const at = others.findIndex((one) => one.axis.id === axis.id)
  const after = (index: number) => others[index]?.axis.id ?? null
  const settled = axis.titleSettled === true
  const decides = useMay('settleAxis')
  const mine = decides || !isSettled(axis)
  // To move one is to number the others again.
  const ordered = decides || !others.some((one) => isSettled(one.axis))
  if (!mine && !ordered) return null
  const settle = () => void write({ record: 'axis', id: axis.id, changes: { titleSettled: settled ? null : true } })
  const remove = () => removing.act({ id: axis.id }, `${axisRank(axis)} supprimé, ses formulations sont à rattacher`)
  return (
    <DotsMenu label={`Autres actions, ${axisRank(axis)}`}>
      {decides && (
        <Menu.Item leftSection={settled ? <IconPencil {...icon} /> : <IconCheck {...icon} />} onClick={settle}>
          {settled ? 'Reprendre l’intitulé' : 'Arrêter l’intitulé'}
        </Menu.Item>
      )}
      {ordered && at > 0 && (
        <Menu.Item
          leftSection={<IconArrowUp {...icon} />}
          onClick={() => moving.mutate({ id: axis.id, after: after(at - 2) })}
        >
          Monter
        </Menu.Item>
      )}
      {ordered && at < others.length - 1 && (
        <Menu.Item
          leftSection={<IconArrowDown {...icon} />}
          onClick={() => moving.mutate({ id: axis.id, after: after(at + 1) })}
        >
          Descendre
        </Menu.Item>
      )}
      {mine && (
        <Menu.Item leftSection={<IconTrash {...icon} />} onClick={remove}>
          Supprimer
        </Menu.Item>
      )}
    </DotsMenu>
  )
}
