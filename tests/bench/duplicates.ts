/**
 * Probable duplicates among 20 000 places of one département, all with a street and three in four with coordinates, one
 * in fifty written twice: the first list, the list after something else was saved, and what a form asks as one types.
 * The baseline is the goal.
 */
import { join } from 'node:path'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createTerritories } from '#main/app/territories.ts'
import type { RowWrite } from '#main/db/intent.ts'
import type { FeatureContext } from '#main/features/context.ts'
import { duplicatesHandlers } from '#main/features/duplicates/handlers.ts'
import { print, timed } from './figure.ts'
import { root } from './program.ts'
import { commit, inFolder, open } from './workspaces.ts'

const places = 20_000
const goals = { first: 1_000, again: 20, typed: 50 }
const territories = createTerritories(join(root, 'resources'))
const communes = territories.of('69')?.data.communes ?? []
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

const begun = ['Mairie', 'Médiathèque', 'Centre social', 'Association', 'France services', 'Foyer rural', 'La Poste']
const words =
  'moulin gare lavoir orme lisse causse source jonc peuplier relais marché école vigne pont val chapelle'.split(' ')

const place = (n: number, spelling: 'first' | 'second'): RowWrite => {
  const { name: commune, code: inseeCode } = pick(communes, n * 13)
  const [one, other] = [pick(words, n), pick(words, n >> 4)]
  const located =
    n % 4 > 0 ? { latitude: `45.${70_000 + (n % 20_000)}`, longitude: `4.${60_000 + ((n * 31) % 20_000)}` } : {}
  return {
    record: 'place',
    id: randomIds.row(),
    values: {
      name: `${pick(begun, n)} ${one} ${other}${spelling === 'first' ? '' : ` de ${commune}`}`,
      street: `${1 + (n % 60)} ${spelling === 'first' ? 'rue' : 'r.'} ${other} ${pick(words, n >> 8)}`,
      commune,
      inseeCode,
      source: spelling === 'first' ? 'Hubik' : 'Dora',
      ...located,
    },
  }
}

await inFolder(async (folder) => {
  const workspace = open(folder)
  const context = { workspace, clock: systemClock, ids: randomIds, territories, jobs: inlineRunner() } as FeatureContext
  const { list, near } = duplicatesHandlers(context)
  const twice = places / 50
  commit(
    workspace,
    Array.from({ length: places - twice }, (_, n) => place(n, 'first')),
  )
  commit(
    workspace,
    Array.from({ length: twice }, (_, n) => place(n * 37, 'second')),
  )
  const unit = 'ms (baseline: goal)'
  print({ figure: 'duplicates-20000-places', value: await timed(() => list({})), baseline: goals.first, unit })
  commit(workspace, [{ record: 'meeting', id: randomIds.row(), values: { title: 'Concertation' } }])
  print({ figure: 'duplicates-after-a-save', value: await timed(() => list({})), baseline: goals.again, unit })
  const draft = { name: 'médiathèque mou', pivot: null, inseeCode: null, street: null }
  const typed = await timed(() => near({ record: 'place', draft }))
  print({ figure: 'duplicates-while-typing', value: typed, baseline: goals.typed, unit })
  workspace.close()
})
