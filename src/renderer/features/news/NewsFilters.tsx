import { NativeSelect, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { NewsList } from '#shared/contract/news.ts'
import classes from '../../components/filter-bar.module.css'
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
  const set = (key: keyof NewsSearch, value: string) =>
    void navigate({
      search: ({ [key]: _, ...since }) => (value === '' ? since : { ...since, [key]: value }) as NewsSearch,
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
    <search className={classes.filters} aria-label="Filtres des actualités">
      <TextInput
        aria-label="Chercher dans les actualités"
        placeholder="Chercher"
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
        className={classes.search ?? ''}
        value={search.texte ?? ''}
        onChange={(event) => set('texte', event.currentTarget.value)}
      />
      {choices.map(([key, label, all, options]) => (
        <NativeSelect
          key={key}
          aria-label={label}
          className={classes.choice ?? ''}
          data-on={search[key] !== undefined || undefined}
          value={search[key] ?? ''}
          onChange={(event) => set(key, event.currentTarget.value)}
          data={[{ value: '', label: all }, ...options.map(([value = '', name = '']) => ({ value, label: name }))]}
        />
      ))}
      <Text component="span" role="status" size="sm" c="var(--ink-2)">
        {plural(kept, 'actualité', 'actualités')}
      </Text>
    </search>
  )
}
