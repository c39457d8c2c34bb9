import { Group, NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Comparison } from '#shared/contract/measures.ts'
import { type Frequency, periodOf, periodsUpTo, shortPeriod } from '#shared/domain/period/period.ts'
import { axisName } from '../../fiches/fiche-words.ts'
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
        data={[
          { group: 'Trimestres', items: options(today, 'quarterly', 8) },
          { group: 'Semestres', items: options(today, 'halfYearly', 4) },
          { group: 'Années', items: options(today, 'yearly', 4) },
          { group: 'Mois', items: options(today, 'monthly', 12) },
        ]}
      />
      <NativeSelect
        aria-label="Axe comparé"
        className={classes.axes ?? ''}
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

/** Latest first, the one that goes on among them. */
const options = (today: string, frequency: Frequency, count: number) =>
  periodsUpTo(periodOf(today, frequency), count)
    .toReversed()
    .map((value) => ({ value, label: shortPeriod(value) }))
