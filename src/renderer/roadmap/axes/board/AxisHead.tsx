import { Group } from '@mantine/core'
import { IconCheck, IconPencil } from '@tabler/icons-react'
import type { BoardAxis } from '#shared/contract/roadmap/axes.ts'
import { axis as declaration } from '#shared/records/roadmap/axis.ts'
import { isSettled } from '#shared/records/roadmap/is-settled.ts'
import { InlineText } from '../../../components/fields/InlineText.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { State } from '../../../components/State.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useMay } from '../../../components/use-may.ts'
import { AxisStateMark } from '../AxisStateMark.tsx'
import { axisRank } from '../axis-words.ts'
import { AxisMenu } from './AxisMenu.tsx'
import classes from './board.module.css'

interface Props {
  readonly board: BoardAxis
  readonly others: readonly BoardAxis[]
}

const { title } = declaration.fields

/** The head of a row: the axis, its words while they are being written, and where it stands. */
export function AxisHead({ board, others }: Props) {
  const axis = useTypedRow(board.axis)
  const { write, refusal } = useRowUpdate()
  const decides = useMay('settleAxis')
  return (
    <>
      <Group gap={0} justify="space-between" wrap="nowrap">
        <LinkAnchor to="/axes/axe/$axis" params={{ axis: axis.id }} fw={600}>
          {axisRank(axis)}
        </LinkAnchor>
        <AxisMenu axis={axis} others={others} />
      </Group>
      {axis.titleSettled === true || (isSettled(axis) && !decides) ? (
        <p className={classes.axisTitle}>{axis.title ?? 'Sans intitulé'}</p>
      ) : (
        <div className={classes.axisTitle}>
          <InlineText
            record="axis"
            row={axis.id}
            field="title"
            label={`${title.label}, ${axisRank(axis)}`}
            placeholder="Intitulé de l’axe"
            value={axis.title}
            onSave={(words) => write({ record: 'axis', id: axis.id, changes: { title: words } })}
            error={refusal}
          />
        </div>
      )}
      <div className={classes.axisStates}>
        <State icon={axis.titleSettled === true ? IconCheck : IconPencil}>
          {axis.titleSettled === true ? 'Intitulé arrêté' : 'Intitulé en cours d’écriture'}
        </State>
        <AxisStateMark board={board} />
      </div>
    </>
  )
}
