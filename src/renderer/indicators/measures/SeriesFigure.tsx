import { lazy } from 'react'
import type { IndicatorSeries } from '#shared/contract/indicators/measures.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { ChartFigure } from '../../components/chart/ChartFigure.tsx'
import { longDate } from '../../words/dates.ts'
import { indicatorName } from '../indicator-words.ts'
import { SeriesTable } from './SeriesTable.tsx'
import { byFrequency, columnWords, provisionalCaption, targetLine } from './series-words.ts'

const EvolutionChart = lazy(async () => ({
  default: (await import('../../components/chart/EvolutionChart.tsx')).EvolutionChart,
}))

/** Width of the first column of the table, and of the axis above it. */
const first = 100
const column = 62

/** The département’s figure over time; the table below, on the same columns, has the sectors too. */
export function SeriesFigure({ series }: { readonly series: IndicatorSeries }) {
  const { indicator, periods, whole, today } = series
  const [latest] = periods
  const title = `${indicatorName(indicator.name)}, ${byFrequency[series.frequency].toLocaleLowerCase('fr')}`
  return (
    <ChartFigure
      image={{
        title,
        caption: ['Tout le département.', provisionalCaption(periods), `Édité le ${longDate(today)} avec Concerto.`]
          .filter((part) => part !== null)
          .join(' '),
        columns: { names: columnWords(periods).map(({ shown }) => shown), from: first },
      }}
      height={232}
      label={title}
      width={first + column * periods.length}
      chart={
        <EvolutionChart
          axis={first}
          points={periods.map(({ period, provisional, redefined }, index) => ({
            name: period,
            value: whole.values[index] ?? null,
            provisional,
            redefined,
          }))}
          target={latest === undefined ? null : targetLine(indicator, whole.standing, latest.period)}
          words={(value) => figureWords(value, indicator.measure)}
        />
      }
    >
      <SeriesTable series={series} first={first} />
    </ChartFigure>
  )
}
