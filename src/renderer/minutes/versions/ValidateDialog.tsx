import { Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { useAllStored } from '../../components/saving/writing.tsx'
import { dayOf } from '../../words/dates.ts'
import { LeftToReview } from '../review/LeftToReview.tsx'

interface Props {
  readonly meeting: RowId
  readonly exportWord: () => void
  readonly close: () => void
}

/** When, by whom, what is left to look at again: then the validated version is fixed and the minutes are locked. */
export function ValidateDialog({ meeting, exportWord, close }: Props) {
  const { member } = useWorkspace()
  const form = useForm({
    initialValues: { validatedOn: dayOf(new Date()), note: '' },
    validate: { validatedOn: isNotEmpty('Donnez la date de la validation.') },
    transformValues: ({ validatedOn, note }) => ({ meeting, date: validatedOn, note }),
  })
  const validate = useApiMutation('versions', 'validate', { tellsFailure: true })
  return (
    <Dialog onClose={close} title="Valider le compte-rendu" size="lg">
      <Form
        form={form}
        ready={useAllStored()}
        write={validate}
        done={({ number }) => `Compte-rendu validé, version ${number}`}
        verb="Valider et verrouiller"
        also={{ verb: 'Valider et exporter en Word', act: exportWord }}
        close={close}
      >
        <Text>
          {member.name} valide. La version est fixée, le compte-rendu se verrouille&nbsp;; les fiches-actions, les
          décisions et vos notes restent ouvertes.
        </Text>
        <LeftToReview meeting={meeting} close={close} />
        <FormField record="meeting" form={form} field="validatedOn" label="Validé le" />
        <FormField
          record="minutesVersion"
          form={form}
          field="note"
          label="Remarque (facultatif)"
          placeholder="Approuvé en comité de pilotage"
          first
        />
      </Form>
    </Dialog>
  )
}
