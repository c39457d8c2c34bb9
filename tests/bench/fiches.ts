/**
 * 2 000 fiches-actions with five steps and two structures each: what the list, the matrix and the calendar ask for, and
 * what is ready to be drawn of it. The baseline is the goal.
 */
import { randomIds, systemClock } from '#main/app/defaults.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { fichesHandlers } from '#main/roadmap/fiches/handlers.ts'
import type { CalendarStep, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { matrixOf } from '#shared/records/roadmap/fiche/matrix.ts'
import { fichesView } from '../../src/renderer/roadmap/fiches/fiches-view.ts'
import { manyFiches } from '../support/many-fiches.ts'
import { print, timed } from './figure.ts'
import { commit, inFolder, open } from './workspaces.ts'

const fiches = 2_000
const goals = { list: 100, calendar: 150, page: 20, filter: 20, matrix: 20 }
const unit = 'ms (baseline: goal)'

await inFolder(async (folder) => {
  const workspace = open(folder)
  const context = { workspace, clock: systemClock, ids: randomIds }
  const { list, calendar, get } = fichesHandlers(context as unknown as FeatureContext)
  commit(workspace, manyFiches(fiches))
  const read = list({}) as FicheList
  const fiche = (calendar({}) as readonly CalendarStep[])[0]?.fiche
  if (fiche == null) throw new Error('No fiche was written')
  const measures = [
    ['fiches-2000-list', () => list({}), goals.list],
    ['fiches-2000-calendar', () => calendar({}), goals.calendar],
    ['fiches-2000-page', () => get({ fiche }), goals.page],
    ['fiches-2000-filter', () => fichesView.kept(read, { texte: 'formation 19' }), goals.filter],
    ['fiches-2000-matrix', () => matrixOf(read.lines), goals.matrix],
  ] as const
  for (const [figure, run, baseline] of measures)
    print({ figure, value: await timed(async () => run()), baseline, unit })
  workspace.close()
})
