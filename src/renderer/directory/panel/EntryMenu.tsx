import { Menu } from '@mantine/core'
import { IconFileCheck, IconTrash } from '@tabler/icons-react'
import { useApiMutation } from '../../api/hooks.ts'
import { DotsMenu } from '../../components/RowMenu.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import type { EntryAddress } from '../address.ts'
import { countWords } from '../list/list-words.ts'
import type { Directory } from '../use-directory.ts'
import { useUpdateSheet } from '../use-update-sheet.ts'

interface Props {
  readonly directory: Directory
  readonly entry: EntryAddress
}

/** What one does less often with an entry. Removing asks nothing: « Annuler » brings it back whole. */
export function EntryMenu({ directory, entry }: Props) {
  const remove = useApiMutation('directory', 'removeMany')
  const { undo } = useUndo()
  const sheet = useUpdateSheet()
  const act = () =>
    remove.mutate(
      { list: entry.list, selection: { kind: 'ids', ids: [entry.id] } },
      {
        onSuccess: ({ removed }) => {
          directory.close()
          tellDone(countWords(entry.list, removed, 'retiré'), undo)
        },
      },
    )
  return (
    <DotsMenu label="Autres actions" head w={28}>
      {entry.list === 'actors' && (
        <Menu.Item
          leftSection={<IconFileCheck size={16} stroke={1.6} />}
          disabled={sheet.busy}
          onClick={() => sheet.start(entry.id)}
        >
          Fiche de mise à jour (Word)
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} />} onClick={act}>
        Retirer de l’annuaire
      </Menu.Item>
    </DotsMenu>
  )
}
