import { getRouteApi } from '@tanstack/react-router'
import type { NewsList } from '#shared/contract/roadmap/news.ts'
import { FilterBar } from '../../components/FilterBar.tsx'
import { plural } from '../../words/numbers.ts'
import { axisName } from '../fiches/fiche-words.ts'
import type { NewsSearch } from './address.ts'
import { periods } from './filter-news.ts'

interface Props {
  readonly list: NewsList
  readonly search: NewsSearch
  readonly kept: number
}

const route = getRouteApi('/actualites')

/** What is kept, by period, sector and axis; the address keeps it. */
export function NewsFilters({ list, search, kept }: Props) {
  const navigate = route.useNavigate()
  const set = (key: string, value: string) =>
    void navigate({
      search: ({ [key as keyof NewsSearch]: _, ...since }) =>
        (value === '' ? since : { ...since, [key]: value }) as NewsSearch,
      replace: true,
    })
  const choices = [
    ['periode', 'Période', 'Toutes les périodes', Object.entries(periods)],
    [
      'secteur',
      'Secteur',
      'Tous les secteurs',
      [...list.sectors.map(({ id, name }) => [id, name ?? 'Secteur']), ['sans', 'Tout le département']],
    ],
    ['axe', 'Axe', 'Tous les axes', [...list.axes.map((axis) => [axis.id, axisName(axis)]), ['sans', 'Sans axe']]],
  ] as const
  return (
    <FilterBar
      many="actualités"
      choices={choices}
      sorts={null}
      search={{ ...search }}
      set={set}
      kept={plural(kept, 'actualité', 'actualités')}
    />
  )
}
