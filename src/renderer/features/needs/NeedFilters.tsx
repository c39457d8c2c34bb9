import { NativeSelect, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { NeedList } from '#shared/contract/needs.ts'
import { needOrigins } from '#shared/domain/need/need.ts'
import classes from '../../components/filter-bar.module.css'
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
  const set = (key: keyof NeedsSearch, value: string) =>
    void navigate({
      search: ({ [key]: _, ...since }) => (value === '' ? since : { ...since, [key]: value }) as NeedsSearch,
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
    <search className={classes.filters} aria-label="Filtres des besoins">
      <TextInput
        aria-label="Chercher dans les besoins"
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
      <NativeSelect
        aria-label="Tri"
        className={classes.choice ?? ''}
        value={search.ordre ?? 'attente'}
        onChange={(event) => set('ordre', event.currentTarget.value === 'attente' ? '' : event.currentTarget.value)}
        data={Object.entries(sorts).map(([value, name]) => ({ value, label: name }))}
      />
      <Text component="span" role="status" size="sm" c="var(--ink-2)">
        {plural(kept, 'besoin', 'besoins')}
      </Text>
    </search>
  )
}
