import type { RowCreation } from '#shared/contract/workspace/records.ts'
import type { Computation } from '#shared/records/indicators/indicator/computations.ts'
import { computedIndicator } from '#shared/records/indicators/indicator/computed-indicators.ts'
import { isPeriod, type Period } from '#shared/text/period.ts'
import type { RowId } from '../../src/shared/kernel/ids.ts'
import type { TestApp } from './test-app.ts'

/** A period as it is written: « 2026-T3 ». */
export const period = (text: string): Period => {
  if (!isPeriod(text)) throw new Error(text)
  return text
}

type Values<Name extends RowCreation['record']> = Extract<RowCreation, { record: Name }>['values']

const created = async (app: TestApp, creation: RowCreation): Promise<RowId> =>
  (await app.call('records.create', creation)).id

/** An indicator that Concerto counts, as the dictionary adds it. */
export const computed = (app: TestApp, computation: Computation): Promise<RowId> =>
  created(app, { record: 'indicator', values: computedIndicator(computation) as Values<'indicator'> })

/** An indicator that structures give, counted each quarter unless told otherwise. */
export const given = (app: TestApp, values: Values<'indicator'> = {}): Promise<RowId> =>
  created(app, {
    record: 'indicator',
    values: {
      name: 'Accompagnements',
      unit: 'participations',
      measure: 'count',
      overTime: 'sum',
      frequency: 'quarterly',
      provider: 'actors',
      ...values,
    },
  })

export const figure = (app: TestApp, values: Values<'figure'>): Promise<RowId> =>
  created(app, { record: 'figure', values: { answer: 'given', source: 'typed', givenOn: '2026-10-05', ...values } })

/** Numbers of the series, by column: sectors in their order, then the département. */
export const valuesOf = async (app: TestApp, indicator: RowId, asked: object = {}) => {
  const series = await app.call('measures.series', { indicator, count: 6, ...asked })
  return Object.fromEntries(
    series.periods.map(({ period: one }, index) => [
      one,
      [...series.sectors, series.whole].map(({ values }) => values[index] ?? null),
    ]),
  )
}
