import type { EntryEvent } from '#shared/contract/directory/directory.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { shortDateWithYear } from '../../../words/dates.ts'
import classes from '../EntryPanel.module.css'
import { eventWords } from './actor-words.ts'

/** The latest events shown; the history of the fields has them all. */
const shown = 8

/** What happened to a structure, newest first; a meeting opens. */
export function ActorEvents({ events }: { readonly events: readonly EntryEvent[] }) {
  return (
    <ul className={classes.dates}>
      {events.slice(0, shown).map((event) => (
        <li key={eventKey(event)}>
          <span>{shortDateWithYear(event.on)}</span>
          {event.kind === 'meeting' ? (
            <LinkAnchor to="/reunions/$meeting" params={{ meeting: event.meeting }} className={classes.link ?? ''}>
              <Ordinals>{eventWords(event)}</Ordinals>
            </LinkAnchor>
          ) : (
            <span>{eventWords(event)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

const eventKey = (event: EntryEvent): string => {
  if (event.kind === 'meeting') return event.meeting
  return event.kind === 'joined' ? event.id : `${event.on} ${event.how}`
}
