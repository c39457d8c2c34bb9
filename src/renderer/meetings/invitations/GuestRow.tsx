import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconChevronDown, IconHelpCircle, IconMail, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { Invitation } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { attendanceRoles, invitationAnswers } from '#shared/records/meetings/attendance.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Attendance, Records } from '#shared/records/records.ts'
import { choiceWord, type Known } from '#shared/text/newer.ts'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { preparationPaths } from '../page/preparation-tabs.ts'
import { GuestMenu } from './GuestMenu.tsx'
import { guestGesture } from './guest-keys.ts'
import { lastTimeWords } from './guest-words.ts'
import { entryOf, guestName, isStructure } from './invitation-words.ts'
import classes from './invitations.module.css'
import { RepresentedBy } from './RepresentedBy.tsx'

interface Props {
  readonly meeting: RowId
  readonly invitation: Invitation
  readonly closed: boolean
  /** The one row of the list that Tab reaches. */
  readonly tabbed: boolean
  readonly onFocus: () => void
  /** False when there is no other row there. */
  readonly go: (event: KeyboardEvent, by: -1 | 1) => boolean
}

/** A guest, what became of their last invitation, how they are written to, and their answer: one key each on its button, or its menu. */
export function GuestRow({ meeting, invitation, closed, tabbed, onFocus, go }: Props) {
  const guest = useTypedRow(invitation.attendance)
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
  const entry = entryOf(guest)
  const said = guest.answer === null ? 'Sans réponse' : choiceWord(invitationAnswers, guest.answer)
  return (
    <li>
      <Row widths={[1, '120px', '204px']} narrow={[1, 'auto']} mih={34} py="var(--s1)">
        <span>
          <strong>
            {entry === null ? (
              name
            ) : (
              <LinkAnchor {...entry} tabIndex={-1} c="inherit">
                {name}
              </LinkAnchor>
            )}
          </strong>
          <Second block>{guestFacts(guest)}</Second>
        </span>
        <Second visibleFrom="sm">
          {lastTimeWords(invitation)}
          <Channel meeting={meeting} {...invitation} />
        </Second>
        {closed ? (
          <Second maw={204} ta="end">
            {said}
          </Second>
        ) : (
          <Group gap="xs" wrap="nowrap" justify="flex-end">
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
                  {guest.answer === null ? 'Réponse' : said}
                </Button>
              </Menu.Target>
              <GuestMenu
                guest={guest}
                entry={entry}
                answer={answer}
                setPart={(part) => void set({ part })}
                withdraw={withdraw}
              />
            </Menu>
            <ActionIcon
              size={28}
              variant="subtle"
              tabIndex={-1}
              aria-label={`Retirer l’invitation, ${name}`}
              onClick={withdraw}
            >
              <IconX size={16} stroke={1.6} />
            </ActionIcon>
          </Group>
        )}
      </Row>
      {guest.answer === 'represented' && !closed && (
        <RepresentedBy meeting={meeting} guest={guest} set={set} focused={asking} />
      )}
    </li>
  )
}

/** How they are written to; the address that is missing is written on the page that tells them. */
function Channel({
  meeting,
  addresses,
  ofStructure,
}: Pick<Invitation, 'addresses' | 'ofStructure'> & { readonly meeting: RowId }) {
  const addressed = addresses.length > 0
  const Glyph = addressed ? IconMail : IconHelpCircle
  return (
    <span className={classes.channel} data-none={!addressed || undefined}>
      <Glyph size={16} stroke={1.6} aria-hidden="true" />
      {addressed ? (
        ofStructure ? (
          'courriel de la structure'
        ) : (
          'courriel'
        )
      ) : (
        <LinkAnchor to={preparationPaths.tell} params={{ meeting }} tabIndex={-1} c="inherit" underline="always">
          sans courriel
        </LinkAnchor>
      )}
    </span>
  )
}

/** « Centre social Les Tilleuls, intervient »; the function of who is of no structure. */
const guestFacts = (guest: Attendance): string =>
  [
    isStructure(guest) || guest.structure === null ? guest.role : null,
    isStructure(guest) ? 'structure' : (guest.structure?.split('\n').join(', ') ?? null),
    guest.part === null || guest.part === 'participant' ? null : choiceWord(attendanceRoles, guest.part).toLowerCase(),
    guest.answer === 'represented' && guest.representedBy !== null ? `par ${guest.representedBy}` : null,
  ]
    .filter((fact) => fact !== null && fact !== '')
    .join(', ')
