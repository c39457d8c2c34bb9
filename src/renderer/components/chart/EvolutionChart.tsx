import { LineChart } from '@mantine/charts'
import { overTable } from './over-table.ts'
import { ticksFor } from './scale.ts'

export interface EvolutionPoint {
  readonly name: string
  readonly value: number | null
  /** Hollow, on a dotted line, on a ground of its own. */
  readonly provisional: boolean
  /** What it counts is no longer what the point before counts. */
  readonly redefined: boolean
}

interface Props {
  readonly points: readonly EvolutionPoint[]
  /** A dashed line, with its name on it. */
  readonly target: { readonly value: number; readonly name: string } | null
  readonly words: (value: number) => string
  /** Width of the axis, that of the first column of the table below. */
  readonly axis: number
}

/** A line over time; its columns are those of the table below. */
export function EvolutionChart({ points, target, words, axis }: Props) {
  const ticks = ticksFor([...points.map(({ value }) => value), target?.value ?? null])
  return (
    <LineChart
      {...overTable(ticks, axis)}
      data={dataOf(points)}
      series={[
        { name: 'sure', color: 'var(--accent)' },
        { name: 'provisional', color: 'var(--accent)', strokeDasharray: '1 5' },
      ]}
      curveType="linear"
      strokeWidth={2.5}
      strokeDasharray="0"
      connectNulls={false}
      valueFormatter={words}
      lineChartProps={{ margin: { top: 24, right: 0, bottom: 12, left: 0 } }}
      lineProps={({ name }) => ({
        strokeLinecap: 'round',
        activeDot: false,
        dot: (dot) => <Dot key={dot.index} {...dot} hollow={name === 'provisional'} points={points} />,
        label: (label) => (
          <Value
            key={label.index}
            {...label}
            hollow={name === 'provisional'}
            points={points}
            words={words}
            isBelow={(value) => target !== null && value < target.value && value > (ticks.at(-1) ?? 0) / 6}
          />
        ),
      })}
      referenceAreas={points.flatMap(({ provisional, name }) =>
        provisional ? [{ x1: name, x2: name, fill: 'var(--sunken)', fillOpacity: 1, strokeOpacity: 0 }] : [],
      )}
      referenceLines={[
        ...(target === null
          ? []
          : [
              {
                y: target.value,
                color: 'var(--ink)',
                strokeWidth: 1.5,
                strokeDasharray: '6 4',
                label: {
                  value: target.name,
                  position: 'insideBottomLeft',
                  fontSize: 13,
                  fill: 'var(--ink)',
                  offset: 6,
                },
              } as const,
            ]),
        ...points.flatMap(({ redefined, name }) =>
          redefined
            ? [
                {
                  x: name,
                  position: 'start',
                  color: 'var(--ink-2)',
                  strokeDasharray: '2 3',
                  label: {
                    value: 'nouvelle définition',
                    position: 'insideBottomLeft',
                    fontSize: 12,
                    fill: 'var(--ink-2)',
                  },
                } as const,
              ]
            : [],
        ),
      ]}
    />
  )
}

/** The dotted part begins at the last point that is sure. */
const dataOf = (points: readonly EvolutionPoint[]) =>
  points.map(({ name, value, provisional }, index) => ({
    name,
    sure: provisional ? null : value,
    provisional: provisional || points[index + 1]?.provisional === true ? value : null,
  }))

interface PlaceProps {
  readonly index?: number | undefined
  readonly points: readonly EvolutionPoint[]
  readonly hollow: boolean
}

interface DotProps extends PlaceProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
}

function Dot({ cx, cy, index = 0, hollow, points }: DotProps) {
  const point = points[index]
  if (cx === undefined || cy === undefined || point?.value == null || point.provisional !== hollow) return null
  return (
    <circle
      cx={cx}
      cy={cy}
      r={5}
      fill={hollow ? 'var(--sunken)' : 'var(--accent)'}
      stroke="var(--accent)"
      strokeWidth={2}
    />
  )
}

interface ValueProps extends PlaceProps {
  readonly x?: number | string | undefined
  readonly y?: number | string | undefined
  readonly words: (value: number) => string
  /** Under its point: the line of the target, and its name, are above. */
  readonly isBelow: (value: number) => boolean
}

function Value({ x, y, index = 0, hollow, points, words, isBelow }: ValueProps) {
  const point = points[index]
  if (x === undefined || y === undefined || point?.value == null || point.provisional !== hollow) return null
  return (
    // A line that passes behind does not strike it out.
    <text
      x={x}
      y={Number(y) + (isBelow(point.value) ? 22 : -12)}
      textAnchor="middle"
      fontSize={13}
      fontWeight={600}
      fill="var(--ink)"
      stroke={hollow ? 'var(--sunken)' : 'var(--page)'}
      strokeWidth={4}
      paintOrder="stroke"
    >
      {words(point.value)}
    </text>
  )
}
