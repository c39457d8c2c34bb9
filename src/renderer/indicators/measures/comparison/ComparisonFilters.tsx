import { Group, NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Comparison } from '#shared/contract/indicators/measures.ts'
import { axisName } from '../../../roadmap/fiches/fiche-words.ts'
import { periodGroups } from '../../../words/periods.ts'
import classes from './comparison.module.css'
import { readSearch } from './search.ts'

/** Which period, which axis: the address keeps them. */
export function ComparisonFilters({ comparison: { today, period, axes } }: { readonly comparison: Comparison }) {
  const { axe = '' } = useSearch({ from: '/indicateurs/comparaison' })
  const navigate = useNavigate({ from: '/indicateurs/comparaison' })
  const set = (key: 'periode' | 'axe', value: string) =>
    void navigate({ search: (before) => readSearch({ ...before, [key]: value }), replace: true })
  return (
    <Group className={classes.filters} gap="sm" component="search" aria-label="Filtres de la comparaison">
      <NativeSelect
        aria-label="Période comparée"
        value={period}
        onChange={(event) => set('periode', event.currentTarget.value)}
        data={periodGroups(today)}
      />
      <NativeSelect
        aria-label="Axe comparé"
        maw="100%"
        w={400}
        value={axe}
        onChange={(event) => set('axe', event.currentTarget.value)}
        data={[
          { value: '', label: 'Tous les axes' },
          ...axes.map((axis) => ({ value: axis.id, label: axisName(axis) })),
        ]}
      />
    </Group>
  )
}
