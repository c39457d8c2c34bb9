import classes from './sparkline.module.css'

interface TrendPoint {
  readonly value: number | null
  /** Hollow, at the end of a dotted line. */
  readonly provisional: boolean
}

interface Props {
  readonly points: readonly TrendPoint[]
  /** A dashed line. */
  readonly target: number | null
  /** What stands at the top: the same for those that are compared. */
  readonly most: number
  readonly width: number
  readonly height: number
  /** What it shows, in words. */
  readonly label: string
}

/** Room for the dots at both ends. */
const margin = 5

/** A line without axes, in the height of a row; hatched when nothing is known. */
export function Sparkline({ points, target, most, width, height, label }: Props) {
  const known = inMiddle(placed(points, { most, width, height }), target, height)
  const last = known.at(-1)
  if (last === undefined) return <span className={classes.nothing} role="img" aria-label={label} style={{ width }} />
  const y = target === null ? null : heightOf(target, { most, height })
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.line}>
      {y !== null && <path className={classes.target} d={`M0 ${y}H${width}`} />}
      {known.map((point, index) => {
        const before = known[index - 1]
        if (before === undefined || before.index !== point.index - 1) return null
        const dotted = point.provisional || before.provisional || undefined
        return <path key={point.index} data-dotted={dotted} d={`M${before.x} ${before.y}L${point.x} ${point.y}`} />
      })}
      {known
        .filter((point, index) => isAlone(known, index) && point !== last)
        .map(({ index, x, y: at }) => (
          <circle key={index} cx={x} cy={at} r={1.5} />
        ))}
      <circle cx={last.x} cy={last.y} r={3.5} data-hollow={last.provisional || undefined} />
    </svg>
  )
}

interface Place extends TrendPoint {
  readonly index: number
  readonly x: number
  readonly y: number
}

const placed = (
  points: readonly TrendPoint[],
  { most, width, height }: Pick<Props, 'most' | 'width' | 'height'>,
): readonly Place[] =>
  points.flatMap(({ value, provisional }, index) => {
    if (value === null) return []
    const x = margin + (index * (width - 2 * margin)) / Math.max(1, points.length - 1)
    return [{ value, provisional, index, x, y: heightOf(value, { most, height }) }]
  })

/** One point alone, beside no target, is neither high nor low. */
const inMiddle = (known: readonly Place[], target: number | null, height: number): readonly Place[] =>
  known.length === 1 && target === null ? known.map((point) => ({ ...point, y: height / 2 })) : known

const heightOf = (value: number, { most, height }: Pick<Props, 'most' | 'height'>): number =>
  height - margin - (most <= 0 ? 0 : value / most) * (height - 2 * margin)

/** Without a neighbour, no line leads to it. */
const isAlone = (known: readonly Place[], at: number): boolean => {
  const index = known[at]?.index ?? 0
  return known[at - 1]?.index !== index - 1 && known[at + 1]?.index !== index + 1
}
