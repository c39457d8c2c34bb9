import { Text } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { Quiet } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { shortDate } from '../../words/dates.ts'

/** The meetings after the next one. */
export function Later({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  return (
    <Section look="label" title="Échéances">
      <List ruled>
        {meetings.map((meeting) => (
          <Row key={meeting.id} component="li" widths={['72px', 1]} align="stretch">
            <Quiet>{meeting.date === null ? 'sans date' : shortDate(meeting.date)}</Quiet>
            <span>
              <LinkAnchor to="/reunions/$meeting" params={{ meeting: meeting.id }} c="var(--ink)">
                <Ordinals>{meeting.title}</Ordinals>
              </LinkAnchor>
              {hint(meeting) !== '' && (
                <Text component="div" size="sm" c="var(--ink-3)">
                  {hint(meeting)}
                </Text>
              )}
            </span>
          </Row>
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
