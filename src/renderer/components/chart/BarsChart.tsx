import { BarChart } from '@mantine/charts'
import { ticksFor } from './scale.ts'

export interface Bar {
  readonly name: string
  readonly value: number | null
}

interface Props {
  readonly bars: readonly Bar[]
  readonly target: { readonly value: number; readonly name: string } | null
  readonly words: (value: number) => string
  /** Width of the names. */
  readonly axis: number
}

/** A bar a line, its value at its end. */
export function BarsChart({ bars, target, words, axis }: Props) {
  const ticks = ticksFor([...bars.map(({ value }) => value), target?.value ?? null])
  return (
    <BarChart
      h="100%"
      data={bars.map(({ name, value }) => ({ name, value }))}
      dataKey="name"
      orientation="vertical"
      series={[{ name: 'value', color: 'var(--accent)' }]}
      withTooltip={false}
      accessibilityLayer={false}
      withBarValueLabel
      valueLabelProps={{ fill: 'var(--ink)', fontSize: 13, fontWeight: 600, stroke: 'none' }}
      valueFormatter={words}
      gridAxis="y"
      strokeDasharray="0"
      gridColor="var(--line)"
      textColor="var(--ink-2)"
      xAxisProps={{ domain: [0, ticks.at(-1) ?? 1], ticks, interval: 0 }}
      yAxisProps={{ width: axis, interval: 0 }}
      barProps={{ barSize: 18 }}
      barChartProps={{ margin: { top: target === null ? 4 : 22, right: 56, bottom: 4, left: 0 } }}
      referenceLines={
        target === null
          ? []
          : [
              {
                x: target.value,
                color: 'var(--ink)',
                strokeWidth: 1.5,
                strokeDasharray: '6 4',
                label: { value: target.name, position: 'top', fontSize: 13, fill: 'var(--ink)' },
              },
            ]
      }
    />
  )
}
