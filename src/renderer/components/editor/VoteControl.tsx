import { Box, Popover } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import classes from './editor.module.css'
import { VoteForm } from './VoteForm.tsx'
import { isVoteKey } from './vote-key.ts'

/** Writes how a show of hands went in the line at the cursor, which it makes a decision. */
export function VoteControl({ editor }: { readonly editor: Editor }) {
  const [opened, open] = useState(false)
  const close = () => {
    open(false)
    editor.commands.focus()
  }
  useWindowEvent('keydown', (event) => {
    if (!isVoteKey(event) || !editor.isFocused) return
    event.preventDefault()
    open(true)
  })
  return (
    <Popover opened={opened} onChange={open} trapFocus withinPortal position="bottom-start" shadow="md">
      <Popover.Target>
        <RichTextEditor.Control className={classes.worded} title="Vote… (Ctrl F10)" onClick={() => open(!opened)}>
          Vote…
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown>
        <Box maw="min(340px, calc(100vw - 64px))">
          <VoteForm editor={editor} close={close} />
        </Box>
      </Popover.Dropdown>
    </Popover>
  )
}
