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
export const firstCriteria: Readonly<Record<DirectoryListName, readonly ValuesKey[]>> = {
  actors: ['sectors', 'kinds', 'epci', 'needs', 'freshness'],
  places: ['sectors', 'epci', 'needs', 'services', 'freshness'],
  persons: ['sectors', 'kinds', 'epci', 'governance'],
}

export const otherCriteria = (list: DirectoryListName): readonly ValuesKey[] =>
  (Object.keys(valuesLabels) as ValuesKey[]).filter((key) => !firstCriteria[list].includes(key))

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
