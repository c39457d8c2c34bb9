import { Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconDeviceFloppy, IconSettings, IconTextPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { blockName } from './block-words.ts'
import { insertBlock } from './insert-block.ts'
import { KeepBlock } from './KeepBlock.tsx'
import { keptText } from './kept-text.ts'

/** Inserts a text kept from another meeting, or keeps this one. */
export function BlocksControl({ editor }: { readonly editor: Editor }) {
  const [kept, keep] = useState<RichText | null>(null)
  const { isEmpty, isPart } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({ isEmpty: current.isEmpty, isPart: !current.state.selection.empty }),
  })
  const navigate = useNavigate()
  return (
    <>
      <Menu position="bottom-start" width={320}>
        <Menu.Target>
          <RichTextEditor.Control aria-label="Blocs de texte" title="Blocs de texte">
            <IconTextPlus size={16} stroke={1.6} />
          </RichTextEditor.Control>
        </Menu.Target>
        <Menu.Dropdown mah="min(400px, 70vh)" style={{ overflowY: 'auto' }}>
          <Blocks editor={editor} />
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconDeviceFloppy size={16} stroke={1.6} />}
            disabled={isEmpty}
            onClick={() => keep(keptText(editor.state))}
          >
            {isPart ? 'Enregistrer la sélection comme bloc de texte…' : 'Enregistrer comme bloc de texte…'}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSettings size={16} stroke={1.6} />}
            onClick={() => void navigate({ to: '/reglages/blocs-de-texte' })}
          >
            Modifier les blocs de texte
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {kept !== null && <KeepBlock body={kept} close={() => keep(null)} />}
    </>
  )
}

/** Read when the menu opens. */
function Blocks({ editor }: { readonly editor: Editor }) {
  const { data: blocks = [] } = useApiQuery('textBlocks', 'list', { text: '' })
  if (blocks.length === 0) return <Menu.Label>Aucun bloc de texte n’est encore gardé.</Menu.Label>
  return (
    <>
      <Menu.Label>Insérer un bloc ; ou « / » en début de ligne</Menu.Label>
      {blocks.map((block) => (
        <Menu.Item key={block.id} onClick={() => insertBlock(editor, editor.state.selection, block.body)}>
          {blockName(block)}
        </Menu.Item>
      ))}
    </>
  )
}
