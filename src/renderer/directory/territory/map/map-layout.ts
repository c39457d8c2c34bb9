/** Where something stands on the screen, in pixels. */
export interface Spot {
  readonly key: string
  readonly x: number
  readonly y: number
}

export interface LabelledSpot extends Spot {
  readonly label: string | null
  /** How much is there: the greatest is named first. */
  readonly weight: number
}

/** On which side of its mark a name is written. */
export type Side = 'below' | 'above' | 'right' | 'left'

/** Half the side of a mark, and the size of a character of its name: enough to tell what would overlap. */
const mark = 15
const dot = 7
const character = { width: 6.5, height: 18 }

/** The names that can be written beside their marks without covering another mark or another name, and on which side. */
export const namedSpots = (spots: readonly LabelledSpot[]): ReadonlyMap<string, Side> => {
  const marks = spots.map(({ key, x, y }) => ({ key, box: markBox({ x, y }) }))
  const written: Box[] = []
  const named = new Map<string, Side>()
  for (const spot of spots.toSorted((a, b) => b.weight - a.weight)) {
    const taken = [...written, ...marks.filter(({ key }) => key !== spot.key).map(({ box }) => box)]
    const free = boxesOf(spot).find(({ box }) => !taken.some((other) => overlap(box, other)))
    if (free === undefined) continue
    written.push(free.box)
    named.set(spot.key, free.side)
  }
  return named
}

/** What the mark of several places takes of the screen, and that of one. */
export const markBox = (spot: Pick<Spot, 'x' | 'y'>): Box => boxAround(spot, mark)
export const dotBox = (spot: Pick<Spot, 'x' | 'y'>): Box => boxAround(spot, dot)

const boxAround = ({ x, y }: Pick<Spot, 'x' | 'y'>, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
})

/** Where its name may be written, the best place first. */
const boxesOf = ({ x, y, label }: LabelledSpot): readonly { readonly side: Side; readonly box: Box }[] => {
  if (label === null) return []
  const width = label.length * character.width
  const centred = { left: x - width / 2, right: x + width / 2 }
  const level = { top: y - character.height / 2, bottom: y + character.height / 2 }
  return [
    { side: 'below', box: { ...centred, top: y + mark, bottom: y + mark + character.height } },
    { side: 'above', box: { ...centred, top: y - mark - character.height, bottom: y - mark } },
    { side: 'right', box: { ...level, left: x + mark, right: x + mark + width } },
    { side: 'left', box: { ...level, left: x - mark - width, right: x - mark } },
  ]
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** The mark an arrow leads to: the nearest of those that lie more that way than aside; `null` when there is none. */
export const spotTowards = (key: string, from: Spot, spots: readonly Spot[]): Spot | null => {
  const direction = directions[key]
  if (direction === undefined) return null
  const [dx, dy] = direction
  const ahead = spots
    .filter((spot) => spot.key !== from.key)
    .map((spot) => {
      const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy
      const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx)
      return { spot, along, aside }
    })
    .filter(({ along, aside }) => along > 0 && along >= aside)
  return ahead.toSorted((a, b) => a.along + a.aside - (b.along + b.aside))[0]?.spot ?? null
}

/** The mark nearest to a point of the screen. */
export const nearestSpot = (x: number, y: number, spots: readonly Spot[]): Spot | null =>
  spots.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0] ?? null
