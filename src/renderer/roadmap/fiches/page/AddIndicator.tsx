import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { RowId } from '#shared/kernel/ids.ts'
import { indicator } from '#shared/records/indicators/indicator/indicator.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { Form } from '../../../components/form/Form.tsx'
import { FormDrawer } from '../../../components/form/FormDrawer.tsx'
import { FormField } from '../../../components/form/FormField.tsx'

interface Props {
  readonly fiche: RowId
  /** Those of the rubric; « » when it does not name it. */
  readonly words: string
  readonly close: () => void
}

/** Ties an indicator: one that the dictionary has, or a new one from the words of the rubric. */
export function AddIndicator({ fiche, words, close }: Props) {
  const known = useApiQuery('fiches', 'indicators', { text: '' }).data ?? []
  const add = useApiMutation('fiches', 'addIndicator', { tellsFailure: true })
  const form = useForm({
    initialValues: { known: '', name: words.slice(0, indicator.fields.name.max), definition: '', unit: '' },
    validate: {
      name: (name, { known }) => known === '' && name.trim() === '' && 'Nommez l’indicateur, ou choisissez-en un.',
    },
    transformValues: ({ known, name, definition, unit }) => ({
      fiche,
      words: words === '' ? null : words.slice(0, 300),
      indicator:
        known === ''
          ? { kind: 'new' as const, name, definition: definition.trim() || null, unit: unit.trim() || null }
          : { kind: 'known' as const, id: known as RowId },
    }),
  })
  const of = { record: 'indicator', form } as const
  return (
    <FormDrawer opened close={close} title="Relier un indicateur">
      <Form form={form} write={add} verb="Relier à la fiche" close={close}>
        {known.length > 0 && (
          <NativeSelect
            label="Indicateur du dictionnaire"
            data={[
              { value: '', label: 'Un nouvel indicateur' },
              ...known.map((one) => ({ value: one.id, label: one.name ?? 'Sans nom' })),
            ]}
            {...form.getInputProps('known')}
          />
        )}
        {form.values.known === '' && (
          <>
            <FormField {...of} field="name" first />
            <FormField
              {...of}
              field="definition"
              description="Ce qui est compté, et comment&nbsp;: d’autres structures compteront de même."
              rows={3}
            />
            <FormField {...of} field="unit" placeholder="personnes, équipements…" />
          </>
        )}
      </Form>
    </FormDrawer>
  )
}
