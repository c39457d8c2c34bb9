import { Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

/** Opens validated minutes again, with why: it stays in the history of the meeting. */
export function ReopenDialog({ meeting, close }: Props) {
  const form = useForm({
    initialValues: { reopenedFor: '' },
    validate: { reopenedFor: isNotEmpty('Dites pourquoi\u00a0: l’historique le garde.') },
    transformValues: ({ reopenedFor }) => ({ meeting, reason: reopenedFor }),
  })
  const reopen = useApiMutation('versions', 'reopen', { tellsFailure: true })
  return (
    <Dialog onClose={close} title="Rouvrir le compte-rendu">
      <Form form={form} write={reopen} done={() => 'Compte-rendu rouvert'} verb="Rouvrir" close={close}>
        <Text>
          La version validée reste dans la liste, telle quelle. Le compte-rendu sera de nouveau à valider, et ce qui a
          été proposé depuis y entrera.
        </Text>
        <FormField record="meeting" form={form} field="reopenedFor" rows={2} first />
      </Form>
    </Dialog>
  )
}
