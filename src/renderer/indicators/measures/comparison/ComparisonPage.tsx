import { Button, Group, NativeSelect } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Comparison } from '#shared/contract/indicators/measures.ts'
import { daysOf, longPeriod } from '#shared/text/period.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { axisName } from '../../../roadmap/fiches/fiche-words.ts'
import { periodGroups } from '../../../words/periods.ts'
import { WorkbookButton } from '../../indicator-workbook/WorkbookButton.tsx'
import { ComparisonCharts } from './ComparisonCharts.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { readSearch } from './search.ts'
import { useShownCharts } from './use-shown-charts.ts'

/** Sectors side by side over a period, and a chart of each indicator one wants to see. */
export function ComparisonPage(): ReactNode {
  const { periode = null, axe = null } = useSearch({ from: '/indicateurs/comparaison' })
  const asked = { period: periode, axis: axe }
  const comparison = useApiQuery('measures', 'comparison', asked, { keepPrevious: true })
  const { data } = comparison
  return (
    <>
      <PageHead
        title="Secteurs côte à côte"
        crumbs={[wayTo.indicators]}
        {...(data && { sentence: <Ordinals>{periodSentence(data)}</Ordinals> })}
        actions={
          <>
            {data !== undefined && data.lines.length > 0 && <WorkbookButton indicator={null} />}
            <Button leftSection={<IconPrinter size={18} stroke={1.6} />} onClick={() => window.print()}>
              Imprimer
            </Button>
          </>
        }
      />
      <Loaded query={comparison} rows={8} sentence="Lecture des chiffres">
        {(comparison) => <Compared comparison={comparison} />}
      </Loaded>
    </>
  )
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const charts = useShownCharts(comparison)
  return (
    <>
      <ComparisonFilters comparison={comparison} />
      {comparison.lines.length === 0 ? (
        <EmptyState
          title="Aucun indicateur à comparer."
          action={
            <LinkButton to="/indicateurs" variant="filled">
              Voir le dictionnaire
            </LinkButton>
          }
        >
          Le dictionnaire n’en a aucun pour ce choix d’axe.
        </EmptyState>
      ) : (
        <>
          <ComparisonTable comparison={comparison} charts={charts} />
          <ComparisonCharts comparison={comparison} charts={charts} />
        </>
      )}
    </>
  )
}

/** « 3e trimestre 2026. » */
const periodSentence = ({ period, today }: Comparison): string => {
  const words = longPeriod(period)
  const begun = words.charAt(0).toLocaleUpperCase('fr') + words.slice(1)
  return daysOf(period).last >= today ? `${begun}, en cours\u00A0: les chiffres sont provisoires.` : `${begun}.`
}

/** Which period, which axis: the address keeps them. */
function ComparisonFilters({ comparison: { today, period, axes } }: { readonly comparison: Comparison }) {
  const { axe = '' } = useSearch({ from: '/indicateurs/comparaison' })
  const navigate = useNavigate({ from: '/indicateurs/comparaison' })
  const set = (key: 'periode' | 'axe', value: string) =>
    void navigate({ search: (before) => readSearch({ ...before, [key]: value }), replace: true })
  return (
    <Group gap="sm" mb="md" data-only="screen" component="search" aria-label="Filtres de la comparaison">
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
