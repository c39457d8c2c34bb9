import { Text, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { textBlock } from '#shared/records/minutes/text-block.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../Dialog.tsx'
import { Form } from '../../form/Form.tsx'
import { blockStart, proposedName } from './block-words.ts'

interface Props {
  readonly body: RichText
  readonly close: () => void
}

/** Names a text that is to be used again. */
export function KeepBlock({ body, close }: Props) {
  const form = useForm({
    initialValues: { name: proposedName(body) },
    validate: { name: isNotEmpty('Donnez un nom au bloc.') },
    transformValues: ({ name }) => ({ record: 'textBlock' as const, values: { name: name.trim(), body } }),
  })
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  return (
    <Dialog onClose={close} title="Enregistrer comme bloc de texte">
      <Form
        form={form}
        write={create}
        done={(_, { name }) => `Bloc de texte enregistré\u00A0: ${name.trim()}`}
        verb="Enregistrer"
        close={close}
      >
        <Text c="var(--ink-2)">«&nbsp;{blockStart({ body })}&nbsp;»</Text>
        <TextInput
          label="Nom du bloc"
          description="C’est par lui que vous le retrouverez, en tapant «&nbsp;/&nbsp;» puis ses premières lettres."
          data-autofocus
          maxLength={textBlock.fields.name.max}
          {...form.getInputProps('name')}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Form>
    </Dialog>
  )
}
