import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { newsItem } from '#shared/records/roadmap/news-item.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'

/** The title of a new item; the rest is written on its page. */
export function WriteNews({ close }: { readonly close: () => void }) {
  const [title, setTitle] = useState('')
  const [refused, refuse] = useState(false)
  const create = useApiMutation('records', 'create', { tellsFailure: true })
  const navigate = useNavigate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return refuse(true)
    create.mutate(
      { record: 'newsItem', values: { title: title.trim() } },
      { onSuccess: ({ id }) => void navigate({ to: '/actualites/$news', params: { news: id } }) },
    )
  }
  return (
    <Dialog title="Écrire une actualité" onClose={close}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label="Titre"
            data-autofocus
            maxLength={newsItem.fields.title.max}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={refused && title.trim() === '' ? 'Donnez un titre\u00a0: il annonce le texte.' : undefined}
          />
          {create.error !== null && <ErrorMessage thrown={create.error} />}
          <Group>
            <Button type="submit" variant="filled" loading={create.isPending}>
              Créer le brouillon
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
