import { IconFlag3 } from '@tabler/icons-react'
import type { PlannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { hour } from '../../words/hours.ts'
import classes from './agenda.module.css'
import { slotEndWords } from './agenda-words.ts'

interface Props {
  readonly endsAt: string
  readonly planned: PlannedAgenda
}

/** The line of the list at which the slot is over. */
export function SlotEnd({ endsAt, planned }: Props) {
  return (
    <li className={classes.end} data-over={(planned.excess ?? 0) > 0 || undefined}>
      <IconFlag3 size={18} stroke={1.6} aria-hidden="true" />
      <span>
        <strong>{hour(endsAt)}, fin du créneau.</strong> {slotEndWords(planned.items, planned.excess)}
      </span>
    </li>
  )
}
