import { Select } from '@mantine/core'
import { useState } from 'react'
import type { IndicatorSeries } from '#shared/contract/indicators/measures.ts'
import { isPeriod, type Period, shortPeriod } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Section } from '../../components/Section.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { BreakdownFigure } from './BreakdownFigure.tsx'
import { ContributorsTable } from './ContributorsTable.tsx'

/** One period from within: its parts, and who gave what. */
export function PeriodDetails({ series: { indicator, periods, whole, today } }: { readonly series: IndicatorSeries }) {
  const [chosen, choose] = useState<Period | null>(null)
  const known = periods.filter((_period, index) => whole.values[index] != null)
  const period = (chosen ?? known.at(-1)?.period ?? periods.at(-1)?.period) as Period
  const told = periods.find((one) => one.period === period)
  const { data, isError, error, refetch } = useApiQuery('measures', 'detail', { indicator: indicator.id, period })
  if (isError) return <ErrorMessage thrown={error} retry={() => void refetch()} />
  if (data === undefined) return <Waiting rows={4} />
  if (data.breakdowns.length === 0 && data.contributors.length === 0) return null
  return (
    <Section
      title="Dans le détail"
      aside={
        <Select
          size="xs"
          w={130}
          aria-label="Période détaillée"
          data-only="screen"
          allowDeselect={false}
          data={periods.map((one) => ({ value: one.period, label: shortPeriod(one.period) }))}
          value={period}
          onChange={(value) => value !== null && isPeriod(value) && choose(value)}
        />
      }
    >
      {data.breakdowns.map((breakdown) => (
        <BreakdownFigure
          key={breakdown.id}
          breakdown={breakdown}
          indicator={indicator}
          period={period}
          provisional={told?.provisional ?? false}
          today={today}
        />
      ))}
      <ContributorsTable detail={data} period={period} lacking={told?.missing ?? []} />
    </Section>
  )
}
