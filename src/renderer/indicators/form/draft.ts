import { isNotEmpty } from '@mantine/form'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { numberText, readTypedFigure } from '#shared/records/indicators/figure/typed-figure.ts'
import type { Computation } from '#shared/records/indicators/indicator/computations.ts'
import { computedIndicator } from '#shared/records/indicators/indicator/computed-indicators.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Indicator, Records } from '#shared/records/records.ts'
import { knownCode, newer } from '#shared/text/newer.ts'
import { axisName } from '../../roadmap/fiches/fiche-words.ts'

/** What the form holds, « » for what is not said. */
export interface IndicatorDraft {
  readonly name: string
  readonly definition: string
  readonly unit: string
  readonly calculation: string
  readonly source: string
  readonly nationalEquivalent: string
  readonly baseline: string
  readonly baselineOn: string | null
  readonly measure: Indicator['measure']
  readonly overTime: Indicator['overTime']
  readonly better: Indicator['better']
  readonly frequency: Indicator['frequency']
  readonly provider: Indicator['provider']
  readonly computation: Indicator['computation']
  readonly axis: NamedRow | null
}

const namedAxis = (axis: FicheList['axes'][number] | undefined): NamedRow | null =>
  axis === undefined ? null : { id: axis.id, name: axisName(axis) }

export const firstDraft = (axes: FicheList['axes']): IndicatorDraft => ({
  name: '',
  definition: '',
  unit: '',
  calculation: '',
  source: '',
  nationalEquivalent: '',
  baseline: '',
  baselineOn: null,
  measure: 'count',
  overTime: 'sum',
  better: 'more',
  frequency: 'quarterly',
  provider: 'actors',
  computation: null,
  axis: namedAxis(axes[0]),
})

export const draftOf = (indicator: Indicator, axes: FicheList['axes']): IndicatorDraft => ({
  ...indicator,
  axis: namedAxis(axes.find(({ id }) => id === indicator.axis)),
  name: indicator.name ?? '',
  definition: indicator.definition ?? '',
  unit: indicator.unit ?? '',
  calculation: indicator.calculation ?? '',
  source: indicator.source ?? '',
  nationalEquivalent: indicator.nationalEquivalent ?? '',
  baseline: indicator.baseline === null ? '' : numberText(indicator.baseline),
})

/** What the form says; what only a later version knows is left as it is. */
export const valuesOf = (draft: IndicatorDraft): ChangesOf<Records['indicator']> => {
  const values = allOf(draft)
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== newer)) as ChangesOf<
    Records['indicator']
  >
}

const allOf = (draft: IndicatorDraft): Partial<Indicator> => ({
  name: said(draft.name),
  definition: said(draft.definition),
  unit: said(draft.unit),
  measure: draft.measure,
  overTime: draft.overTime,
  better: draft.better,
  calculation: said(draft.calculation),
  source: said(draft.source),
  frequency: draft.frequency,
  provider: draft.provider,
  computation: draft.provider === 'computed' ? draft.computation : null,
  axis: draft.axis?.id ?? null,
  nationalEquivalent: said(draft.nationalEquivalent),
  baseline: baselineOf(draft),
  baselineOn: draft.baselineOn,
})

const said = (text: string): string | null => text.trim() || null

/** Two decimals whatever is counted: a starting point may be a rate. */
const readBaseline = ({ baseline }: IndicatorDraft) => readTypedFigure(baseline, 'euros')

const baselineOf = (draft: IndicatorDraft): string | null => {
  const read = readBaseline(draft)
  return read.kind === 'number' ? read.value : null
}

/** Why the form is not sent, by field. */
export const draftErrors = {
  name: isNotEmpty('Donnez un nom à l’indicateur.'),
  computation: (computation: IndicatorDraft['computation'], { provider }: IndicatorDraft) =>
    provider === 'computed' && computation === null && 'Choisissez un calcul.',
  baseline: (_typed: string, draft: IndicatorDraft) => {
    const read = readBaseline(draft)
    if (read.kind === 'refused') return read.why
    return read.kind === 'answer' && 'Laissez vide ce qui n’est pas connu.'
  },
}

/** Another computation brings its name, unless the espace gave its own. */
export const withComputation = (
  { computation: former, name }: IndicatorDraft,
  computation: Computation | null,
): Partial<IndicatorDraft> => {
  const before = knownCode(former)
  const isRenamed = name.trim() === '' || (before !== null && name === computedIndicator(before).name)
  return { computation, ...(isRenamed && computation !== null && { name: computedIndicator(computation).name }) }
}
