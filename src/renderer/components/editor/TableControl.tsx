import { Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconTable } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { insertTable } from './insert-table.ts'

/** Inserts a table, or changes the one at the cursor. */
export function TableControl({ editor }: { readonly editor: Editor }) {
  const inside = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('table') })
  const actions = inside ? changes : insertion
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <RichTextEditor.Control aria-label="Tableau" title="Tableau" active={inside}>
          <IconTable size={16} stroke={1.6} />
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, act }) => (
          <Menu.Item key={label} onClick={() => act(editor)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface TableAction {
  readonly label: string
  readonly act: (editor: Editor) => boolean
}

const insertion: readonly TableAction[] = [
  {
    label: 'Insérer un tableau',
    act: insertTable,
  },
]

const changes: readonly TableAction[] = [
  { label: 'Ajouter une ligne au-dessus', act: (editor) => editor.chain().focus().addRowBefore().run() },
  { label: 'Ajouter une ligne en dessous', act: (editor) => editor.chain().focus().addRowAfter().run() },
  { label: 'Ajouter une colonne à gauche', act: (editor) => editor.chain().focus().addColumnBefore().run() },
  { label: 'Ajouter une colonne à droite', act: (editor) => editor.chain().focus().addColumnAfter().run() },
  { label: 'Supprimer la ligne', act: (editor) => editor.chain().focus().deleteRow().run() },
  { label: 'Supprimer la colonne', act: (editor) => editor.chain().focus().deleteColumn().run() },
  { label: 'Supprimer le tableau', act: (editor) => editor.chain().focus().deleteTable().run() },
]
