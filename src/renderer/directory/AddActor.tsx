import { Button, Group, Text, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useEffect, useRef } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { actor } from '#shared/records/directory/actor.ts'
import type { Actor } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { useApiMutation } from '../api/hooks.ts'
import { Form } from '../components/form/Form.tsx'
import { FormField } from '../components/form/FormField.tsx'
import { dayOf } from '../words/dates.ts'
import { NearEntries } from './duplicates/NearEntries.tsx'
import { CommuneInput } from './edit/CommuneInput.tsx'
import { communeChanges } from './edit/commune-changes.ts'
import { bothReadings, typedPerson } from './edit/typed-person.ts'
import { useCommunes } from './edit/use-communes.ts'
import { countWords } from './list/list-words.ts'

interface Props {
  /** What is typed already of its name. */
  readonly name?: string
  /** What is told of each. */
  readonly done?: string
  readonly onEach?: (added: NamedRow) => void
  /** Once no other is to be added. */
  readonly onAdded: (added: { readonly id: RowId }) => void
  readonly onCancel: () => void
}

const nothing = {
  name: '',
  kind: null as Known<Actor['kind']>,
  commune: '',
  email: '',
  contact: '',
  own: '',
}

/** A new structure, and others after it: what it is, and whom one writes to there. What one types today is known of today, though nobody verified it. */
export function AddActor({
  name: begun = '',
  done = countWords('actors', 1, 'ajouté'),
  onEach,
  onAdded,
  onCancel,
}: Props) {
  const communes = useCommunes()
  const form = useForm({
    initialValues: { ...nothing, name: begun },
    validate: {
      name: isNotEmpty(nameAsked),
      contact: (contact, { own }) =>
        own.trim() !== '' && contact.trim() === '' ? 'Dites de qui est ce courriel.' : null,
    },
    transformValues: ({ name, kind, commune, email, contact, own }) => ({
      values: {
        name: name.trim(),
        kind,
        updatedOn: dayOf(new Date()),
        emails: email.trim() === '' ? null : [email.trim()],
        ...communeChanges(commune.trim(), null, communes),
      },
      contact: contact.trim() === '' ? null : typedPerson(contact.trim(), own.trim()),
    }),
  })
  const add = useApiMutation('directory', 'addActor', { tellsFailure: true })
  const each = useRef(onEach)
  useEffect(() => {
    each.current = onEach
  })
  const addOne = async (input: ReturnType<typeof form.getTransformedValues>) => {
    const { id } = await add.mutateAsync(input)
    each.current?.({ id, name: input.values.name })
    return { id }
  }
  const of = { record: 'actor', form } as const
  const readings = bothReadings(form.values.contact.trim())
  return (
    <Form
      form={form}
      write={{ ...add, mutateAsync: addOne }}
      done={() => done}
      then={onAdded}
      verb="Ajouter la structure"
      another={{ verb: 'Ajouter, puis une autre', next: () => nothing }}
      close={onCancel}
    >
      <FormField {...of} field="name" first />
      <FormField {...of} field="kind" none="À préciser" />
      <CommuneInput {...form.getInputProps('commune')} description="Une structure peut n’avoir ni commune ni lieu." />
      <TextInput
        label="Courriel de la structure"
        type="email"
        maxLength={actor.fields.emails.max}
        {...form.getInputProps('email')}
      />
      <TextInput
        label="Personne à contacter"
        description="Prénom NOM, fonction."
        maxLength={300}
        {...form.getInputProps('contact')}
      />
      {readings !== null && (
        <Group gap="xs">
          <Text size="sm" c="var(--ink-2)">{`Lu\u00a0: ${readings.read}.`}</Text>
          <Button size="xs" variant="subtle" onClick={() => form.setFieldValue('contact', readings.other)}>
            {`Plutôt ${readings.other}`}
          </Button>
        </Group>
      )}
      <TextInput label="Son courriel" type="email" maxLength={300} {...form.getInputProps('own')} />
      <NearEntries record="actor" draft={form.getTransformedValues().values} />
    </Form>
  )
}

/** Why an entry without a name is not added. */
export const nameAsked = 'Donnez un nom\u00a0: l’annuaire le cherche et le montre.'
