import { Group, Table, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Representativity, RepresentativityCell } from '#shared/contract/meetings/invitations.ts'
import type { Meeting } from '#shared/records/records.ts'
import { figure } from '../../words/numbers.ts'
import { withSomebody } from './invitation-words.ts'
import classes from './invitations.module.css'
import { TypeByPlace } from './TypeByPlace.tsx'

interface Props {
  readonly representativity: Representativity
  readonly state: Meeting['state']
}

/** Before the meeting, the invited of the known; once it is held, the present of the invited, or alone when nobody was. */
export function RepresentativityTable({ representativity: all, state }: Props) {
  const representativity = withSomebody(all)
  const { rows } = representativity
  const held = state === 'running' || state === 'toValidate' || state === 'validated'
  const uninvited = rows.every(({ cells }) => cells.every(({ invited }) => invited === 0))
  const title = !held ? 'Invités / connus' : uninvited ? 'Présents' : 'Présents / invités'
  return (
    <TypeByPlace
      title={title}
      label={`${title}, par type et par territoire`}
      frame={classes.frame}
      table={classes.table}
      of={representativity}
      cell={(cell, place) => (
        <Cell
          {...(held ? presentOf(cell) : invitedOf(cell))}
          alone={held && uninvited}
          missed={held || place !== 'elsewhere'}
        />
      )}
    />
  )
}

interface CellProps {
  readonly part: number
  readonly whole: number
  /** What a zero means. */
  readonly none: string
}

interface ShownProps extends CellProps {
  /** There is no whole to set beside it. */
  readonly alone: boolean
  /** A zero is a lack: nobody has to be asked from elsewhere. */
  readonly missed: boolean
}

const invitedOf = ({ invited, known }: RepresentativityCell): CellProps => ({
  part: invited,
  whole: known,
  none: 'aucun invité',
})

const presentOf = ({ present, invited }: RepresentativityCell): CellProps => ({
  part: present,
  whole: invited,
  none: 'aucun présent',
})

/** A zero that is a lack is marked by its sign, its word and its ground. */
function Cell({ part, whole, none, alone, missed }: ShownProps) {
  if (whole === 0 && part === 0)
    return (
      <Table.Td>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>personne</VisuallyHidden>
      </Table.Td>
    )
  const numbers = alone ? figure(part) : `${figure(part)} / ${figure(whole)}`
  if (part > 0 || !missed) return <Table.Td>{numbers}</Table.Td>
  return (
    <Table.Td data-blank>
      <Group component="span" display="inline-flex" gap="xs" wrap="nowrap">
        <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
        {numbers}
        <VisuallyHidden>, {none}</VisuallyHidden>
      </Group>
    </Table.Td>
  )
}
