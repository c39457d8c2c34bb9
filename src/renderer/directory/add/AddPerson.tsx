import { Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { person as record } from '#shared/records/directory/person.ts'
import { post } from '#shared/records/directory/post/post.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { ReferenceField } from '../../components/fields/ReferenceField.tsx'
import { NearEntries } from '../duplicates/NearEntries.tsx'
import { AddForm, type AddFormProps } from './AddForm.tsx'
import { NameInput } from './NameInput.tsx'

/** A new person, and what they do where. */
export function AddPerson({ onAdded, onCancel, structure }: AddFormProps) {
  const [name, setName] = useState({ lastName: '', firstName: '' })
  const [title, setTitle] = useState('')
  const [actor, setActor] = useState(structure)
  const add = useApiMutation('directory', 'addPerson', { tellsFailure: true })
  return (
    <AddForm
      verb="Ajouter la personne"
      ready={name.lastName.trim() !== ''}
      sending={add.isPending}
      failure={add.error}
      onSubmit={() => add.mutate({ ...name, title, actor: actor?.id ?? null }, { onSuccess: onAdded })}
      onCancel={onCancel}
    >
      <Group grow align="flex-start">
        <NameInput
          label={record.fields.lastName.label}
          max={120}
          value={name.lastName}
          onChange={(lastName) => setName({ ...name, lastName })}
          isFirst
        />
        <NameInput
          label={record.fields.firstName.label}
          max={120}
          value={name.firstName}
          onChange={(firstName) => setName({ ...name, firstName })}
        />
      </Group>
      <NearEntries record="person" draft={{ name: `${name.firstName} ${name.lastName}` }} />
      <TextInput
        label={post.fields.title.label}
        maxLength={300}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <ReferenceField
        to="actor"
        label={post.fields.actor.label}
        value={actor?.id ?? null}
        current={actor}
        onChange={setActor}
      />
    </AddForm>
  )
}
