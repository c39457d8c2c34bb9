import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaPoint } from '#shared/records/meetings/standard-templates.ts'
import type { Meeting } from '#shared/records/records.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { duration } from '../../words/durations.ts'
import { hour } from '../../words/hours.ts'
import { AgendaSums } from './AgendaSums.tsx'
import classes from './agenda.module.css'
import { pointName } from './agenda-words.ts'
import { PointAbout } from './PointAbout.tsx'

interface Props {
  readonly agenda: readonly AgendaPoint[]
  readonly slot: Pick<Meeting, 'startsAt' | 'endsAt'>
}

/** The points with their hours, to be read: those of a validated meeting, or of a template as it is shipped. */
export function AgendaList({ agenda, slot }: Props) {
  const planned = plannedAgenda(agenda, slot)
  return (
    <>
      <AgendaSums planned={planned} slot={slot} />
      <div className={classes.agenda}>
        <List ordered framed ruled aria-label="Points de l’ordre du jour">
          {planned.items.map(({ item, startsAt }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read; a shipped point has no id
            <li key={index} className={classes.row} data-read data-kind={item.kind}>
              <span className={classes.hour}>{startsAt === null ? '' : hour(startsAt)}</span>
              <div className={classes.title}>
                <Ordinals>{pointName(item)}</Ordinals>
                <PointAbout point={item} />
              </div>
              <span className={classes.speaker}>{item.speaker}</span>
              <span className={classes.minutes}>{item.minutes !== null && duration(item.minutes)}</span>
            </li>
          ))}
        </List>
      </div>
    </>
  )
}
