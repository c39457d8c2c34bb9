import { Menu } from '@mantine/core'
import { IconFileCheck, IconTrash } from '@tabler/icons-react'
import { DotsMenu } from '../../components/RowMenu.tsx'
import { useGesture } from '../../components/use-gesture.ts'
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
  const remove = useGesture('directory', 'removeMany')
  const sheet = useUpdateSheet()
  const takeOut = () =>
    remove.act(
      { list: entry.list, selection: { kind: 'ids', ids: [entry.id] } },
      ({ removed }) => countWords(entry.list, removed, 'retiré'),
      directory.close,
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
      <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} />} onClick={takeOut}>
        Retirer de l’annuaire
      </Menu.Item>
    </DotsMenu>
  )
}
