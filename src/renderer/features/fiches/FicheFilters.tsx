import { NativeSelect, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { FicheList } from '#shared/contract/fiches.ts'
import { ficheStates } from '#shared/domain/fiche/fiche.ts'
import { plural } from '../../words/numbers.ts'
import type { FichesSearch } from './address.ts'
import { axisName } from './fiche-words.ts'
import classes from './fiches.module.css'
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
  const set = (key: keyof FichesSearch, value: string) =>
    void navigate({
      search: ({ [key]: _, ...since }) => (value === '' ? since : { ...since, [key]: value }) as FichesSearch,
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
    <search className={classes.filters} aria-label="Filtres des fiches-actions">
      <TextInput
        aria-label="Chercher dans les fiches-actions"
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
      {search.vue === undefined && (
        <NativeSelect
          aria-label="Tri"
          className={classes.choice ?? ''}
          value={search.ordre ?? 'axe'}
          onChange={(event) => set('ordre', event.currentTarget.value === 'axe' ? '' : event.currentTarget.value)}
          data={Object.entries(sorts).map(([value, name]) => ({ value, label: name }))}
        />
      )}
      <Text component="span" role="status" size="sm" c="var(--ink-2)">
        {plural(kept, 'fiche-action', 'fiches-actions')}
      </Text>
    </search>
  )
}
