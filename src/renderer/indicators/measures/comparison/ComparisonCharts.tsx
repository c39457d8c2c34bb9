import { Text, Title } from '@mantine/core'
import { lazy } from 'react'
import type { ComparedIndicator, Comparison } from '#shared/contract/indicators/measures.ts'
import { isRatio } from '#shared/records/indicators/figure/amount.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { shortPeriod } from '#shared/text/period.ts'
import { ChartFigure } from '../../../components/chart/ChartFigure.tsx'
import { longDate } from '../../../words/dates.ts'
import { indicatorName } from '../../indicator-words.ts'
import classes from './comparison.module.css'
import type { ShownCharts } from './use-shown-charts.ts'

const BarsChart = lazy(async () => ({
  default: (await import('../../../components/chart/BarsChart.tsx')).BarsChart,
}))

interface Props {
  readonly comparison: Comparison
  readonly charts: ShownCharts
}

/** A chart for each indicator that was chosen in the table, which says the same. */
export function ComparisonCharts({ comparison, charts }: Props) {
  const shown = comparison.lines.filter(({ indicator }) => charts.has(indicator.id))
  if (shown.length === 0) return null
  return (
    <div className={classes.charts}>
      {shown.map((line) => (
        <SectorBars key={line.indicator.id} comparison={comparison} line={line} />
      ))}
    </div>
  )
}

interface BarsProps extends Pick<Props, 'comparison'> {
  readonly line: ComparedIndicator
}

function SectorBars({
  comparison: { sectors, period, today },
  line: { indicator, sectors: standings, whole },
}: BarsProps) {
  const title = `${indicatorName(indicator.name)}, ${shortPeriod(period)}`
  const ratio = isRatio(indicator.measure)
  const words = (value: number) => figureWords(value, indicator.measure)
  const bars = [
    ...sectors.map(({ name }, index) => ({
      name: name ?? 'Secteur sans nom',
      value: standings[index]?.value ?? null,
    })),
    // Of what adds up, the sum of the sectors would dwarf them.
    ...(ratio ? [{ name: 'Département', value: whole.value }] : []),
  ]
  const aim = whole.target?.value ?? null
  return (
    <section aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <ChartFigure
        image={{ title, caption: `Par secteur. Édité le ${longDate(today)} avec Concerto.` }}
        height={36 * bars.length + 56}
        label={`Graphique, ${title}`}
        width={320}
        chart={
          <BarsChart
            axis={120}
            bars={bars}
            target={
              ratio && aim !== null
                ? { value: Number(aim), name: `cible fin ${whole.target?.year}\u00A0: ${words(Number(aim))}` }
                : null
            }
            words={words}
          />
        }
      >
        <Text c="var(--ink-2)" mt="xs">
          {bars.map(({ name, value }) => `${name}\u00A0: ${figureWords(value, indicator.measure)}`).join(', ')}.
        </Text>
      </ChartFigure>
    </section>
  )
}
