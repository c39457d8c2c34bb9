/**
 * 2 000 fiches-actions with five steps and two structures each: what the list, the matrix and the calendar ask for, and
 * what is ready to be drawn of it. The baseline is the goal.
 */
import { randomIds, systemClock } from '#main/app/defaults.ts'
import type { RowWrite } from '#main/db/intent.ts'
import type { FeatureContext } from '#main/features/context.ts'
import { fichesHandlers } from '#main/features/fiches/handlers.ts'
import type { CalendarStep, FicheList } from '#shared/contract/fiches.ts'
import { matrixOf } from '#shared/domain/fiche/matrix.ts'
import { filterFiches } from '../../src/renderer/features/fiches/filter-fiches.ts'
import { print, timed } from './figure.ts'
import { commit, inFolder, open } from './workspaces.ts'

const fiches = 2_000
const goals = { list: 100, calendar: 150, page: 20, filter: 20, matrix: 20 }
const unit = 'ms (baseline: goal)'
const marks = ['untreated', 'veryLow', 'low', 'medium', 'high', 'veryHigh'] as const

const day = (n: number): string => `${2026 + (n % 3)}-${String(1 + (n % 12)).padStart(2, '0')}-15`

const axes = Array.from({ length: 12 }, (_, n): RowWrite => {
  return { record: 'axis', id: randomIds.row(), values: { number: n + 1, title: `Axe numéro ${n + 1}` } }
})

/** A fiche with what is followed of it. */
const ficheRows = (n: number): readonly RowWrite[] => {
  const fiche = randomIds.row()
  return [
    {
      record: 'fiche',
      id: fiche,
      values: {
        title: `Action ${n} de prêt, de formation ou de rencontre`,
        axis: axes[n % axes.length]?.id,
        number: n,
        state: 'running',
        feasibility: marks[n % 6],
        impact: marks[(n * 5) % 6],
        endsOn: day(n),
      },
    },
    ...Array.from({ length: 5 }, (_, step): RowWrite => {
      const values = { fiche, position: `a${step}`, text: `Étape ${step}`, dueOn: day(n + step), state: 'upcoming' }
      return { record: 'ficheStep', id: randomIds.row(), values }
    }),
    ...(['bearer', 'partner'] as const).map((role): RowWrite => {
      const values = { fiche, role, position: role, name: `Structure ${n % 90}` }
      return { record: 'ficheParty', id: randomIds.row(), values }
    }),
  ]
}

await inFolder(async (folder) => {
  const workspace = open(folder)
  const context = { workspace, clock: systemClock, ids: randomIds }
  const { list, calendar, get } = fichesHandlers(context as unknown as FeatureContext)
  commit(workspace, [...axes, ...Array.from({ length: fiches }, (_, n) => ficheRows(n)).flat()])
  const read = list({}) as FicheList
  const fiche = (calendar({}) as readonly CalendarStep[])[0]?.fiche
  if (fiche == null) throw new Error('No fiche was written')
  const all = { axis: null, sector: null, state: null, bearer: null, only: null, text: 'formation 19' } as const
  const measures = [
    ['fiches-2000-list', () => list({}), goals.list],
    ['fiches-2000-calendar', () => calendar({}), goals.calendar],
    ['fiches-2000-page', () => get({ fiche }), goals.page],
    ['fiches-2000-filter', () => filterFiches(read, all), goals.filter],
    ['fiches-2000-matrix', () => matrixOf(read.lines), goals.matrix],
  ] as const
  for (const [figure, run, baseline] of measures)
    print({ figure, value: await timed(async () => run()), baseline, unit })
  workspace.close()
})
