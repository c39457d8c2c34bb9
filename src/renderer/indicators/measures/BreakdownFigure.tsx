import { Table, Title } from '@mantine/core'
import { lazy } from 'react'
import type { BrokenDown, MeasuredIndicator } from '#shared/contract/indicators/measures.ts'
import { isRatio } from '#shared/records/indicators/figure/amount.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { type Period, shortPeriod } from '#shared/text/period.ts'
import { ChartFigure } from '../../components/chart/ChartFigure.tsx'
import { ColumnHeads } from '../../components/ListTable.tsx'
import { longDate } from '../../words/dates.ts'
import { indicatorName } from '../indicator-words.ts'
import classes from './measures.module.css'
import tables from './tables.module.css'

const BarsChart = lazy(async () => ({
  default: (await import('../../components/chart/BarsChart.tsx')).BarsChart,
}))

interface Props {
  readonly breakdown: BrokenDown
  readonly indicator: MeasuredIndicator
  readonly period: Period
  /** It may still change. */
  readonly provisional: boolean
  readonly today: string
}

/** The parts of a figure as bars, the same in a table, and what they leave unsaid of the whole. */
export function BreakdownFigure({ breakdown, indicator, period, provisional, today }: Props) {
  const { name, parts } = breakdown
  const words = (value: number | null): string => figureWords(value, indicator.measure)
  if (parts.every(({ value }) => value === null)) return null
  const adds = !isRatio(indicator.measure)
  const when = `${shortPeriod(period)}${provisional ? ', provisoire' : ''}`
  const title = `${indicatorName(indicator.name)} par ${name.toLocaleLowerCase('fr')}, ${when}`
  return (
    <div className={classes.breakdown}>
      <Title order={3} size="h4">
        {name}
      </Title>
      <ChartFigure
        image={{ title, caption: `Tout le département. Édité le ${longDate(today)} avec Concerto.` }}
        height={30 * parts.length + 36}
        label={title}
        width={320}
        chart={
          <BarsChart
            axis={180}
            target={null}
            bars={parts.map(({ label, value }) => ({ name: label, value }))}
            words={words}
          />
        }
      >
        <Table className={`${tables.table} ${tables.narrow}`} aria-label={title}>
          <ColumnHeads columns={[name, when, adds && 'Part']} />
          <Table.Tbody>
            {parts.map(({ id, label, value }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{words(value)}</Table.Td>
                {adds && <Table.Td>{partWords(value, breakdown.sum)}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ChartFigure>
      <p className={classes.origin}>{gapWords(breakdown, indicator)}</p>
    </div>
  )
}

const partWords = (value: number | null, sum: number | null): string =>
  value === null || sum === null || sum === 0 ? '–' : `${Math.round((100 * value) / sum)}\u00A0%`

/** Of what adds up only: parts of a share are shares of their own. */
const gapWords = ({ sum, total }: BrokenDown, { measure }: MeasuredIndicator): string => {
  if (sum === null || total === null || isRatio(measure)) return ''
  if (sum === total) return 'Les parts font le total.'
  const gap = figureWords(Math.abs(total - sum), measure)
  const whole = figureWords(total, measure)
  return sum < total
    ? `Les parts laissent ${gap} sans précision, sur un total de ${whole}.`
    : `Les parts dépassent le total (${whole}) de ${gap}\u00A0: l’un des deux est à revoir.`
}
