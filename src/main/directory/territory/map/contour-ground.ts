import type { Segment } from '#shared/contract/directory/territory.ts'
import { isWithin, type Position } from '#shared/records/directory/positions.ts'
import { edgesOf } from './clip.ts'
import type { Ground, PieceArea } from './ground.ts'
import type { Contour } from './read-contours.ts'

interface Known {
  readonly communes: readonly {
    readonly code: string
    readonly epci: string | null
    readonly position: Position | null
  }[]
  readonly epci: readonly { readonly code: string }[]
}

/**
 * Contours as pieces of the département: each is what its code says, else what the towns within tell. One that is of another
 * département is left out.
 */
export const contourGround = (contours: readonly Contour[], known: Known): Ground => {
  const areaOf = areasOf(known)
  const pieces = contours.flatMap((contour) => {
    const area = areaOf(contour)
    return area === 'elsewhere' ? [] : [{ area, rings: contour.rings }]
  })
  return { pieces, lines: linesOf(pieces) }
}

const areasOf = ({ communes, epci }: Known) => {
  const areas = new Map<string, PieceArea>([
    ...communes.map(({ code }) => [code, { kind: 'commune', code }] as const),
    ...epci.map(({ code }) => [code, { kind: 'epci', code }] as const),
  ])
  return ({ code, rings }: Contour): PieceArea | null | 'elsewhere' => {
    if (code !== null) return areas.get(code) ?? 'elsewhere'
    const within = communes.filter(({ position }) => position !== null && isWithin(position, rings))
    const [only, ...others] = within
    if (only !== undefined && others.length === 0) return { kind: 'commune', code: only.code }
    const [most] = [...Map.groupBy(within, ({ epci }) => epci)].toSorted(([, a], [, b]) => b.length - a.length)
    return most === undefined || most[0] === null ? null : { kind: 'epci', code: most[0] }
  }
}

/** Each edge once: neighbours drawn from one survey have their common points. */
const linesOf = (pieces: Ground['pieces']): Ground['lines'] => {
  const lines = new Map<string, { readonly line: Segment; sides: readonly [number, number | null] }>()
  for (const [rank, { rings }] of pieces.entries())
    for (const line of rings.flatMap(edgesOf)) {
      const key = line
        .map(String)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .join(' ')
      const known = lines.get(key)
      if (known === undefined) lines.set(key, { line, sides: [rank, null] })
      else known.sides = [known.sides[0], rank]
    }
  return [...lines.values()]
}
