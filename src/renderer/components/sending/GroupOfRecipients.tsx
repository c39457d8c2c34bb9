import { Button, Group, NativeSelect } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { type MinutesVariant, minutesVariants } from '#shared/records/minutes/minutes-variant.ts'
import { agree, numberWord } from '../../words/numbers.ts'
import { List } from '../plain/List.tsx'
import { Second } from '../plain/Second.tsx'
import { Section } from '../Section.tsx'
import { State } from '../State.tsx'
import { RecipientRow } from './RecipientRow.tsx'
import { calledOf, countsOf, isToTell, noteWords } from './sending-words.ts'
import type { Telling } from './telling.ts'
import { useNote } from './use-note.ts'

interface Props extends Telling {
  readonly icon: Icon | null
  readonly title: string
  readonly recipients: readonly Recipient[]
  readonly variant: { readonly value: MinutesVariant; readonly choose: (variant: MinutesVariant) => void } | null
}

/** Rows shown before the others are asked for, and how many are shown without asking: the page stays one screen. */
const few = 8
const most = 10

/** Some of them, told alike; what was noted of each, and the gesture that notes all. */
export function GroupOfRecipients({ icon, title, recipients, variant, ...telling }: Props) {
  const [all, showAll] = useState(false)
  const shown = all ? recipients : recipients.slice(0, recipients.length > most ? few : recipients.length)
  const left = recipients.length - shown.length
  const toNote = recipients.filter((one) => isToTell(one) && one.reach !== 'none')
  const { note, busy } = useNote(telling)
  return (
    <Section
      look="label"
      title={icon === null ? title : <State icon={icon}>{title}</State>}
      aside={
        <Group gap="sm">
          <Second>{countsOf(recipients, calledOf(telling.subject))}</Second>
          {variant !== null && (
            <NativeSelect
              size="xs"
              aria-label={`Ce qui est donné\u00a0: ${title}`}
              data={Object.entries(minutesVariants).map(([value, label]) => ({ value, label }))}
              value={variant.value}
              onChange={({ currentTarget }) => variant.choose(currentTarget.value as MinutesVariant)}
            />
          )}
        </Group>
      }
    >
      <List ruled="under" air="xs" onKeyDown={betweenRows}>
        {shown.map((recipient) => (
          <RecipientRow key={recipient.id} {...telling} recipient={recipient} />
        ))}
      </List>
      <Group justify="space-between" mt="xs">
        {left > 0 ? (
          <Button variant="subtle" size="xs" onClick={() => showAll(true)}>
            {agree(left, 'Voir l’autre', `Voir les ${numberWord(left)} autres`)}
          </Button>
        ) : (
          <span />
        )}
        {toNote.length > 1 && (
          <Button
            variant="subtle"
            size="xs"
            loading={busy}
            disabled={telling.page.waiting !== null}
            onClick={() => note(toNote)}
          >
            {noteWords(toNote.length)}
          </Button>
        )}
      </Group>
    </Section>
  )
}

/** The arrows go from one row to the next, on what is first pressed or typed there. */
const betweenRows = (event: KeyboardEvent<HTMLElement>): void => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined || event.currentTarget.querySelector('[aria-expanded="true"]') !== null) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-recipient]')]
  const at = rows.findIndex((row) => row.closest('li')?.contains(event.target as Node))
  const next = rows[at + by]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
