import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'

interface Props {
  readonly fiche: RowId
  readonly close: () => void
}

/** Keeps the fiche as it is, with a remark when there is one: a fiche that did not change is kept again only for that. */
export function FixFicheDialog({ fiche, close }: Props) {
  const form = useForm({ initialValues: { note: '' }, transformValues: ({ note }) => ({ fiche, note }) })
  const fix = useApiMutation('fiches', 'fix', { tellsFailure: true })
  const { undoThis } = useUndo()
  return (
    <Dialog onClose={close} title="Fixer une version">
      <Form
        form={form}
        write={fix}
        then={({ number, added }) => {
          close()
          if (added) tellDone(`Version ${number} fixée`, undoThis())
          else tellDone(`Rien n’a changé depuis la version ${number}`)
        }}
        verb="Fixer la version"
        close={close}
      >
        <Text>La version garde la fiche à la lettre, avec le jour et votre nom.</Text>
        <FormField
          record="ficheVersion"
          form={form}
          field="note"
          description="Facultatif. Par exemple&nbsp;: envoyée aux porteurs."
          rows={2}
          first
        />
      </Form>
    </Dialog>
  )
}
