import { Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FormEnd } from '../FormEnd.tsx'
import type { TextEditor } from './editor-in.ts'
import { saidVote, type Votes, voteAfter } from './vote-words.ts'
import { lineAtCursor, subjectAtCursor, writeVote } from './write-vote.ts'

const fields = { yes: 'Pour', no: 'Contre', abstentions: 'Abstentions' } as const

const none: Votes = { yes: 0, no: 0, abstentions: 0 }

interface Props {
  readonly editor: TextEditor
  /** Before it is written. */
  readonly close: () => void
}

/** What was put to the vote and how the hands went, which the line at the cursor then says: what it says of it already is what is asked. */
export function VoteForm({ editor, close }: Props) {
  const [{ subject: known, isGuessed }] = useState(() => subjectAtCursor(editor))
  const [subject, name] = useState(known)
  const [votes, count] = useState(() => saidVote(lineAtCursor(editor))?.votes ?? none)
  const voted = subject.trim()
  const isEmpty = voted === '' || votes.yes + votes.no + votes.abstentions === 0
  const write = (event: FormEvent) => {
    event.preventDefault()
    // The text around is a form of its own screen.
    event.stopPropagation()
    if (isEmpty) return
    close()
    writeVote(editor, voted, votes)
  }
  return (
    <form onSubmit={write}>
      <Stack gap="sm">
        <TextInput
          label="Mis aux voix"
          placeholder="On tient les cafés le premier mardi"
          data-autofocus={isGuessed || undefined}
          onFocus={(event) => isGuessed && event.currentTarget.select()}
          maxLength={1_000}
          value={subject}
          onChange={(event) => name(event.currentTarget.value)}
        />
        <Group grow gap="sm" align="flex-start">
          {Object.entries(fields).map(([field, label]) => (
            <NumberInput
              key={field}
              label={label}
              data-autofocus={(!isGuessed && field === 'yes') || undefined}
              min={0}
              max={9_999}
              allowDecimal={false}
              hideControls
              value={votes[field as keyof Votes]}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(value) => count({ ...votes, [field]: Number(value) || 0 })}
            />
          ))}
        </Group>
        {!isEmpty && (
          <Text size="sm" lineClamp={4}>
            {`${voted}${voteAfter(voted, votes)}`}
          </Text>
        )}
        <FormEnd verb="Écrire le vote" close={close} disabled={isEmpty} />
      </Stack>
    </form>
  )
}
