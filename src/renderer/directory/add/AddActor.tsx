import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { actor as record } from '#shared/records/directory/actor/actor.ts'
import type { Actor } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { optionsOf } from '../../components/fields/options.ts'
import { NearEntries } from '../duplicates/NearEntries.tsx'
import { CommuneInput } from '../edit/CommuneInput.tsx'
import { AddForm, type AddFormProps } from './AddForm.tsx'
import { NameInput } from './NameInput.tsx'
import { useNamedEntry } from './use-named-entry.ts'

/** A new structure: its name, its type and its commune. */
export function AddActor({ onAdded, onCancel }: AddFormProps) {
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
