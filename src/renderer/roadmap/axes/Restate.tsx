import { Button, Checkbox, Stack, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { IconArrowsJoin } from '@tabler/icons-react'
import { useState } from 'react'
import type { AxisPage } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Formulation } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
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
  const form = useForm({
    initialValues: { origins: [] as RowId[], text: '' },
    validate: {
      origins: ({ length }) => length < 2 && 'Cochez-en au moins deux.',
      text: isNotEmpty('Écrivez ce qu’elles disent ensemble.'),
    },
    transformValues: (values) => ({ axis, ...values }),
  })
  const restating = useApiMutation('axes', 'restate', { tellsFailure: true })
  return (
    <Dialog onClose={close} title="Réunir des formulations">
      <Form form={form} write={restating} done={() => 'Formulations réunies'} verb="Réunir" close={close}>
        <Text>Chacune reste telle qu’elle a été dite&nbsp;; le fil mène de chacune à la formulation commune.</Text>
        <Checkbox.Group label="Formulations à réunir" {...form.getInputProps('origins')}>
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
        <FormField record="formulation" form={form} field="text" label="Formulation commune" rows={2} />
      </Form>
    </Dialog>
  )
}
