import { isNotEmpty, useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useOwnSector } from '../../api/workspace.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormDrawer } from '../../components/form/FormDrawer.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { axisName } from './fiche-words.ts'

interface Props {
  readonly list: Pick<FicheList, 'axes'>
  readonly opened: boolean
  readonly close: () => void
}

/** A new fiche-action: what it is called, of which axis, for which sector; the rest is written on its page. */
export function AddFiche({ list, opened, close }: Props) {
  return (
    <FormDrawer opened={opened} close={close} title="Ajouter une fiche-action">
      <NewFiche axis={list.axes[0]} close={close} />
    </FormDrawer>
  )
}

interface NewProps {
  readonly axis: FicheList['axes'][number] | undefined
  readonly close: () => void
}

function NewFiche({ axis, close }: NewProps) {
  const navigate = useNavigate()
  const form = useForm({
    initialValues: {
      title: '',
      axis: axis === undefined ? null : ({ id: axis.id, name: axisName(axis) } as NamedRow | null),
      sector: useOwnSector(),
    },
    validate: { title: isNotEmpty('Donnez un intitulé\u00a0: il nomme la fiche partout.') },
    transformValues: ({ title, axis, sector }) => ({ title, axis: axis?.id ?? null, sector: sector?.id ?? null }),
  })
  const create = useApiMutation('fiches', 'create', { tellsFailure: true })
  const of = { record: 'fiche', form } as const
  return (
    <Form
      form={form}
      write={create}
      then={({ id }) => void navigate({ to: '/fiches/$fiche', params: { fiche: id } })}
      verb="Créer la fiche-action"
      close={close}
    >
      <FormField {...of} field="title" label="Intitulé de l’action" rows={2} first />
      <FormField {...of} field="axis" />
      <FormField {...of} field="sector" />
    </Form>
  )
}
