import { isNotEmpty, useForm } from '@mantine/form'
import { useApiMutation } from '../api/hooks.ts'
import { Form } from '../components/form/Form.tsx'
import { FormField } from '../components/form/FormField.tsx'
import { type AddFormProps, nameAsked } from './add-form.ts'
import { NearEntries } from './duplicates/NearEntries.tsx'
import { CommuneInput } from './edit/CommuneInput.tsx'
import { communeChanges } from './edit/commune-changes.ts'
import { useCommunes } from './edit/use-communes.ts'

/** A new place: its name, whose it is and its commune. */
export function AddPlace({ onAdded, onCancel, structure }: AddFormProps) {
  const communes = useCommunes()
  const form = useForm({
    initialValues: { name: '', actor: structure, commune: '' },
    validate: { name: isNotEmpty(nameAsked) },
    transformValues: ({ name, actor, commune }) => ({
      record: 'place' as const,
      values: { name: name.trim(), actor: actor?.id ?? null, ...communeChanges(commune.trim(), null, communes) },
    }),
  })
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  const of = { record: 'place', form } as const
  return (
    <Form form={form} write={create} then={onAdded} verb="Ajouter le lieu" close={onCancel}>
      <FormField {...of} field="name" first />
      <FormField {...of} field="actor" />
      <CommuneInput {...form.getInputProps('commune')} />
      <NearEntries record="place" draft={form.getTransformedValues().values} />
    </Form>
  )
}
