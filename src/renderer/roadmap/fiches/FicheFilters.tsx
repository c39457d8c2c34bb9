import { getRouteApi } from '@tanstack/react-router'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { FilterBar } from '../../components/FilterBar.tsx'
import { plural } from '../../words/numbers.ts'
import type { FichesSearch } from './address.ts'
import { axisName } from './fiche-words.ts'
import { bearersOf, countWants, sorts, wants } from './filter-fiches.ts'

interface Props {
  readonly list: FicheList
  readonly search: FichesSearch
  readonly kept: number
}

const route = getRouteApi('/fiches')

/** What is kept, by axis, sector, state, bearer, and what waits for somebody; the address keeps it. */
export function FicheFilters({ list, search, kept }: Props) {
  const navigate = route.useNavigate()
  const set = (key: string, value: string) =>
    void navigate({
      search: ({ [key as keyof FichesSearch]: _, ...since }) =>
        (value === '' ? since : { ...since, [key]: value }) as FichesSearch,
      replace: true,
    })
  const counts = countWants(list.lines, list.today)
  const choices = [
    ['axe', 'Axe', 'Tous les axes', [...list.axes.map((axis) => [axis.id, axisName(axis)]), ['sans', 'Sans axe']]],
    [
      'secteur',
      'Secteur',
      'Tous les secteurs',
      [...list.sectors.map(({ id, name }) => [id, name ?? 'Secteur']), ['sans', 'Tout le département']],
    ],
    ['etat', 'État', 'Tous les états', Object.entries(ficheStates)],
    ['porteur', 'Porteur', 'Tous les porteurs', bearersOf(list.lines).map((name) => [name, name])],
    [
      'avec',
      'Ce qui attend',
      'Tout',
      Object.entries(wants).map(([want, label]) => [want, `${label} (${counts[want as keyof typeof wants]})`]),
    ],
  ] as const
  return (
    <FilterBar
      many="fiches-actions"
      choices={choices}
      sorts={search.vue === undefined ? sorts : null}
      search={{ ...search }}
      set={set}
      kept={plural(kept, 'fiche-action', 'fiches-actions')}
    />
  )
}
