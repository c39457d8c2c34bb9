import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { indicator as declaration } from '#shared/records/indicators/indicator/indicator.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'
import { DayField } from '../../components/fields/DayField.tsx'
import { optionsOf, selected } from '../../components/fields/options.ts'
import { axisName } from '../../roadmap/fiches/fiche-words.ts'
import { folded } from '../../words/folded.ts'
import { ComputationFields } from './ComputationFields.tsx'
import type { DraftProps } from './draft-props.ts'
import { MeaningFields } from './MeaningFields.tsx'

interface Props extends DraftProps {
  readonly dictionary: Pick<Dictionary, 'axes' | 'indicators'>
  /** The one being described; `null`: a new one. */
  readonly own: RowId | null
}

const { fields } = declaration

/** All that is said of an indicator. What Concerto counts brings its own meaning. */
export function IndicatorFields({ draft, change, errors, dictionary, own }: Props) {
  const { axes, indicators } = dictionary
  const others = indicators.filter(({ id }) => id !== own)
  return (
    <Stack gap="md">
      <TextInput
        label={fields.name.label}
        description={isNamed(others, draft.name) ? 'Attention, un autre indicateur porte déjà ce nom.' : undefined}
        data-autofocus
        required
        withAsterisk={false}
        maxLength={fields.name.max}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={errors.name}
      />
      <NativeSelect
        label={fields.provider.label}
        {...selected(optionsOf(fields.provider.choices), draft.provider ?? 'actors')}
        onChange={(event) => change({ provider: event.currentTarget.value as Known<Indicator['provider']> })}
      />
      {draft.provider === 'computed' ? (
        <ComputationFields draft={draft} change={change} errors={errors} others={others} />
      ) : (
        <MeaningFields draft={draft} change={change} />
      )}
      <TextInput
        label={fields.source.label}
        placeholder="Déclaration, La Coop…"
        maxLength={fields.source.max}
        value={draft.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <NativeSelect
        label={fields.frequency.label}
        {...selected(
          [{ value: '', label: 'À préciser' }, ...optionsOf(fields.frequency.choices)],
          draft.frequency ?? '',
        )}
        onChange={(event) =>
          change({ frequency: (event.currentTarget.value || null) as Known<Indicator['frequency']> })
        }
      />
      <NativeSelect
        label={fields.axis.label}
        data={[
          ...axes.map((axis) => ({ value: axis.id as string, label: axisName(axis) })),
          { value: '', label: 'Sans axe' },
        ]}
        value={draft.axis ?? ''}
        onChange={(event) => change({ axis: (event.currentTarget.value || null) as RowId | null })}
      />
      <Textarea
        label={fields.nationalEquivalent.label}
        description="Son nom dans les outils nationaux, et ce qui diffère."
        autosize
        minRows={2}
        maxLength={fields.nationalEquivalent.max}
        value={draft.nationalEquivalent}
        onChange={(event) => change({ nationalEquivalent: event.currentTarget.value })}
      />
      <TextInput
        label={fields.baseline.label}
        description="Ce qui était constaté au commencement, s’il est connu."
        inputMode="decimal"
        maxLength={20}
        value={draft.baseline}
        onChange={(event) => change({ baseline: event.currentTarget.value })}
        error={errors.baseline}
      />
      {draft.baseline.trim() !== '' && (
        <DayField
          label={fields.baselineOn.label}
          value={draft.baselineOn}
          onChange={(baselineOn) => change({ baselineOn })}
        />
      )}
    </Stack>
  )
}

const isNamed = (others: readonly Indicator[], name: string): boolean =>
  name.trim() !== '' && others.some((other) => folded((other.name ?? '').trim()) === folded(name.trim()))
