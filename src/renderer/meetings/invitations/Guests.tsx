import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Invitation } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { KeyHints } from '../../components/KeyHints.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { numberWord } from '../../words/numbers.ts'
import { GuestRow } from './GuestRow.tsx'
import { guestKeys } from './guest-keys.ts'
import { answersSentence } from './invitation-words.ts'

interface Props {
  readonly meeting: RowId
  readonly invitations: readonly Invitation[]
  /** Answers are only read. */
  readonly closed: boolean
}

/** The guests: what became of their last invitation, how they are written to, and what they answer. */
export function Guests({ meeting, invitations, closed }: Props) {
  const [scope, setScope] = useState('all')
  const waiting = invitations.filter(({ attendance }) => attendance.answer === null)
  const listed = scope === 'all' ? invitations : waiting
  const answered = waiting.length < invitations.length
  return (
    <>
      {answered && (
        <Group justify="space-between" gap="xs" mt="sm">
          <Second aria-live="polite">{answersSentence(invitations)}</Second>
          <SegmentedControl
            size="xs"
            aria-label="Invités montrés"
            value={scope}
            onChange={setScope}
            data={[
              { value: 'all', label: 'Tous' },
              { value: 'waiting', label: 'Sans réponse' },
            ]}
          />
        </Group>
      )}
      {listed.length === 0 ? (
        <Text c="var(--ink-2)" mt="sm">
          Tous les invités ont répondu.
        </Text>
      ) : (
        <GuestList meeting={meeting} invitations={listed} closed={closed} />
      )}
      {!closed && <KeyHints hints={guestKeys} />}
    </>
  )
}

/** As many as stand on one screen; the others unfold. */
const shownAtFirst = 10

function GuestList({ meeting, invitations, closed }: Props) {
  const [whole, setWhole] = useState(false)
  const shown = whole || invitations.length <= shownAtFirst + 1 ? invitations : invitations.slice(0, shownAtFirst)
  const list = useRef<HTMLUListElement>(null)
  const [entry, setEntry] = useState<RowId | null>(null)
  const tabbed = shown.some(({ attendance }) => attendance.id === entry) ? entry : shown[0]?.attendance.id
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-guest]') ?? [])]
  /** To the guest before or after the one where the key was pressed. */
  const go = (event: KeyboardEvent, by: -1 | 1) => {
    const all = buttons()
    const next = all[all.indexOf(event.currentTarget as HTMLElement) + by]
    next?.focus()
    return next !== undefined
  }
  const unfold = () => {
    flushSync(() => setWhole(true))
    buttons()[shown.length]?.focus()
  }
  return (
    <>
      <List ruled air={0} mt="xs" mb="xs" ref={list} aria-label="Invités">
        {shown.map((invitation) => (
          <GuestRow
            key={invitation.attendance.id}
            meeting={meeting}
            invitation={invitation}
            closed={closed}
            tabbed={invitation.attendance.id === tabbed}
            onFocus={() => setEntry(invitation.attendance.id)}
            go={go}
          />
        ))}
      </List>
      {shown.length < invitations.length && (
        <div>
          <Button variant="subtle" size="xs" onClick={unfold}>
            Voir les {numberWord(invitations.length - shown.length)} autres
          </Button>
        </div>
      )}
    </>
  )
}
