import { Group } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RowId } from '#shared/kernel/ids.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { useApiMutation, useApiQuery } from '../api/hooks.ts'
import { Form } from '../components/form/Form.tsx'
import { FormDrawer } from '../components/form/FormDrawer.tsx'
import { FormField } from '../components/form/FormField.tsx'
import { dayOf } from '../words/dates.ts'
import { AddActor, nameAsked } from './AddActor.tsx'
import { NearEntries } from './duplicates/NearEntries.tsx'
import { CommuneInput } from './edit/CommuneInput.tsx'
import { communeChanges } from './edit/commune-changes.ts'
import { useCommunes } from './edit/use-communes.ts'
import { countWords, listWords } from './list/list-words.ts'
import type { Directory } from './use-directory.ts'

const forms = { actors: AddActor, places: AddPlace, persons: AddPerson } as const

/** A new entry, over the list: a few facts, then its sheet opens for the rest, or another one is typed. */
export function AddEntry({ directory }: { readonly directory: Directory }) {
  const { adding } = directory
  const structure = useStructureShown(directory)
  const Form = adding === null ? null : forms[adding]
  return (
    <FormDrawer
      opened={adding !== null}
      close={() => directory.setAdding(null)}
      title={adding === null ? '' : listWords[adding].add}
    >
      {adding !== null && Form !== null && (
        <Form
          // Its fields begin with the structure, which may be read after the form is asked.
          key={structure?.id}
          structure={structure}
          onAdded={({ id }) => directory.open({ list: adding, id }, { editing: true })}
          onCancel={() => directory.setAdding(null)}
        />
      )}
    </FormDrawer>
  )
}

/** The structure whose sheet stands beside the list. */
function useStructureShown({ adding, entry }: Directory): NamedRow | null {
  const shown = adding !== null && entry?.list === 'actors' ? { id: entry.id } : null
  const actor = useApiQuery('directory', 'actor', shown).data?.actor
  return actor === undefined ? null : { id: actor.id, name: actor.name ?? 'Structure sans nom' }
}

/** A new person, and what they do where. */
function AddPerson({ onAdded, onCancel, structure }: AddFormProps) {
  const form = useForm({
    initialValues: { ...nobody, actor: structure },
    validate: { lastName: isNotEmpty(nameAsked) },
    transformValues: ({ actor, ...typed }) => ({ ...typed, actor: actor?.id ?? null }),
  })
  const add = useApiMutation('directory', 'addPerson', { tellsFailure: true })
  const { lastName, firstName } = form.values
  return (
    <Form
      form={form}
      write={add}
      done={() => countWords('persons', 1, 'ajouté')}
      then={onAdded}
      verb="Ajouter la personne"
      another={{ verb: 'Ajouter, puis une autre', next: ({ actor }) => ({ ...nobody, actor }) }}
      close={onCancel}
    >
      <Group grow align="flex-start">
        <FormField record="person" form={form} field="lastName" first />
        <FormField record="person" form={form} field="firstName" />
      </Group>
      <NearEntries record="person" draft={{ name: `${firstName} ${lastName}` }} />
      <FormField record="person" form={form} field="email" />
      <FormField record="post" form={form} field="title" />
      <FormField record="post" form={form} field="actor" />
    </Form>
  )
}

const nobody = { lastName: '', firstName: '', title: '', email: '' }

/** A new place: its name, whose it is and its commune. */
function AddPlace({ onAdded, onCancel, structure }: AddFormProps) {
  const communes = useCommunes()
  const form = useForm({
    initialValues: { name: '', actor: structure, commune: '' },
    validate: { name: isNotEmpty(nameAsked) },
    transformValues: ({ name, actor, commune }) => ({
      record: 'place' as const,
      values: {
        name: name.trim(),
        actor: actor?.id ?? null,
        updatedOn: dayOf(new Date()),
        ...communeChanges(commune.trim(), null, communes),
      },
    }),
  })
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  const of = { record: 'place', form } as const
  return (
    <Form
      form={form}
      write={create}
      done={() => countWords('places', 1, 'ajouté')}
      then={onAdded}
      verb="Ajouter le lieu"
      another={{ verb: 'Ajouter, puis un autre', next: ({ actor }) => ({ name: '', actor, commune: '' }) }}
      close={onCancel}
    >
      <FormField {...of} field="name" first />
      <FormField {...of} field="actor" />
      <CommuneInput {...form.getInputProps('commune')} />
      <NearEntries record="place" draft={form.getTransformedValues().values} />
    </Form>
  )
}

/** What each form of a new entry is given. */
interface AddFormProps {
  readonly onAdded: (added: { readonly id: RowId }) => void
  readonly onCancel: () => void
  /** The structure that is shown: what is added is its own unless one says otherwise. */
  readonly structure: NamedRow | null
}
