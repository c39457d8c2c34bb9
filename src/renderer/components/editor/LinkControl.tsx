import { Popover } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconLink } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { LinkForm } from './LinkForm.tsx'

/** Makes, changes or removes the link of the selected words. */
export function LinkControl({ editor }: { readonly editor: Editor }) {
  const [opened, setOpened] = useState(false)
  const { href, canLink } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      href: (current.getAttributes('link').href ?? '') as string,
      canLink: !current.state.selection.empty || current.isActive('link'),
    }),
  })
  const apply = (address: string) => {
    const chain = editor.chain().focus().extendMarkRange('link')
    if (address === '') chain.unsetLink().run()
    else chain.setLink({ href: address }).run()
    setOpened(false)
  }
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus withinPortal position="bottom-start" shadow="md">
      <Popover.Target>
        <RichTextEditor.Control
          aria-label="Lien"
          title="Lien&nbsp;: choisissez d’abord des mots"
          active={href !== ''}
          disabled={!canLink}
          onClick={() => setOpened(!opened)}
        >
          <IconLink size={16} stroke={1.6} />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown>
        <LinkForm href={href} apply={apply} />
      </Popover.Dropdown>
    </Popover>
  )
}
