/**
 * Probable duplicates among 20 000 places of one département, all with a street and three in four with coordinates, one
 * in fifty written twice: the search, what is known of it after something else was saved, and what a form asks as one
 * types; then the search among 20 000 of one commune. The baseline is the goal.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { inlineRunner } from '#main/app/jobs/inline-runner.ts'
import { createTerritories } from '#main/app/territories.ts'
import { duplicatesHandlers } from '#main/directory/duplicates/handlers.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { print, timed } from './figure.ts'
import { lookAlike } from './look-alikes.ts'
import { root } from './program.ts'
import { commit, inFolder, open } from './workspaces.ts'

const places = 20_000
const twice = places / 50
const goals = { search: 1_000, again: 20, typed: 50, oneCommune: 5_000 }
const unit = 'ms (baseline: goal)'
const territories = createTerritories(join(root, 'resources'))

interface Commune {
  readonly name: string
  readonly code: string
}

const communes: readonly Commune[] = territories.of('69')?.data.communes ?? []

const place = (n: number, { name: commune, code }: Commune, isSecond = false): RowWrite => {
  const { name, number, way, position } = lookAlike(n)
  return {
    record: 'place',
    id: randomIds.row(),
    values: {
      name: isSecond ? `${name} de ${commune}` : name,
      street: `${number} ${isSecond ? 'r.' : 'rue'} ${way}`,
      commune,
      inseeCode: code,
      source: isSecond ? 'Dora' : 'Hubik',
      ...position,
    },
  }
}

const search = async (among: readonly Commune[], figure: string, goal: number, then: (asked: Asked) => Promise<void>) =>
  inFolder(async (folder) => {
    const workspace = open(folder)
    const jobs = inlineRunner()
    const context = { workspace, clock: systemClock, ids: randomIds, territories, jobs, emit: () => undefined }
    const handlers = duplicatesHandlers(context as unknown as FeatureContext)
    const communeOf = (n: number): Commune => among[(n * 13) % among.length] as Commune
    commit(workspace, [
      ...Array.from({ length: places - twice }, (_, n) => place(n, communeOf(n))),
      ...Array.from({ length: twice }, (_, n) => place(n * 37, communeOf(n * 37), true)),
    ])
    print({ figure, value: await timed(() => handlers.search({ job: randomUUID() })), baseline: goal, unit })
    await then({ handlers, save: (row) => commit(workspace, [row]) })
    workspace.close()
  })

interface Asked {
  readonly handlers: ReturnType<typeof duplicatesHandlers>
  readonly save: (row: RowWrite) => void
}

await search(communes, 'duplicates-20000-places', goals.search, async ({ handlers: { list, near }, save }) => {
  save({ record: 'meeting', id: randomIds.row(), values: { title: 'Concertation' } })
  print({ figure: 'duplicates-after-a-save', value: await timed(() => list({})), baseline: goals.again, unit })
  const draft = { name: 'médiathèque mou', pivot: null, inseeCode: null, street: null }
  await near({ record: 'place', draft })
  const typed = await timed(() => near({ record: 'place', draft }))
  print({ figure: 'duplicates-while-typing', value: typed, baseline: goals.typed, unit })
})
await search(communes.slice(0, 1), 'duplicates-20000-one-commune', goals.oneCommune, async () => undefined)
