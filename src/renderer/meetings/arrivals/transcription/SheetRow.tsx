import { Table, UnstyledButton } from '@mantine/core'
import type { Attendee } from '#shared/contract/meetings/arrivals.ts'
import { Second } from '../../../components/plain/Second.tsx'
import { State } from '../../../components/State.tsx'
import { AttendeeMenu } from '../AttendeeMenu.tsx'
import { AttendeeUnfolded } from '../AttendeeUnfolded.tsx'
import classes from '../arrivals.module.css'
import { attendeeFacts, attendeeName, statusGlyphs, statusWord, substituteWords } from '../attendee-words.ts'
import type { AttendeeDeeds } from '../use-attendee.ts'
import { useAttendeeRow } from '../use-attendee-row.ts'

interface Props {
  readonly number: number
  readonly attendee: Attendee
  readonly deeds: AttendeeDeeds
  /** It is only read. */
  readonly locked: boolean
  /** The one row that Tab reaches. */
  readonly isReached: boolean
  readonly onReach: () => void
}

/** One line of the sheet. */
export function SheetRow({ number, attendee, deeds, locked, isReached, onReach }: Props) {
  const { attendance } = attendee
  const { row, menu, onKeyDown, ...unfolding } = useAttendeeRow(attendance, deeds, { timed: false, isSheet: true })
  const status = attendance.status ?? 'expected'
  return (
    <>
      <Table.Tr className={classes.transcriptionRow} data-status={status}>
        <Table.Td ta="end">{number}</Table.Td>
        <Table.Td>
          {locked ? (
            attendeeName(attendance)
          ) : (
            <AttendeeMenu attendee={attendee} overPage {...menu}>
              <UnstyledButton
                ref={row}
                className={classes.transcriptionName}
                data-attendee
                aria-label={`Ligne ${number}, ${attendeeName(attendance)}, ${statusWord(attendee).toLowerCase()}`}
                tabIndex={isReached ? 0 : -1}
                onFocus={onReach}
                onKeyDown={onKeyDown}
              >
                {attendeeName(attendance)}
              </UnstyledButton>
            </AttendeeMenu>
          )}
        </Table.Td>
        <Table.Td>
          {attendeeFacts(attendee)}
          <Second block>{attendance.role}</Second>
        </Table.Td>
        {/* For the mouse alone: the name is what the keyboard reaches. */}
        <Table.Td {...(!locked && { className: classes.transcriptionState, onClick: () => row.current?.click() })}>
          <State icon={statusGlyphs[status]} tone={status === 'present' ? 'accent' : 'ink'}>
            {status === 'expected' ? 'à noter' : statusWord(attendee)}
          </State>
          <Second block>{substituteWords(attendee)}</Second>
        </Table.Td>
      </Table.Tr>
      {(unfolding.unfolded !== null || (attendee.otherName !== null && !locked)) && (
        <Table.Tr>
          <Table.Td colSpan={4}>
            <AttendeeUnfolded attendee={attendee} {...unfolding} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
