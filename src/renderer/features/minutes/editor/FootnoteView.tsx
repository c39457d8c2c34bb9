import { Popover } from '@mantine/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useState } from 'react'
import classes from './footnote.module.css'
import { NoteEditor } from './NoteEditor.tsx'

/** The call of a note. Chosen, by the pointer or the arrows, it opens the box where its words are written. */
export function FootnoteView({ node, selected, editor, getPos }: NodeViewProps) {
  const [writing, setWriting] = useState(false)
  const leave = () => {
    setWriting(false)
    editor
      .chain()
      .focus((getPos() ?? 0) + node.nodeSize)
      .run()
  }
  return (
    <NodeViewWrapper as="span" className={classes.call} data-selected={selected || undefined} contentEditable={false}>
      <Popover opened={selected || writing} withinPortal position="bottom-start" shadow="md" withArrow>
        <Popover.Target>
          <span role="img" aria-label={`Note\u00a0: ${node.textContent || 'vide'}`} className={classes.sign} />
        </Popover.Target>
        <Popover.Dropdown className={classes.box} onFocus={() => setWriting(true)} onBlur={() => setWriting(false)}>
          {(selected || writing) && <NoteEditor note={node} editor={editor} getPos={getPos} leave={leave} />}
        </Popover.Dropdown>
      </Popover>
    </NodeViewWrapper>
  )
}
