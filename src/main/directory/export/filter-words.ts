import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import { actorKinds, governanceRoles, governanceStatuses } from '#shared/records/directory/actor.ts'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import { needs } from '#shared/records/directory/place/needs.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import { territoryMap } from '../read/territory-map.ts'
import type { Wanted } from './loading.ts'

/** « Filtres en vigueur : Secteur : Nord ; Type : Association », printed under the title of a list. */
export const filterWords = (
  context: FeatureContext,
  wanted: Pick<Wanted, 'filter' | 'selection' | 'except'>,
): string => {
  const { filter } = wanted
  const criteria = [...areaCriteria(context, filter), ...plainCriteria(filter)]
    .filter(([, values]) => values.length > 0)
    .map(([criterion, values]) => `${criterion}\u00a0: ${values.join(', ')}`)
  const said = [...criteria, ...switches(filter), ...(isPartial(wanted) ? ['lignes cochées seulement'] : [])]
  return `Filtres en vigueur\u00a0: ${said.length === 0 ? 'aucun' : said.join('\u00a0; ')}`
}

const isPartial = ({ selection, except }: Pick<Wanted, 'selection' | 'except'>): boolean =>
  selection !== null || except.length > 0

type Criterion = readonly [name: string, values: readonly string[]]

const areaCriteria = (context: FeatureContext, { sectors, epci, communes }: DirectoryFilter): readonly Criterion[] => {
  const names = new Map<string, string | null>(rows(context.workspace.db, 'sector').map(({ id, name }) => [id, name]))
  const territory = territoryMap(context)
  const epcis = new Map(territory.departement?.epci.map(({ code, name }) => [code, name]))
  return [
    ['Secteur', sectors.map((id) => names.get(id) ?? 'secteur supprimé')],
    ['EPCI', epci.map((code) => epcis.get(code) ?? code)],
    ['Commune', communes.map((code) => territory.communeOf(code)?.name ?? code)],
  ]
}

const governance: Readonly<Record<string, string>> = { ...governanceStatuses, ...governanceRoles }

const plainCriteria = (filter: DirectoryFilter): readonly Criterion[] => [
  ['Recherche', filter.text.trim() === '' ? [] : [`«\u00a0${filter.text.trim()}\u00a0»`]],
  ['Type', filter.kinds.map((kind) => actorKinds[kind])],
  ['Gouvernance', filter.governance.map((code) => governance[code] ?? code)],
  ['Besoin', filter.needs.map((need) => needs[need].label)],
  ['Service', filter.services.map((code) => services[code])],
  ['Fraîcheur', filter.freshness.map((one) => freshnesses[one])],
]

const switches = (filter: DirectoryFilter): readonly string[] => [
  ...(filter.neverCame ? ['jamais venues en réunion'] : []),
  ...(filter.outsideField ? ['hors champ numérique'] : []),
  ...(filter.elected ? ['élues et élus'] : []),
  ...(filter.withExcluded ? ['communes hors périmètre comprises'] : []),
]
