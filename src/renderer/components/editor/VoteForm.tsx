import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { TextEditor } from './editor-in.ts'
import { saidVote, type Votes, withVote } from './vote-words.ts'
import { lineAtCursor, writeVote } from './write-vote.ts'

const fields = { yes: 'Pour', no: 'Contre', abstentions: 'Abstentions' } as const

const none: Votes = { yes: 0, no: 0, abstentions: 0 }

interface Props {
  readonly editor: TextEditor
  /** Before it is written. */
  readonly close: () => void
}

/** How a show of hands went, which the line at the cursor then says: what it says of one already is what is asked. */
export function VoteForm({ editor, close }: Props) {
  const [line] = useState(() => lineAtCursor(editor))
  const [votes, count] = useState(() => saidVote(line)?.votes ?? none)
  const isEmpty = votes.yes + votes.no + votes.abstentions === 0
  const write = (event: FormEvent) => {
    event.preventDefault()
    // The text around is a form of its own screen.
    event.stopPropagation()
    if (isEmpty) return
    close()
    writeVote(editor, votes)
  }
  return (
    <form onSubmit={write}>
      <Stack gap="sm">
        <Group grow gap="sm" align="flex-start">
          {Object.entries(fields).map(([field, label]) => (
            <NumberInput
              key={field}
              label={label}
              data-autofocus={field === 'yes' || undefined}
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
            {withVote(line, votes)}
          </Text>
        )}
        <Button type="submit" variant="filled" disabled={isEmpty}>
          Écrire le vote
        </Button>
      </Stack>
    </form>
  )
}
