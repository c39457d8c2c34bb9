import { Drawer } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'

interface Props {
  readonly meeting: RowId
  readonly opened: boolean
  readonly onClose: () => void
}

/** A meeting that will not be held, with its reason. Its preparation can be resumed. */
export function CancelDrawer({ meeting, opened, onClose }: Props) {
  const form = useForm({
    initialValues: { offReason: '' },
    validate: { offReason: isNotEmpty('Dites pourquoi\u00a0: les invités le demanderont.') },
    transformValues: ({ offReason }) => ({ id: meeting, reason: offReason }),
  })
  const cancel = useApiMutation('meetings', 'cancel', { tellsFailure: true })
  return (
    <Drawer opened={opened} onClose={onClose} title="Annuler la réunion">
      <Form form={form} write={cancel} done={() => 'Réunion annulée'} verb="Annuler la réunion" close={onClose}>
        <FormField record="meeting" form={form} field="offReason" label="Motif de l’annulation" rows={2} first />
      </Form>
    </Drawer>
  )
}
