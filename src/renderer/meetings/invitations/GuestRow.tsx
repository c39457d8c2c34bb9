import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { attendanceRoles, invitationAnswers } from '#shared/records/meetings/attendance.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Attendance, Records } from '#shared/records/records.ts'
import { choiceWord, type Known } from '#shared/text/newer.ts'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { Row } from '../../components/plain/Row.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { GuestMenu } from './GuestMenu.tsx'
import { guestGesture } from './guest-keys.ts'
import { guestName, isStructure } from './invitation-words.ts'
import classes from './invitations.module.css'
import { RepresentedBy } from './RepresentedBy.tsx'

interface Props {
  readonly meeting: RowId
  readonly guest: Attendance
  readonly closed: boolean
  /** The one row of the list that Tab reaches. */
  readonly tabbed: boolean
  readonly onFocus: () => void
  /** False when there is no other row there. */
  readonly go: (event: KeyboardEvent, by: -1 | 1) => boolean
}

/** A guest, and their answer: one key each on its button, or its menu. */
export function GuestRow({ meeting, guest: read, closed, tabbed, onFocus, go }: Props) {
  const guest = useTypedRow(read)
  const { write } = useRowUpdate()
  const withdrawing = useGesture('invitations', 'withdraw')
  const withdraw = () => withdrawing.act({ attendance: guest.id }, `Invitation retirée\u00a0: ${guestName(guest)}`)
  const [asking, setAsking] = useState(false)
  const set = (changes: ChangesOf<Records['attendance']>) => write({ record: 'attendance', id: guest.id, changes })
  const answer = (said: Known<Attendance['answer']>) => {
    setAsking(said === 'represented')
    void set(
      said === 'represented' ? { answer: said } : { answer: said, representedBy: null, representedByPerson: null },
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const gesture = guestGesture(event)
    if (gesture === null) return
    event.preventDefault()
    if (gesture.kind === 'go') go(event, gesture.by)
    if (gesture.kind === 'answer') answer(gesture.answer)
    if (gesture.kind === 'withdraw') {
      if (!go(event, 1)) go(event, -1)
      withdraw()
    }
  }
  const name = guestName(guest)
  const said = guest.answer === null ? 'Sans réponse' : choiceWord(invitationAnswers, guest.answer)
  return (
    <li>
      <Row widths={[1, 'auto']} mih={34} py="xs">
        <span>
          {name}
          <Second block>{guestFacts(guest)}</Second>
        </span>
        {closed ? (
          <Second maw={176} ta="end">
            {said}
          </Second>
        ) : (
          <Menu position="bottom-end" withinPortal={false}>
            <Menu.Target>
              <Button
                size="xs"
                variant="subtle"
                data-guest
                data-said={guest.answer ?? undefined}
                className={classes.said ?? ''}
                tabIndex={tabbed ? 0 : -1}
                aria-label={`${name}\u00a0: ${said}`}
                rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
                onFocus={onFocus}
                onKeyDown={onKeyDown}
              >
                {said}
              </Button>
            </Menu.Target>
            <GuestMenu guest={guest} answer={answer} setPart={(part) => void set({ part })} withdraw={withdraw} />
          </Menu>
        )}
      </Row>
      {guest.answer === 'represented' && !closed && (
        <RepresentedBy meeting={meeting} guest={guest} set={set} focused={asking} />
      )}
    </li>
  )
}

/** « Directrice, Centre social Les Tilleuls, intervient ». */
const guestFacts = (guest: Attendance): string =>
  [
    guest.role,
    isStructure(guest) ? 'sans contact connu' : (guest.structure?.split('\n').join(', ') ?? null),
    guest.part === null || guest.part === 'participant' ? null : choiceWord(attendanceRoles, guest.part).toLowerCase(),
    guest.answer === 'represented' && guest.representedBy !== null ? `par ${guest.representedBy}` : null,
  ]
    .filter((fact) => fact !== null && fact !== '')
    .join(', ')
