import { NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isShare } from '#shared/records/indicators/figure/amount.ts'
import { targetRefusal } from '#shared/records/indicators/figure/figure-refusal.ts'
import { numberText, plainNumber } from '#shared/records/indicators/figure/typed-figure.ts'
import { target as declaration } from '#shared/records/indicators/target/target.ts'
import type { Target } from '#shared/records/records.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { FormEnd } from '../../../components/FormEnd.tsx'
import { DayField } from '../../../components/fields/DayField.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { focusRefused } from '../../form/focus-refused.ts'

interface Props {
  readonly page: IndicatorPage
  /** `null`: a new one. */
  readonly target: Target | null
  readonly close: () => void
}

const { fields } = declaration

/** What is aimed at by the end of a year. Never without who decided it. */
export function TargetDialog({ page: { indicator, sectors, targets, today }, target, close }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [year, setYear] = useState(target?.year ?? Number(today.slice(0, 4)))
  const [sector, setSector] = useState<RowId | null>(target?.sector ?? null)
  const [value, setValue] = useState(target?.value == null ? '' : numberText(target.value))
  const [decidedBy, setDecidedBy] = useState(target?.decidedBy ?? targets.at(-1)?.decidedBy ?? '')
  const [decidedOn, setDecidedOn] = useState(target?.decidedOn ?? targets.at(-1)?.decidedOn ?? null)
  const [tried, attempt] = useState(false)
  const aim = useApiMutation('indicators', 'aim', { tellsFailure: true })
  const { undo } = useUndo()
  const plain = plainNumber(value)
  const valueError = value.trim() === '' ? 'Écrivez la cible.' : targetRefusal(indicator.measure, plain)
  const isDecided = decidedBy.trim() !== ''
  const replaces = target === null && targets.some((one) => one.year === year && one.sector === sector)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt(true)
    if (valueError !== null || !isDecided) return focusRefused(form)
    aim.mutate(
      { indicator: indicator.id, sector, year, value: plain, decidedBy, decidedOn },
      {
        onSuccess: () => {
          tellDone(`Cible ${year} enregistrée`, undo)
          close()
        },
      },
    )
  }
  return (
    <Dialog title={target === null ? 'Ajouter une cible' : 'Modifier la cible'} onClose={close}>
      <form ref={form} noValidate onSubmit={submit}>
        <Stack gap="md">
          <NativeSelect
            label={fields.year.label}
            data={yearsAround(year, today).map(String)}
            value={String(year)}
            disabled={target !== null}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          />
          <NativeSelect
            label="Pour"
            data={[
              { value: '', label: 'Tout le département' },
              ...sectors.map(({ id, name }) => ({ value: id as string, label: `Secteur ${name ?? 'sans nom'}` })),
            ]}
            value={sector ?? ''}
            disabled={target !== null}
            onChange={(event) => setSector((event.currentTarget.value || null) as RowId | null)}
          />
          <TextInput
            label={fields.value.label}
            description={isShare(indicator.measure) ? 'En pourcentage.' : (indicator.unit ?? undefined)}
            data-autofocus
            inputMode="decimal"
            maxLength={20}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
            error={tried ? valueError : undefined}
          />
          <TextInput
            label={fields.decidedBy.label}
            description="L’instance qui l’a votée&nbsp;: aucune cible n’est montrée sans elle."
            maxLength={fields.decidedBy.max}
            value={decidedBy}
            onChange={(event) => setDecidedBy(event.currentTarget.value)}
            error={tried && !isDecided ? 'Écrivez qui l’a décidée.' : undefined}
          />
          <DayField label={fields.decidedOn.label} value={decidedOn} onChange={setDecidedOn} />
          {replaces && <Text c="var(--ochre)">Cette année a déjà une cible&nbsp;: celle-ci la remplacera.</Text>}
          <FormEnd write={aim} verb="Enregistrer la cible" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}

/** From two years ago to five years on, and that of the target. */
const yearsAround = (year: number, today: string): readonly number[] => {
  const now = Number(today.slice(0, 4))
  const near = Array.from({ length: 8 }, (_none, index) => now - 2 + index)
  return [...new Set([...near, year])].toSorted((a, b) => a - b)
}
