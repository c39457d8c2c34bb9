import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Quiet } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { shortDate } from '../../words/dates.ts'
import classes from './home.module.css'

/** The meetings after the next one. */
export function Later({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  return (
    <Section look="label" title="Échéances">
      <List ruled>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={classes.fact}>
            <Quiet>{meeting.date === null ? 'sans date' : shortDate(meeting.date)}</Quiet>
            <span>
              <LinkAnchor to="/reunions/$meeting" params={{ meeting: meeting.id }} c="var(--ink)">
                <Ordinals>{meeting.title}</Ordinals>
              </LinkAnchor>
              {hint(meeting) !== '' && <div className={classes.hint}>{hint(meeting)}</div>}
            </span>
          </li>
        ))}
      </List>
    </Section>
  )
}

/** Where it is; for a meeting whose day moved, from which day and why. */
const hint = ({ place, formerDate, offReason }: MeetingSummary): string =>
  formerDate === null
    ? (place ?? '')
    : [`reportée du ${shortDate(formerDate)}`, offReason].filter((part) => part !== null).join(', ')
