import { Drawer } from '@mantine/core'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { countWords, listWords } from '../list/list-words.ts'
import type { Directory } from '../use-directory.ts'
import { AddActor } from './AddActor.tsx'
import { AddPerson } from './AddPerson.tsx'
import { AddPlace } from './AddPlace.tsx'

const forms = { actors: AddActor, places: AddPlace, persons: AddPerson } as const

/** A new entry, over the list: a few facts, then its sheet opens for the rest. */
export function AddEntry({ directory }: { readonly directory: Directory }) {
  const { adding } = directory
  const { undo } = useUndo()
  const structure = useStructureShown(directory)
  const Form = adding === null ? null : forms[adding]
  return (
    <Drawer
      opened={adding !== null}
      onClose={() => directory.setAdding(null)}
      title={adding === null ? '' : listWords[adding].add}
    >
      {adding !== null && Form !== null && (
        <Form
          // Its fields begin with the structure, which may be read after the form is asked.
          key={structure?.id}
          structure={structure}
          onAdded={({ id }) => {
            directory.open({ list: adding, id }, { editing: true })
            tellDone(countWords(adding, 1, 'ajouté'), undo)
          }}
          onCancel={() => directory.setAdding(null)}
        />
      )}
    </Drawer>
  )
}

/** The structure whose sheet stands beside the list. */
function useStructureShown({ adding, entry }: Directory): NamedRow | null {
  const shown = adding !== null && entry?.list === 'actors' ? { id: entry.id } : null
  const actor = useApiQuery('directory', 'actor', shown).data?.actor
  return actor === undefined ? null : { id: actor.id, name: actor.name ?? 'Structure sans nom' }
}
