import { Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RowId } from '#shared/kernel/ids.ts'
import { minutesVersion } from '#shared/records/minutes/minutes-version.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { useAllStored } from '../../components/saving/writing.tsx'
import { dayOf } from '../../words/dates.ts'

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

const initialValues = () => ({ sentTo: '', sentOn: dayOf(new Date()), replyBy: null as string | null, note: '' })

/** Who reads the minutes before they are validated, from when and until when: the version they read is fixed. */
export function SendDialog({ meeting, close }: Props) {
  const form = useForm({
    initialValues: initialValues(),
    validate: {
      sentTo: isNotEmpty('Dites à qui la version est donnée à relire.'),
      sentOn: isNotEmpty('Dites depuis quel jour elle est à relire.'),
    },
    transformValues: ({ sentTo, sentOn, replyBy, note }) => ({ meeting, to: sentTo, on: sentOn, replyBy, note }),
  })
  const send = useApiMutation('versions', 'send', { tellsFailure: true })
  const of = { record: 'minutesVersion', form } as const
  return (
    <Dialog onClose={close} title="Faire relire">
      <Form
        form={form}
        ready={useAllStored()}
        write={send}
        done={({ number }) => `Version ${number} donnée à relire`}
        verb="Faire relire"
        close={close}
      >
        <Text>
          La version à relire est fixée&nbsp;; vous pouvez continuer d’écrire. Concerto n’envoie rien&nbsp;: exportez-la
          en Word depuis la liste des versions, et joignez-la à votre courriel.
        </Text>
        <FormField {...of} field="sentTo" description="Des noms, une fonction, un groupe." first />
        <FormField {...of} field="sentOn" />
        <FormField {...of} field="replyBy" label={`${minutesVersion.fields.replyBy.label} (facultatif)`} />
        <FormField
          {...of}
          field="note"
          label="Remarque (facultatif)"
          placeholder="Vérifier surtout les noms et les chiffres"
        />
      </Form>
    </Dialog>
  )
}
