import { Drawer, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { actor as record } from '#shared/records/directory/actor/actor.ts'
import type { Actor } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { optionsOf } from '../../components/fields/options.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { NearEntries } from '../duplicates/NearEntries.tsx'
import { CommuneInput } from '../edit/CommuneInput.tsx'
import { countWords, listWords } from '../list/list-words.ts'
import type { Directory } from '../use-directory.ts'
import type { AddFormProps } from './AddForm.tsx'
import { AddForm } from './AddForm.tsx'
import { AddPerson } from './AddPerson.tsx'
import { AddPlace } from './AddPlace.tsx'
import { NameInput } from './NameInput.tsx'
import { useNamedEntry } from './use-named-entry.ts'

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

/** A new structure: its name, its type and its commune. */
function AddActor({ onAdded, onCancel }: AddFormProps) {
  const [kind, setKind] = useState<Known<Actor['kind']>>(null)
  const { name, commune, near, form } = useNamedEntry('actor', onAdded, { kind })
  return (
    <AddForm {...form} verb="Ajouter l’acteur" onCancel={onCancel}>
      <NameInput {...name} label={record.fields.name.label} isFirst />
      <NativeSelect
        label={record.fields.kind.label}
        data={[{ value: '', label: 'À préciser' }, ...optionsOf(record.fields.kind.choices)]}
        value={kind ?? ''}
        onChange={(event) => setKind((event.currentTarget.value || null) as Known<Actor['kind']>)}
      />
      <CommuneInput {...commune} description="Un acteur peut n’avoir ni commune ni lieu." />
      <NearEntries {...near} />
    </AddForm>
  )
}
