import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { indicator as declaration } from '#shared/records/indicators/indicator/indicator.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { optionsOf, selected } from '../../components/fields/options.ts'
import type { DraftProps } from './draft-props.ts'

const { fields } = declaration

/** What is counted, and how figures of it are read. */
export function MeaningFields({ draft, change }: Omit<DraftProps, 'errors'>) {
  return (
    <>
      <Textarea
        label={fields.definition.label}
        description="Ce qui est compté, et ce qui ne l’est pas&nbsp;: chaque structure comptera de même."
        autosize
        minRows={3}
        maxLength={fields.definition.max}
        value={draft.definition}
        onChange={(event) => change({ definition: event.currentTarget.value })}
      />
      <NativeSelect
        label={fields.measure.label}
        {...selected(optionsOf(fields.measure.choices), draft.measure ?? 'count')}
        onChange={(event) => change({ measure: event.currentTarget.value as Known<Indicator['measure']> })}
      />
      <TextInput
        label={fields.unit.label}
        placeholder="participations, personnes, équipements…"
        maxLength={fields.unit.max}
        value={draft.unit}
        onChange={(event) => change({ unit: event.currentTarget.value })}
      />
      <Textarea
        label={fields.calculation.label}
        description={
          draft.measure === 'percent'
            ? 'Le numérateur, puis le dénominateur\u00a0: la part est l’un sur l’autre.'
            : 'Ce qui compte une fois, ce qui compte plusieurs fois.'
        }
        autosize
        minRows={2}
        maxLength={fields.calculation.max}
        value={draft.calculation}
        onChange={(event) => change({ calculation: event.currentTarget.value })}
      />
      <NativeSelect
        label={fields.overTime.label}
        description="Le chiffre d’une année est la somme de ses périodes, ou celui de la dernière."
        {...selected(optionsOf(fields.overTime.choices), draft.overTime ?? 'sum')}
        onChange={(event) => change({ overTime: event.currentTarget.value as Known<Indicator['overTime']> })}
      />
      <NativeSelect
        label={fields.better.label}
        {...selected(optionsOf(fields.better.choices), draft.better ?? 'more')}
        onChange={(event) => change({ better: event.currentTarget.value as Known<Indicator['better']> })}
      />
    </>
  )
}
