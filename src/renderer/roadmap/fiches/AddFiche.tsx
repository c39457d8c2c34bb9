import { Button, Drawer, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { fiche } from '#shared/records/roadmap/fiche/fiche.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { axisName } from './fiche-words.ts'

interface Props {
  readonly list: Pick<FicheList, 'axes' | 'sectors'>
  readonly opened: boolean
  readonly close: () => void
}

/** A new fiche-action: what it is called, of which axis, for which sector; the rest is written on its page. */
export function AddFiche({ list, opened, close }: Props) {
  return (
    <Drawer opened={opened} onClose={close} title="Ajouter une fiche-action">
      {opened && <Form list={list} />}
    </Drawer>
  )
}

function Form({ list: { axes, sectors } }: Pick<Props, 'list'>) {
  const { member } = useWorkspace()
  const [title, setTitle] = useState('')
  const [axis, setAxis] = useState<string>(axes[0]?.id ?? '')
  const [sector, setSector] = useState<string>(member.sector ?? '')
  const [refused, refuse] = useState(false)
  const create = useApiMutation('fiches', 'create', { tellsFailure: true })
  const navigate = useNavigate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return refuse(true)
    create.mutate(
      { title, axis: (axis || null) as RowId | null, sector: (sector || null) as RowId | null },
      { onSuccess: ({ id }) => void navigate({ to: '/fiches/$fiche', params: { fiche: id } }) },
    )
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Textarea
          label="Intitulé de l’action"
          data-autofocus
          autosize
          minRows={2}
          maxLength={fiche.fields.title.max}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={refused && title.trim() === '' ? 'Donnez un intitulé\u00a0: il nomme la fiche partout.' : undefined}
        />
        <NativeSelect
          label="Axe"
          value={axis}
          onChange={(event) => setAxis(event.currentTarget.value)}
          data={[...axes.map((one) => ({ value: one.id, label: axisName(one) })), { value: '', label: 'Sans axe' }]}
        />
        <NativeSelect
          label="Secteur"
          value={sector}
          onChange={(event) => setSector(event.currentTarget.value)}
          data={[
            { value: '', label: 'Tout le département' },
            ...sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Secteur' })),
          ]}
        />
        {create.error !== null && <ErrorMessage thrown={create.error} />}
        <Group>
          <Button type="submit" variant="filled" loading={create.isPending}>
            Créer la fiche-action
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
