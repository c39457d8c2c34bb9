import { plannedAgenda } from '#shared/domain/agenda-item/planned-agenda.ts'
import type { AgendaItem } from '#shared/domain/records.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { hour } from '../../../words/hours.ts'
import classes from './Agenda.module.css'

interface Props {
  readonly startsAt: string | null
  readonly agenda: readonly AgendaItem[]
}

/** The points of the agenda, each with its hour. */
export function Agenda({ startsAt, agenda }: Props) {
  return (
    <ol className={classes.list}>
      {plannedAgenda(agenda, { startsAt, endsAt: null }).items.map(({ item, startsAt: at }) => (
        <li key={item.id} className={classes.row}>
          <span className={classes.quiet}>{at === null ? '' : hour(at)}</span>
          <span>
            <Ordinals>{item.title ?? 'Sans intitulé'}</Ordinals>
            {item.speaker !== null && <span className={classes.speaker}>{item.speaker}</span>}
          </span>
          <span className={classes.quiet}>{item.minutes !== null && `${item.minutes}\u00A0min`}</span>
        </li>
      ))}
    </ol>
  )
}
