import { useState } from 'react'
import type { RowCreation } from '#shared/contract/workspace/records.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Records } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { communeChanges } from '../edit/commune-changes.ts'
import { useCommunes } from '../edit/use-communes.ts'
import type { AddFormProps } from './AddForm.tsx'

/** What is typed of any structure or place, its name and its commune, and how it is added with what else is known of it. */
export function useNamedEntry<Name extends 'actor' | 'place'>(
  record: Name,
  onAdded: AddFormProps['onAdded'],
  others: ChangesOf<Records[Name]>,
) {
  const [name, setName] = useState('')
  const [commune, setCommune] = useState('')
  const communes = useCommunes()
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  const values = { name: name.trim(), ...others, ...communeChanges(commune.trim(), null, communes) }
  return {
    name: { value: name, onChange: setName },
    commune: { value: commune, onChange: setCommune },
    near: { record, draft: { name, inseeCode: values.inseeCode ?? null } },
    form: {
      ready: values.name !== '',
      sending: create.isPending,
      failure: create.error,
      onSubmit: () => create.mutate({ record, values } as unknown as RowCreation, { onSuccess: onAdded }),
    },
  }
}
