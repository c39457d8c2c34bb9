import { VisuallyHidden } from '@mantine/core'
import { IconFlag3 } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import type { PlannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaItem, Meeting } from '#shared/records/records.ts'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { useScreenKeys } from '../../components/keys/screen-keys.ts'
import { List } from '../../components/plain/List.tsx'
import { hour } from '../../words/hours.ts'
import { AgendaRow } from './AgendaRow.tsx'
import { AgendaSums } from './AgendaSums.tsx'
import classes from './agenda.module.css'
import { slotEndWords } from './agenda-words.ts'
import { slotEndRank } from './slot-end.ts'
import type { AgendaEditing } from './use-agenda.ts'

interface Props {
  readonly agenda: readonly AgendaItem[]
  readonly slot: Pick<Meeting, 'startsAt' | 'endsAt'>
  readonly editing: AgendaEditing
}

/** The points under the clock that runs down them, edited in place; the end of the slot is a line of the list. */
export function AgendaEditor({ agenda, slot, editing }: Props) {
  useScreenKeys(agendaKeys)
  const list = useRef<HTMLOListElement>(null)
  const { moving } = editing
  const inOrder = moving.order.flatMap((id) => agenda.find((item) => item.id === id) ?? [])
  const planned = plannedAgenda(inOrder, slot)
  const end = slotEndRank(planned)
  const rows: ReactNode[] = planned.items.map((one, index) => (
    <AgendaRow key={one.item.id} planned={one} rank={index + 1} editing={editing} list={list} />
  ))
  if (end !== null && slot.endsAt !== null)
    rows.splice(end, 0, <SlotEnd key="end" endsAt={slot.endsAt} planned={planned} />)
  return (
    <>
      <AgendaSums planned={planned} slot={slot} />
      <div className={classes.agenda}>
        <List ref={list} ordered framed ruled aria-label="Points de l’ordre du jour">
          {rows}
        </List>
      </div>
      <VisuallyHidden component="p" role="status">
        {moving.said}
      </VisuallyHidden>
    </>
  )
}

const agendaKeys: readonly KeyHint[] = [
  { keys: ['Entrée'], does: 'dans un intitulé\u00a0: ajouter un point après' },
  { keys: ['Espace'], does: 'sur la poignée\u00a0: prendre le point' },
  { keys: ['↑', '↓'], does: 'déplacer le point pris' },
  { keys: ['Entrée'], does: 'poser le point pris' },
  { keys: ['Échap'], does: 'le laisser à sa place' },
  { keys: ['Suppr'], does: 'sur la poignée\u00a0: supprimer le point' },
]

interface SlotEndProps {
  readonly endsAt: string
  readonly planned: PlannedAgenda
}

/** The line of the list at which the slot is over. */
function SlotEnd({ endsAt, planned }: SlotEndProps) {
  return (
    <li className={classes.end} data-over={(planned.excess ?? 0) > 0 || undefined}>
      <IconFlag3 size={18} stroke={1.6} aria-hidden="true" />
      <span>
        <strong>{hour(endsAt)}, fin du créneau.</strong> {slotEndWords(planned.items, planned.excess)}
      </span>
    </li>
  )
}
