/**
 * The palette's search with 100 000 entries in the directory and 2 000 fiches, a query at each letter typed, mistakes and
 * words with neighbours among them: the 95th percentile of
 * `search.find`, whole procedure. The baseline is the goal.
 */
import { randomIds } from '#main/app/defaults.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { searchHandlers } from '#main/workspace/search/handlers.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { print, timed } from './figure.ts'
import { commit, inFolder, open } from './workspaces.ts'

const entries = 100_000
const goal = 20
const kinds = ['Mairie', 'Médiathèque', 'Centre social', 'Association', 'France services', 'Foyer rural', 'École']
const names = ['des Sources', 'du Moulin', 'de la Lisse', 'Saint-Orme', 'du Plateau', 'des Tisserands', 'du Gué']
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

const entry = (n: number): RowWrite => {
  const name = `${pick(kinds, n)} ${pick(names, n >> 3)} ${n % 997}`
  const phone = `+334${String(10_000_000 + ((n * 7919) % 89_999_999))}`
  const commune = `Commune-${n % 300}`
  const shared = { phone, commune, pivot: String(10_000_000_000_000 + n * 97), emails: [`accueil${n}@exemple.fr`] }
  if (n % 3 === 0) return { record: 'actor', id: randomIds.row(), values: { name, ...shared } }
  if (n % 3 === 1)
    return { record: 'place', id: randomIds.row(), values: { name, street: `${n} rue Basse`, ...shared } }
  return { record: 'person', id: randomIds.row(), values: { lastName: `NOM${n % 5000}`, firstName: `Prénom${n % 80}` } }
}

const fiches = 2_000

const fiche = (n: number): readonly RowWrite[] => {
  const id = randomIds.row()
  const step = { fiche: id, text: `Ouvrir la permanence ${n} avec ${pick(names, n)}`, position: 'a0' }
  return [
    { record: 'fiche', id, values: { title: `Prêter du matériel ${pick(names, n)} ${n}` } },
    { record: 'ficheStep', id: randomIds.row(), values: step },
  ]
}

/** What people type, letter by letter. */
const typed = [
  'mediatheque',
  'saint orme',
  'centre social 42',
  'nom12',
  'commune-17',
  '04 10 00',
  'france serv',
  '100000',
  'mediathque',
  'assocition moulin',
  'ordinateurs',
  'permanence du soir',
]
const queries = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

await inFolder(async (folder) => {
  const workspace = open(folder)
  for (let from = 0; from < entries; from += 20_000)
    commit(
      workspace,
      Array.from({ length: 20_000 }, (_, n) => entry(from + n)),
    )
  commit(workspace, Array.from({ length: fiches }, (_, n) => fiche(n)).flat())
  const { find } = searchHandlers({ workspace } as FeatureContext)
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    for (const text of queries) {
      times.push(await timed(() => find({ text, without: [] })))
    }
  }
  const unit = 'ms (baseline: goal)'
  print({ figure: 'search-100000-entries-p95', value: percentile(times, 0.95), baseline: goal, unit })
  workspace.close()
})
