import { Box, NativeSelect } from '@mantine/core'
import { type Computation, computations } from '#shared/records/indicators/indicator/computations.ts'
import { computedMeanings } from '#shared/records/indicators/indicator/computed-indicators.ts'
import type { Indicator } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { Facts } from '../../components/Facts.tsx'
import { optionsOf, selected } from '../../components/fields/options.ts'
import type { TypedForm } from '../../components/form/FormField.tsx'
import { Written } from '../../components/plain/Second.tsx'
import { type IndicatorDraft, withComputation } from './draft.ts'

interface Props {
  readonly form: TypedForm<IndicatorDraft>
  /** A computation is counted once. */
  readonly others: readonly Indicator[]
}

/** Which computation, and what it means: the program's words, not to be changed here. */
export function ComputationField({ form, others }: Props) {
  const { values } = form
  const taken = new Set(others.map(({ computation }) => computation))
  const computation = knownCode(values.computation)
  const meaning = computation === null ? null : computedMeanings[computation]
  return (
    <>
      <NativeSelect
        label="Calcul de Concerto"
        {...selected(
          [
            { value: '', label: 'Choisir un calcul' },
            ...optionsOf(computations).filter(({ value }) => !taken.has(value as Computation)),
          ],
          values.computation ?? '',
        )}
        onChange={({ currentTarget: { value } }) =>
          form.setValues(withComputation(values, (value || null) as Computation | null))
        }
        error={form.getInputProps('computation').error}
      />
      {meaning !== null && (
        <Box px="lg" py="sm" bg="var(--sunken)" bdrs="sm">
          <Written component="p" mb="xs">
            {meaning.definition}
          </Written>
          <Facts
            facts={[
              ['Unité', meaning.unit],
              ['Calcul', meaning.calculation],
            ]}
          />
        </Box>
      )}
    </>
  )
}
