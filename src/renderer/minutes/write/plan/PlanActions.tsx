import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Section } from '#shared/records/records.ts'
import type { Moving } from '../../../components/moving/use-moving.ts'
import { useGesture } from '../../../components/use-gesture.ts'
import { sectionName } from '../section-names.ts'
import type { WriteView } from '../write-view.ts'
import { AddSection } from './AddSection.tsx'
import classes from './plan.module.css'

interface Props {
  readonly minutes: Minutes
  readonly section: Section
  readonly move: Moving
  readonly show: WriteView['show']
}

/** What can be done to the section chosen in the plan. */
export function PlanActions({ minutes, section, move, show }: Props) {
  const remove = useRemoveSection(minutes, section, show)
  const name = sectionName(section)
  const at = move.order.indexOf(section.id)
  return (
    <div className={classes.actions}>
      <AddSection minutes={minutes} section={section} show={show} />
      <Action label="Monter la section" disabled={at <= 0} act={() => move.moveNow(section.id, -1, name)}>
        <IconArrowUp size={16} stroke={1.6} />
      </Action>
      <Action
        label="Descendre la section"
        disabled={at === move.order.length - 1}
        act={() => move.moveNow(section.id, 1, name)}
      >
        <IconArrowDown size={16} stroke={1.6} />
      </Action>
      <Action label="Supprimer la section" act={remove}>
        <IconTrash size={16} stroke={1.6} />
      </Action>
    </div>
  )
}

interface ActionProps {
  readonly label: string
  readonly act: () => void
  readonly disabled?: boolean
  readonly children: ReactNode
}

function Action({ label, act, disabled = false, children }: ActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={28} aria-label={label} disabled={disabled} onClick={act}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

/** Takes the section out and shows its neighbour; « Annuler » brings it back. */
function useRemoveSection(minutes: Minutes, section: Section, show: WriteView['show']): () => void {
  const remove = useGesture('records', 'remove')
  return () => {
    const at = minutes.sections.indexOf(section)
    const neighbour = minutes.sections[at + 1] ?? minutes.sections[at - 1]
    remove.act(
      { record: 'section', id: section.id },
      `Section supprimée\u00a0: ${sectionName(section)}`,
      () => neighbour !== undefined && show(neighbour.id),
    )
  }
}
