import { Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { useAllStored } from '../../components/saving/writing.tsx'

interface Props {
  readonly meeting: RowId
  readonly close: () => void
}

/** Takes minutes back from those who read them: what they asked for is said of the draft that begins. */
export function ResumeDialog({ meeting, close }: Props) {
  const form = useForm({
    initialValues: { note: '' },
    validate: { note: isNotEmpty('Dites ce qui est à reprendre\u00a0: la version le garde.') },
    transformValues: ({ note }) => ({ meeting, note }),
  })
  const fix = useApiMutation('versions', 'fix', { tellsFailure: true })
  return (
    <Dialog onClose={close} title="Reprendre la rédaction">
      <Form
        form={form}
        ready={useAllStored()}
        write={fix}
        done={({ version }) => `Le compte-rendu est de nouveau en brouillon, version ${version.number}`}
        verb="Reprendre la rédaction"
        close={close}
      >
        <Text>La version relue reste dans la liste, telle quelle. Le compte-rendu revient en brouillon.</Text>
        <FormField
          record="minutesVersion"
          form={form}
          field="note"
          label="Ce que les relecteurs demandent"
          rows={2}
          first
        />
      </Form>
    </Dialog>
  )
}
