import { Button, Group, NumberInput, Popover, Stack, Text } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import classes from './editor.module.css'
import { type Votes, voteAfter, voteWords } from './vote-words.ts'

const fields = { yes: 'Pour', no: 'Contre', abstentions: 'Abstentions' } as const

const none: Votes = { yes: 0, no: 0, abstentions: 0 }

/** Writes how a show of hands went at the end of the line at the cursor, which it makes a decision. */
export function VoteControl({ editor }: { readonly editor: Editor }) {
  const [opened, open] = useState(false)
  const [votes, count] = useState(none)
  const isEmpty = votes.yes + votes.no + votes.abstentions === 0
  const write = (event: FormEvent) => {
    event.preventDefault()
    // The text around is a form of its own screen.
    event.stopPropagation()
    if (isEmpty) return
    open(false)
    count(none)
    writeVote(editor, votes)
  }
  return (
    <Popover opened={opened} onChange={open} trapFocus withinPortal position="bottom-start" shadow="md">
      <Popover.Target>
        <RichTextEditor.Control className={classes.worded} onClick={() => open(!opened)}>
          Vote…
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={write}>
          <Stack gap="sm" maw="min(340px, calc(100vw - 64px))">
            <Group grow gap="sm" align="flex-start">
              {Object.entries(fields).map(([field, label]) => (
                <NumberInput
                  key={field}
                  label={label}
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
            {!isEmpty && <Text size="sm">{voteWords(votes)}</Text>}
            <Button type="submit" variant="filled" disabled={isEmpty}>
              Écrire le vote
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}

const writeVote = (editor: Editor, votes: Votes): void => {
  const { $to } = editor.state.selection
  const style = $to.parent.attrs.style ?? 'decision'
  editor
    .chain()
    .focus()
    .setTextSelection($to.end())
    .insertContent(voteAfter($to.parent.textContent, votes))
    .updateAttributes('paragraph', { style })
    .run()
}
