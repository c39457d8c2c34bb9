import { Group } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useApiMutation } from '../api/hooks.ts'
import { Form } from '../components/form/Form.tsx'
import { FormField } from '../components/form/FormField.tsx'
import { type AddFormProps, nameAsked } from './add-form.ts'
import { NearEntries } from './duplicates/NearEntries.tsx'

/** A new person, and what they do where. */
export function AddPerson({ onAdded, onCancel, structure }: AddFormProps) {
  const form = useForm({
    initialValues: { lastName: '', firstName: '', title: '', actor: structure },
    validate: { lastName: isNotEmpty(nameAsked) },
    transformValues: ({ actor, ...typed }) => ({ ...typed, actor: actor?.id ?? null }),
  })
  const add = useApiMutation('directory', 'addPerson', { tellsFailure: true })
  const { lastName, firstName } = form.values
  return (
    <Form form={form} write={add} then={onAdded} verb="Ajouter la personne" close={onCancel}>
      <Group grow align="flex-start">
        <FormField record="person" form={form} field="lastName" first />
        <FormField record="person" form={form} field="firstName" />
      </Group>
      <NearEntries record="person" draft={{ name: `${firstName} ${lastName}` }} />
      <FormField record="post" form={form} field="title" />
      <FormField record="post" form={form} field="actor" />
    </Form>
  )
}
