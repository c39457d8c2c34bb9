import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { numberText, readTypedFigure } from '#shared/records/indicators/figure/typed-figure.ts'
import type { Computation } from '#shared/records/indicators/indicator/computations.ts'
import { computedIndicator } from '#shared/records/indicators/indicator/computed-indicators.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Indicator, Records } from '#shared/records/records.ts'
import { knownCode, newer } from '#shared/text/newer.ts'

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
  readonly axis: RowId | null
}

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
  axis: axes[0]?.id ?? null,
})

export const draftOf = (indicator: Indicator): IndicatorDraft => ({
  ...indicator,
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
  axis: draft.axis,
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

export type DraftErrors = Partial<Readonly<Record<'name' | 'computation' | 'baseline', string>>>

/** What keeps the form from being sent, under the field to mend. */
export const draftErrors = (draft: IndicatorDraft): DraftErrors => {
  const baseline = readBaseline(draft)
  return {
    ...(draft.name.trim() === '' && { name: 'Donnez un nom à l’indicateur.' }),
    ...(draft.provider === 'computed' && draft.computation === null && { computation: 'Choisissez un calcul.' }),
    ...(baseline.kind === 'refused' && { baseline: baseline.why }),
    ...(baseline.kind === 'answer' && { baseline: 'Laissez vide ce qui n’est pas connu.' }),
  }
}

/** Another computation brings its name, unless the espace gave its own. */
export const withComputation = (draft: IndicatorDraft, computation: Computation | null): IndicatorDraft => {
  const former = knownCode(draft.computation)
  const before = former === null ? '' : computedIndicator(former).name
  const renamed = draft.name.trim() === '' || draft.name === before
  return {
    ...draft,
    computation,
    name: renamed && computation !== null ? computedIndicator(computation).name : draft.name,
  }
}
