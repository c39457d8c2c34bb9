import { useState } from 'react'
import { place as record } from '#shared/records/directory/place/place.ts'
import { ReferenceField } from '../../components/fields/ReferenceField.tsx'
import { NearEntries } from '../duplicates/NearEntries.tsx'
import { CommuneInput } from '../edit/CommuneInput.tsx'
import { AddForm, type AddFormProps } from './AddForm.tsx'
import { NameInput } from './NameInput.tsx'
import { useNamedEntry } from './use-named-entry.ts'

/** A new place: its name, whose it is and its commune. */
export function AddPlace({ onAdded, onCancel, structure }: AddFormProps) {
  const [actor, setActor] = useState(structure)
  const { name, commune, near, form } = useNamedEntry('place', onAdded, { actor: actor?.id ?? null })
  return (
    <AddForm {...form} verb="Ajouter le lieu" onCancel={onCancel}>
      <NameInput {...name} label={record.fields.name.label} isFirst />
      <ReferenceField
        to="actor"
        label={record.fields.actor.label}
        value={actor?.id ?? null}
        current={actor}
        onChange={setActor}
      />
      <CommuneInput {...commune} />
      <NearEntries {...near} />
    </AddForm>
  )
}
