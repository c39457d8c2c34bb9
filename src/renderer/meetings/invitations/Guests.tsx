import { SegmentedControl, Text } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Invitation } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { KeyHints } from '../../components/KeyHints.tsx'
import { MoreRows, useRows } from '../../components/MoreRows.tsx'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { GuestRow } from './GuestRow.tsx'
import { guestKeys } from './guest-keys.ts'
import { answersSentence } from './invitation-words.ts'

interface Props {
  readonly meeting: RowId
  readonly invitations: readonly Invitation[]
  /** Answers are only read. */
  readonly closed: boolean
}

/** The guests and their answers. */
export function Guests({ meeting, invitations, closed }: Props) {
  const [scope, setScope] = useState('all')
  const waiting = invitations.filter(({ attendance }) => attendance.answer === null)
  const listed = scope === 'all' ? invitations : waiting
  return (
    <Section title="Réponses" look="label" aside={<span aria-live="polite">{answersSentence(invitations)}</span>}>
      <SegmentedControl
        size="xs"
        mt="sm"
        aria-label="Invités montrés"
        value={scope}
        onChange={setScope}
        data={[
          { value: 'all', label: 'Tous' },
          { value: 'waiting', label: 'Sans réponse' },
        ]}
      />
      {listed.length === 0 ? (
        <Text c="var(--ink-2)" mt="sm">
          Tous les invités ont répondu.
        </Text>
      ) : (
        <GuestList meeting={meeting} invitations={listed} closed={closed} />
      )}
      {!closed && <KeyHints hints={guestKeys} />}
    </Section>
  )
}

function GuestList({ meeting, invitations, closed }: Props) {
  const rows = useRows(invitations)
  const list = useRef<HTMLUListElement>(null)
  const [entry, setEntry] = useState<RowId | null>(null)
  const tabbed = rows.shown.some(({ attendance }) => attendance.id === entry) ? entry : rows.shown[0]?.attendance.id
  /** To the guest before or after the one where the key was pressed. */
  const go = (event: KeyboardEvent, by: -1 | 1) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-guest]') ?? [])]
    const here = buttons.indexOf(event.currentTarget as HTMLElement)
    buttons[here + by]?.focus()
    return buttons[here + by] !== undefined
  }
  return (
    <>
      <List ruled mt="xs" mb="sm" ref={list} aria-label="Invités">
        {rows.shown.map(({ attendance }) => (
          <GuestRow
            key={attendance.id}
            meeting={meeting}
            guest={attendance}
            closed={closed}
            tabbed={attendance.id === tabbed}
            onFocus={() => setEntry(attendance.id)}
            go={go}
          />
        ))}
      </List>
      <MoreRows rows={rows} next="invités suivants" />
    </>
  )
}
