import { Text, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { Attendee } from '#shared/contract/meetings/arrivals.ts'
import type { Meeting } from '#shared/records/records.ts'
import { State } from '../../components/State.tsx'
import { dayOf } from '../../words/dates.ts'
import { isToldAfter } from '../room/opening.ts'
import { AttendeeMenu } from './AttendeeMenu.tsx'
import { AttendeeUnfolded } from './AttendeeUnfolded.tsx'
import classes from './arrivals.module.css'
import { attendeeFacts, attendeeName, hoursWords, statusGlyphs, statusWord, substituteWords } from './attendee-words.ts'
import type { AttendeeDeeds } from './use-attendee.ts'
import { useAttendeeRow } from './use-attendee-row.ts'

interface Props {
  readonly attendee: Attendee
  readonly meeting: Meeting
  readonly deeds: AttendeeDeeds
  /** The one row that Tab reaches. */
  readonly isReached: boolean
  readonly onReach: () => void
}

/** One person of the list; its keys say the rest, and so does its menu. */
export function AttendeeRow({ attendee, meeting, deeds, isReached, onReach }: Props) {
  const { attendance } = attendee
  const timed = meeting.closedAt === null && !isToldAfter(meeting, dayOf(new Date()))
  const { row, menu, onKeyDown, ...unfolding } = useAttendeeRow(attendance, deeds, { timed, isSheet: false })
  return (
    <li className={classes.attendee}>
      {attendance.status === null && (
        // For the mouse alone: P on the row, and its menu, do it from the keyboard.
        <UnstyledButton
          className={classes.sign}
          tabIndex={-1}
          aria-hidden
          title="Noter présent"
          // The next row comes under the pointer: a double click is for one person.
          onClick={({ detail }) => detail < 2 && menu.act({ kind: 'status', status: 'present' })}
        >
          <IconCheck size={18} stroke={1.6} />
        </UnstyledButton>
      )}
      <AttendeeMenu attendee={attendee} {...menu}>
        <UnstyledButton
          ref={row}
          className={classes.row}
          data-attendee
          data-status={attendance.status ?? 'expected'}
          tabIndex={isReached ? 0 : -1}
          onFocus={onReach}
          onKeyDown={onKeyDown}
        >
          <AttendeeSummary attendee={attendee} meeting={meeting} />
        </UnstyledButton>
      </AttendeeMenu>
      <AttendeeUnfolded attendee={attendee} {...unfolding} />
    </li>
  )
}

/** The same, once nothing is said of it any more. */
export function ReadAttendee({ attendee, meeting }: Pick<Props, 'attendee' | 'meeting'>) {
  return (
    <li>
      <div className={classes.row} data-status={attendee.attendance.status ?? 'expected'} data-read>
        <AttendeeSummary attendee={attendee} meeting={meeting} />
      </div>
    </li>
  )
}

function AttendeeSummary({ attendee, meeting }: Pick<Props, 'attendee' | 'meeting'>) {
  const { attendance } = attendee
  const Glyph = statusGlyphs[attendance.status ?? 'expected']
  const facts = attendeeFacts(attendee)
  const hours = hoursWords(attendee, meeting)
  return (
    <>
      <Glyph size={18} stroke={1.6} role="img" aria-label={statusWord(attendee)} className={classes.glyph} />
      <span className={classes.who}>
        <Text span size="sm" c="var(--ink)">
          {attendeeName(attendance)}
        </Text>
        {hours !== '' && (
          <Text span size="xs" c="var(--ink-2)" ms="auto">
            {hours}
          </Text>
        )}
        <span className={classes.facts}>{facts}</span>
        <span className={classes.facts}>{substituteWords(attendee)}</span>
        {attendance.structure === null && attendance.arrivalText === null && (
          <State icon={IconAlertTriangle} tone="ochre">
            structure à préciser
          </State>
        )}
      </span>
    </>
  )
}
