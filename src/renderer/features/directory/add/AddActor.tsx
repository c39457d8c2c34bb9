import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { actor as record } from '#shared/domain/actor/actor.ts'
import type { Actor } from '#shared/domain/records.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { optionsOf } from '../../../components/fields/options.ts'
import { NearEntries } from '../../duplicates/NearEntries.tsx'
import { CommuneInput } from '../edit/CommuneInput.tsx'
import { communeChanges } from '../edit/commune-changes.ts'
import { useCommunes } from '../edit/use-communes.ts'
import { AddForm, type AddFormProps } from './AddForm.tsx'

/** A new structure: its name, its type and its commune. */
export function AddActor({ onAdded, onCancel }: AddFormProps) {
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Actor['kind']>(null)
  const [commune, setCommune] = useState('')
  const communes = useCommunes()
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  const values = { name: name.trim(), kind, ...communeChanges(commune.trim(), null, communes) }
  return (
    <AddForm
      verb="Ajouter l’acteur"
      ready={values.name !== ''}
      sending={create.isPending}
      failure={create.error}
      onSubmit={() => create.mutate({ record: 'actor', values }, { onSuccess: onAdded })}
      onCancel={onCancel}
    >
      <TextInput
        label={record.fields.name.label}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <NativeSelect
        label={record.fields.kind.label}
        data={[{ value: '', label: 'À préciser' }, ...optionsOf(record.fields.kind.choices)]}
        value={kind ?? ''}
        onChange={(event) => setKind((event.currentTarget.value || null) as Actor['kind'])}
      />
      <CommuneInput description="Un acteur peut n’avoir ni commune ni lieu." value={commune} onChange={setCommune} />
      <NearEntries record="actor" draft={{ name, inseeCode: values.inseeCode ?? null }} />
    </AddForm>
  )
}
