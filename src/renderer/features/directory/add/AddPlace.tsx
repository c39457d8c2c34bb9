import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { place as record } from '#shared/domain/place/place.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { NearEntries } from '../../duplicates/NearEntries.tsx'
import { ActorField } from '../edit/ActorField.tsx'
import { CommuneInput } from '../edit/CommuneInput.tsx'
import { communeChanges } from '../edit/commune-changes.ts'
import { useCommunes } from '../edit/use-communes.ts'
import { AddForm, type AddFormProps } from './AddForm.tsx'

/** A new place: its name, whose it is and its commune. */
export function AddPlace({ onAdded, onCancel, structure }: AddFormProps) {
  const [name, setName] = useState('')
  const [actor, setActor] = useState(structure)
  const [commune, setCommune] = useState('')
  const communes = useCommunes()
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  const values = { name: name.trim(), actor: actor?.id ?? null, ...communeChanges(commune.trim(), null, communes) }
  return (
    <AddForm
      verb="Ajouter le lieu"
      ready={values.name !== ''}
      sending={create.isPending}
      failure={create.error}
      onSubmit={() => create.mutate({ record: 'place', values }, { onSuccess: onAdded })}
      onCancel={onCancel}
    >
      <TextInput
        label={record.fields.name.label}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <ActorField label={record.fields.actor.label} current={actor} onChange={setActor} />
      <CommuneInput value={commune} onChange={setCommune} />
      <NearEntries record="place" draft={{ name, inseeCode: values.inseeCode ?? null }} />
    </AddForm>
  )
}
