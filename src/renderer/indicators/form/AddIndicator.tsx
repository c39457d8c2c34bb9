import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Drawer } from '../../components/Drawer.tsx'
import { Form } from '../../components/form/Form.tsx'
import { quoted } from '../../words/spaces.ts'
import { draftErrors, firstDraft, valuesOf } from './draft.ts'
import { IndicatorFields } from './IndicatorFields.tsx'

interface Props {
  readonly dictionary: Dictionary
  readonly opened: boolean
  readonly close: () => void
}

/** A new indicator, whose page opens. */
export function AddIndicator({ dictionary, opened, close }: Props) {
  // Closed half way, it opens again on what was typed.
  const form = useForm({
    initialValues: firstDraft(dictionary.axes),
    validate: draftErrors,
    transformValues: (draft) => ({ values: valuesOf(draft) }),
  })
  const add = useApiMutation('indicators', 'add', { tellsFailure: true })
  const navigate = useNavigate()
  return (
    <Drawer opened={opened} onClose={close} title="Ajouter un indicateur" size={520}>
      <Form
        form={form}
        write={add}
        done={(_, { name }) => `Ajouté\u00a0: ${quoted(name.trim())}`}
        then={({ id }) => {
          close()
          void navigate({ to: '/indicateurs/$id', params: { id } })
        }}
        verb="Ajouter l’indicateur"
        close={close}
      >
        <IndicatorFields form={form} indicators={dictionary.indicators} own={null} />
      </Form>
    </Drawer>
  )
}
