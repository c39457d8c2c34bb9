import { getRouteApi } from '@tanstack/react-router'
import type { NeedList } from '#shared/contract/roadmap/needs.ts'
import { needOrigins } from '#shared/records/roadmap/need/need.ts'
import { FilterBar } from '../../components/FilterBar.tsx'
import { plural } from '../../words/numbers.ts'
import type { NeedsSearch } from './address.ts'
import { countWants, sorts, wants } from './filter-needs.ts'

interface Props {
  readonly list: NeedList
  readonly search: NeedsSearch
  readonly kept: number
}

const route = getRouteApi('/besoins')

/** What is kept, by state, sector and origin, in which order; the address keeps it. */
export function NeedFilters({ list, search, kept }: Props) {
  const navigate = route.useNavigate()
  const set = (key: string, value: string) =>
    void navigate({
      search: ({ [key as keyof NeedsSearch]: _, ...since }) =>
        (value === '' ? since : { ...since, [key]: value }) as NeedsSearch,
      replace: true,
    })
  const counts = countWants(list)
  const choices = [
    [
      'etat',
      'État',
      'Tous les états',
      Object.entries(wants).map(([want, label]) => [want, `${label} (${counts[want as keyof typeof wants]})`]),
    ],
    [
      'secteur',
      'Secteur',
      'Tous les secteurs',
      [...list.sectors.map(({ id, name }) => [id, name ?? 'Secteur']), ['sans', 'Hors secteur']],
    ],
    ['origine', 'Origine', 'Toutes les origines', Object.entries(needOrigins)],
  ] as const
  return (
    <FilterBar
      many="besoins"
      choices={choices}
      sorts={sorts}
      search={{ ...search }}
      set={set}
      kept={plural(kept, 'besoin', 'besoins')}
    />
  )
}
