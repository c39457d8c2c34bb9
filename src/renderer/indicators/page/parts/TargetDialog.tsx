import { NativeSelect, Text } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isShare } from '#shared/records/indicators/figure/amount.ts'
import { targetRefusal } from '#shared/records/indicators/figure/figure-refusal.ts'
import { numberText, plainNumber } from '#shared/records/indicators/figure/typed-figure.ts'
import { target as declaration } from '#shared/records/indicators/target.ts'
import type { Target } from '#shared/records/records.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Form } from '../../../components/form/Form.tsx'
import { FormField } from '../../../components/form/FormField.tsx'

interface Props {
  readonly page: IndicatorPage
  /** `null`: a new one. */
  readonly target: Target | null
  readonly close: () => void
}

/** What is aimed at by the end of a year. Never without who decided it. */
export function TargetDialog({ page: { indicator, sectors, targets, today }, target, close }: Props) {
  const said = target ?? targets.at(-1)
  const form = useForm({
    initialValues: {
      year: String(target?.year ?? today.slice(0, 4)),
      sector: target?.sector ?? '',
      value: target?.value == null ? '' : numberText(target.value),
      decidedBy: said?.decidedBy ?? '',
      decidedOn: said?.decidedOn ?? null,
    },
    validate: {
      value: (value) =>
        value.trim() === '' ? 'Écrivez la cible.' : targetRefusal(indicator.measure, plainNumber(value)),
      decidedBy: isNotEmpty('Écrivez qui l’a décidée.'),
    },
    transformValues: ({ year, sector, value, ...decided }) => ({
      indicator: indicator.id,
      sector: (sector || null) as RowId | null,
      year: Number(year),
      value: plainNumber(value),
      ...decided,
    }),
  })
  const { year, sector } = form.getTransformedValues()
  const aim = useApiMutation('indicators', 'aim', { tellsFailure: true })
  const replaces = target === null && targets.some((one) => one.year === year && one.sector === sector)
  const of = { record: 'target', id: target?.id, form } as const
  return (
    <Dialog title={target === null ? 'Ajouter une cible' : 'Modifier la cible'} onClose={close}>
      <Form form={form} write={aim} done={() => `Cible ${year} enregistrée`} verb="Enregistrer la cible" close={close}>
        <NativeSelect
          label={declaration.fields.year.label}
          data={yearsAround(year, today).map(String)}
          disabled={target !== null}
          {...form.getInputProps('year')}
        />
        <NativeSelect
          label="Pour"
          data={[
            { value: '', label: 'Tout le département' },
            ...sectors.map(({ id, name }) => ({ value: id, label: `Secteur ${name ?? 'sans nom'}` })),
          ]}
          disabled={target !== null}
          {...form.getInputProps('sector')}
        />
        <FormField
          {...of}
          field="value"
          description={isShare(indicator.measure) ? 'En pourcentage.' : (indicator.unit ?? undefined)}
          first
        />
        <FormField
          {...of}
          field="decidedBy"
          description="L’instance qui l’a votée&nbsp;: aucune cible n’est montrée sans elle."
        />
        <FormField {...of} field="decidedOn" />
        {replaces && <Text c="var(--ink-2)">Cette année a déjà une cible&nbsp;: celle-ci la remplacera.</Text>}
      </Form>
    </Dialog>
  )
}

/** From two years ago to five years on, and that of the target. */
const yearsAround = (year: number, today: string): readonly number[] => {
  const now = Number(today.slice(0, 4))
  const near = Array.from({ length: 8 }, (_none, index) => now - 2 + index)
  return [...new Set([...near, year])].toSorted((a, b) => a - b)
}
