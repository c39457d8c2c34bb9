import { isNotEmpty, useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'

/** The title of a new item; the rest is written on its page. */
export function WriteNews({ close }: { readonly close: () => void }) {
  const navigate = useNavigate()
  const form = useForm({
    initialValues: { title: '' },
    validate: { title: isNotEmpty('Donnez un titre\u00a0: il annonce le texte.') },
    transformValues: ({ title }) => ({ record: 'newsItem' as const, values: { title: title.trim() } }),
  })
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  return (
    <Dialog title="Écrire une actualité" onClose={close}>
      <Form
        form={form}
        write={create}
        then={({ id }) => void navigate({ to: '/actualites/$news', params: { news: id } })}
        verb="Créer le brouillon"
        close={close}
      >
        <FormField record="newsItem" form={form} field="title" first />
      </Form>
    </Dialog>
  )
}
