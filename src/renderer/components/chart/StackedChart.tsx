import { BarChart } from '@mantine/charts'
import { overTable } from './over-table.ts'
import { ticksFor } from './scale.ts'
import { seriesColor, seriesInk } from './series-color.ts'

interface Props {
  /** Of each column, what every series gives it, in their order. */
  readonly columns: readonly (readonly number[])[]
  readonly words: (value: number) => string
  /** Width of the axis, that of the first column of the table below. */
  readonly axis: number
}

/** A column each, made of what every series gives it, with its figures; its columns are those of the table below. */
export function StackedChart({ columns, words, axis }: Props) {
  const ticks = ticksFor(columns.map((values) => values.reduce((sum, value) => sum + value, 0)))
  return (
    <BarChart
      {...overTable(ticks, axis)}
      type="stacked"
      data={columns.map((values, index) => ({
        name: String(index),
        ...Object.fromEntries(values.map((value, rank) => [seriesKey(rank), value])),
      }))}
      series={(columns[0] ?? []).map((_value, rank) => ({ name: seriesKey(rank), color: seriesColor(rank) }))}
      valueFormatter={words}
      barProps={({ name }) => {
        const rank = rankOf(String(name))
        return {
          maxBarSize: 64,
          stroke: 'var(--page)',
          strokeWidth: 1.5,
          label: ({ index = 0, ...place }) => (
            <Value key={index} {...place} value={columns[index]?.[rank] ?? 0} ink={seriesInk(rank)} words={words} />
          ),
        }
      }}
      barChartProps={{ margin: { top: 12, right: 0, bottom: 8, left: 0 } }}
    />
  )
}

const seriesKey = (rank: number): string => `s${rank}`

const rankOf = (key: string): number => Number(key.slice(1))

interface ValueProps {
  readonly x?: number | string | undefined
  readonly y?: number | string | undefined
  readonly width?: number | string | undefined
  readonly height?: number | string | undefined
  readonly value: number
  readonly ink: string
  readonly words: (value: number) => string
}

/** In its part, where there is room for it: the table has it anyway. */
function Value({ x, y, width, height, value, ink, words }: ValueProps) {
  if (value === 0 || Number(height) < 16) return null
  return (
    <text
      x={Number(x) + Number(width) / 2}
      y={Number(y) + Number(height) / 2 + 4.5}
      textAnchor="middle"
      fontSize={13}
      fontWeight={600}
      fill={ink}
      stroke="none"
    >
      {words(value)}
    </text>
  )
}
