import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { GuestsFound } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useEarlyEnter } from '../../components/use-early-enter.ts'
import { useUndoInField } from '../../components/use-undo-in-field.ts'
import { GuestOptions, type GuestRow, rowsOf } from './GuestOptions.tsx'
import { guestOf, whoFound } from './guest-words.ts'
import { useInvite } from './use-invite.ts'

interface Props {
  readonly meeting: RowId
  /** The name of the sector of the meeting, which what is new takes. */
  readonly sector: string | null
  /** Several lines were pasted. */
  readonly onList: (text: string) => void
}

const nothing: GuestsFound = { known: [], typed: [], typedFirst: false }

/** Invites someone, known or not: Entrée does what the highlighted row says, and the field is ready for the next one. */
export function GuestField({ meeting, sector, onList }: Props) {
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const { invite } = useInvite(meeting)
  const undoing = useUndoInField()
  const asked = text.trim()
  const found = useApiQuery('invitations', 'find', asked === '' ? null : { meeting, text: asked }, {
    keepPrevious: true,
  })
  const isFresh = asked !== '' && !found.isPlaceholderData && !found.isPending
  const rows = rowsOf(asked === '' ? nothing : (found.data ?? nothing))
  const combobox = useCombobox()

  // Whoever comes here comes to write a name; who is already somewhere else on the page stays there.
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.id === 'page-title') input.current?.focus()
  }, [])

  const choose = (row: GuestRow | undefined) => {
    if (row === undefined) return
    invite(row.kind === 'found' ? whoFound(row.found) : guestOf(row.typed.read, row.typed.isNamesake))
    setText('')
    undoing.note(false)
    combobox.closeDropdown()
    input.current?.focus()
  }
  const enterEarly = useEarlyEnter({ asked, isFresh, take: () => choose(rows[0]) })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the answer is that of what is typed, its first row is highlighted
  useEffect(() => {
    if (isFresh) combobox.selectFirstOption()
    else combobox.resetSelectedOption()
  }, [isFresh, asked])

  const hear = (event: KeyboardEvent) => {
    if (undoing.hear(event)) event.preventDefault()
    if (event.key !== 'Enter' || isFresh) return
    event.preventDefault()
    if (asked !== '') enterEarly()
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.split(/\r?\n/).filter((line) => line.trim() !== '').length < 2) return
    event.preventDefault()
    onList(pasted)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={(index) => choose(rows[Number(index)])} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          mt="sm"
          aria-label="Inviter quelqu’un"
          placeholder="NOM Prénom, structure, courriel"
          leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />}
          value={text}
          maxLength={600}
          autoComplete="off"
          data-guest-field
          onChange={(event) => {
            setText(event.currentTarget.value)
            undoing.note(true)
            combobox.openDropdown()
          }}
          onKeyDown={hear}
          onPaste={paste}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === ''}>
        <GuestOptions rows={rows} sector={sector} />
      </Combobox.Dropdown>
    </Combobox>
  )
}
