import type { DirectoryFilter, DirectoryListName } from '#shared/contract/directory/directory.ts'
import { actorKinds, governanceRoles, governanceStatuses } from '#shared/records/directory/actor.ts'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import { needs } from '#shared/records/directory/place/needs.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import { type Option, optionsOf } from '../../components/fields/options.ts'
import { isSet, wholeList } from '../address.ts'

type KeysOf<Value> = {
  [Key in keyof DirectoryFilter]: DirectoryFilter[Key] extends Value ? Key : never
}[keyof DirectoryFilter]

/** Criteria of several values, any of which is enough. */
export type ValuesKey = KeysOf<readonly string[]>

/** Criteria that hold or do not matter. */
export type FlagKey = KeysOf<boolean>

export const valuesLabels: Readonly<Record<ValuesKey, string>> = {
  sectors: 'Secteur',
  kinds: 'Type',
  epci: 'EPCI',
  communes: 'Commune',
  needs: 'Besoin',
  services: 'Service',
  freshness: 'Fraîcheur',
  governance: 'Gouvernance',
}

export const flagLabels: Readonly<Record<FlagKey, string>> = {
  neverCame: 'Jamais venues en réunion',
  outsideField: 'Hors champ numérique',
  elected: 'Avec une élue ou un élu',
  withExcluded: 'Hors du périmètre aussi',
}

export const flagKeys = Object.keys(flagLabels) as readonly FlagKey[]

/** The criteria one reaches for first, by list; the others stand behind « Autres filtres ». */
const firstCriteria: Readonly<Record<DirectoryListName, readonly ValuesKey[]>> = {
  actors: ['sectors', 'kinds', 'epci', 'needs', 'freshness'],
  places: ['sectors', 'epci', 'needs', 'services', 'freshness'],
  persons: ['sectors', 'kinds', 'epci', 'governance'],
}

export interface Criterion {
  readonly key: ValuesKey
  readonly label: string
  readonly options: readonly Option[]
}

interface Offered {
  /** Those one reaches for first, then any other that is set. */
  readonly first: readonly Criterion[]
  readonly others: readonly Criterion[]
}

/** What a list may be chosen by. What has nothing to choose from, as sectors where the espace has none, is not offered. */
export const offeredCriteria = (
  list: DirectoryListName,
  filter: Pick<DirectoryFilter, ValuesKey>,
  optionsOf: (key: ValuesKey) => readonly Option[],
): Offered => {
  const offered = (keys: readonly ValuesKey[]): readonly Criterion[] =>
    keys
      .map((key) => ({ key, label: valuesLabels[key], options: optionsOf(key) }))
      .filter(({ key, options }) => options.length > 0 || filter[key].length > 0)
  const first = firstCriteria[list]
  const others = offered((Object.keys(valuesLabels) as ValuesKey[]).filter((key) => !first.includes(key)))
  return { first: [...offered(first), ...others.filter(({ key }) => filter[key].length > 0)], others }
}

/** The choices that the program itself closes; sectors and the territory are the espace's. */
export const closedOptions: Readonly<Partial<Record<ValuesKey, readonly Option[]>>> = {
  kinds: optionsOf(actorKinds),
  needs: Object.entries(needs).map(([value, { label }]) => ({ value, label })),
  services: optionsOf(services),
  freshness: optionsOf(freshnesses),
  governance: optionsOf({ ...governanceStatuses, ...governanceRoles }),
}

/** The filter without each criterion it has, in turn. */
export const withoutEachCriterion = (
  filter: DirectoryFilter,
): readonly { readonly label: string; readonly filter: DirectoryFilter }[] =>
  (Object.keys(wholeList) as (keyof DirectoryFilter)[])
    .filter((key) => isSet(filter[key]))
    .map((key) => ({
      label: key === 'text' ? filter.text : criteriaLabels[key],
      filter: { ...filter, [key]: wholeList[key] },
    }))

const criteriaLabels: Readonly<Record<Exclude<keyof DirectoryFilter, 'text'>, string>> = {
  ...valuesLabels,
  ...flagLabels,
}
