import { Box, Table } from '@mantine/core'
import { lazy } from 'react'
import type { AxesBoard } from '#shared/contract/roadmap/axes.ts'
import { totalVotes } from '#shared/records/roadmap/formulation/vote-count.ts'
import { ChartFigure } from '../../components/chart/ChartFigure.tsx'
import { seriesColor } from '../../components/chart/series-color.ts'
import { ColumnHeads } from '../../components/ListTable.tsx'
import { Section } from '../../components/Section.tsx'
import { dayOf, longDate } from '../../words/dates.ts'
import { figure } from '../../words/numbers.ts'
import classes from './axes.module.css'
import { axisRank, columnName } from './axis-words.ts'
import { type BoardRow, inColumn, sectorsOf } from './board/board-rows.ts'

const StackedChart = lazy(async () => ({
  default: (await import('../../components/chart/StackedChart.tsx')).StackedChart,
}))

/** Width of the first column of the table, and of the axis above it. */
const first = 168
const column = 88

interface Props {
  readonly board: AxesBoard
  readonly rows: readonly BoardRow[]
}

/** The gommettes of each axis, by sector: a column an axis, and the table that says the same below. Nothing while nobody voted. */
export function VotesFigure({ board, rows }: Props) {
  const shown = rows.filter(({ formulations }) => formulations.length > 0)
  const sectors = sectorsOf(board)
  const series = board.columns.map((sector) => ({
    id: sector.sector?.id ?? null,
    name: columnName(sector),
    votes: shown.map((row) => totalVotes(inColumn(row, sector.sector?.id ?? null, sectors).map(({ votes }) => votes))),
  }))
  if (totalVotes(shown.map(({ votes }) => votes)) === 0) return null
  const heads = shown.map(({ axis }) => ({
    key: axis?.axis.id ?? '',
    words: axis === null ? 'À rattacher' : axisRank(axis.axis),
  }))
  const title = 'Gommettes par axe et par secteur'
  return (
    <Box mb="xl">
      <Section title={title} look="label" word="Gommettes">
        <ChartFigure
          image={{
            title,
            caption: `${series.map(({ name }) => name).join(', ')}, de bas en haut. Édité le ${longDate(dayOf(new Date()))} avec Concerto.`,
            columns: { names: heads.map(({ words }) => words), from: first },
          }}
          height={240}
          label={'Gommettes\u00a0: graphique et tableau'}
          width={first + column * shown.length}
          chart={
            <StackedChart
              axis={first}
              columns={shown.map((_row, index) => series.map(({ votes }) => votes[index] ?? 0))}
              words={figure}
            />
          }
        >
          <Table className={classes.votes} aria-label={title}>
            <colgroup>
              <col style={{ width: first }} />
              {heads.map(({ key }) => (
                <col key={key} />
              ))}
            </colgroup>
            <ColumnHeads columns={['Secteur', ...heads]} />
            <Table.Tbody>
              {series.map(({ id, name, votes }, rank) => (
                <Table.Tr key={id ?? ''}>
                  <Table.Th scope="row">
                    <span className={classes.swatch} style={{ background: seriesColor(rank) }} aria-hidden="true" />
                    {name}
                  </Table.Th>
                  {heads.map(({ key }, index) => (
                    <Table.Td key={key}>{figure(votes[index] ?? 0)}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
              <Table.Tr className={classes.whole}>
                <Table.Th scope="row">Total</Table.Th>
                {shown.map(({ axis, votes }) => (
                  <Table.Td key={axis?.axis.id ?? ''}>{figure(votes)}</Table.Td>
                ))}
              </Table.Tr>
            </Table.Tbody>
          </Table>
        </ChartFigure>
      </Section>
    </Box>
  )
}
