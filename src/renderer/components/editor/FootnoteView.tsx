import { Popover } from '@mantine/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useState } from 'react'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { TextNode } from '#shared/text/rich-text/rich-text.ts'
import classes from './editor.module.css'
import { NoteEditor } from './NoteEditor.tsx'

/** The call of a note. Chosen, by the pointer or the arrows, it opens the box where its words are written. */
export function FootnoteView({ node, selected, editor, getPos, updateAttributes }: NodeViewProps) {
  const [writing, setWriting] = useState(false)
  const opened = selected || writing
  const words = node.attrs.words as readonly TextNode[]
  const leave = () => {
    setWriting(false)
    editor
      .chain()
      .focus((getPos() ?? 0) + node.nodeSize)
      .run()
  }
  return (
    <NodeViewWrapper as="span" className={classes.footnoteCall} data-selected={selected || undefined}>
      <Popover opened={opened} withinPortal position="bottom-start" shadow="md" withArrow>
        <Popover.Target>
          <span role="img" aria-label={`Note\u00a0: ${inlineText(words) || 'vide'}`} className={classes.footnoteSign} />
        </Popover.Target>
        <Popover.Dropdown
          className={classes.footnoteBox}
          onFocus={() => setWriting(true)}
          onBlur={() => setWriting(false)}
        >
          {opened && (
            <NoteEditor
              words={words}
              write={(written) => updateAttributes({ words: written })}
              editor={editor}
              leave={leave}
            />
          )}
        </Popover.Dropdown>
      </Popover>
    </NodeViewWrapper>
  )
}
