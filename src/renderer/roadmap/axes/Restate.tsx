import { Button, Checkbox, Stack, Text, Textarea } from '@mantine/core'
import { IconArrowsJoin } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { AxisPage } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Formulation } from '#shared/records/records.ts'
import { formulation as declaration } from '#shared/records/roadmap/formulation/formulation.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { formulationName } from './axis-words.ts'

/** What several sectors first said of an axis, said once for all: each stays, with the step that leads from it. */
export function Restate({ page }: { readonly page: AxisPage }) {
  const [opened, setOpened] = useState(false)
  const first = page.formulations.filter(({ stage }) => (stage ?? 'first') === 'first')
  if (first.length < 2) return null
  return (
    <div>
      <Button leftSection={<IconArrowsJoin size={18} stroke={1.6} />} onClick={() => setOpened(true)}>
        Réunir des formulations…
      </Button>
      {opened && <RestateDialog axis={page.axis.id} first={first} close={() => setOpened(false)} />}
    </div>
  )
}

interface Props {
  readonly axis: RowId
  readonly first: readonly Formulation[]
  readonly close: () => void
}

function RestateDialog({ axis, first, close }: Props) {
  const { sectors } = useWorkspace()
  const [origins, choose] = useState<string[]>([])
  const [text, setText] = useState('')
  const [refused, refuse] = useState(false)
  const restating = useApiMutation('axes', 'restate', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (origins.length < 2 || text.trim() === '') return refuse(true)
    const onSuccess = () => {
      close()
      tellDone('Formulations réunies', undo)
    }
    restating.mutate({ axis, origins: origins as RowId[], text }, { onSuccess })
  }
  return (
    <Dialog onClose={close} title="Réunir des formulations">
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text>Chacune reste telle qu’elle a été dite ; le fil mène de chacune à la formulation commune.</Text>
          <Checkbox.Group
            label="Formulations à réunir"
            value={origins}
            onChange={choose}
            error={refused && origins.length < 2 ? 'Cochez-en au moins deux.' : undefined}
          >
            <Stack gap="xs" mt="sm">
              {first.map((one) => (
                <Checkbox
                  key={one.id}
                  value={one.id}
                  label={formulationName(one)}
                  description={sectors.find(({ id }) => id === one.sector)?.name ?? 'Tout le département'}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <Textarea
            label="Formulation commune"
            autosize
            minRows={2}
            maxLength={declaration.fields.text.max}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            error={refused && text.trim() === '' ? 'Écrivez ce qu’elles disent ensemble.' : undefined}
          />
          <FormEnd write={restating} verb="Réunir" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
