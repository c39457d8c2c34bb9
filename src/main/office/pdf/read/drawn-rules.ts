import { acrossOf, downOf, type Matrix } from './matrix.ts'
import type { Box, PdfRule } from './pdf-page.ts'

/** Thicker, a box is a surface. */
const thickest = 3

/** Shorter lines are parts of letters, and of drawings. */
const shortest = 4

/** A path as pdf.js has it: each step is its kind, then its points. */
const steps = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const

type Point = readonly [number, number]

/** The straight lines that a path draws, filled or outlined, page coordinates given by `place`. */
export const rulesOfPath = (path: Iterable<number>, filled: boolean, place: Matrix): readonly PdfRule[] => {
  const outlines = outlinesOf([...path], place)
  return filled ? outlines.flatMap(ruleOfSurface) : outlines.flatMap(rulesOfOutline)
}

/** The corners of each outline; one that bends is none. */
const outlinesOf = (path: readonly number[], place: Matrix): readonly (readonly Point[])[] => {
  const outlines: Point[][] = []
  let bends = false
  const end = () => {
    if (bends) outlines.pop()
    bends = false
  }
  const point = (at: number): Point => {
    const [x = 0, y = 0] = [path[at], path[at + 1]]
    return [acrossOf(place, x, y), downOf(place, x, y)]
  }
  for (let at = 0; at < path.length; ) {
    const step = path[at]
    at += 1
    if (step === steps.move) {
      end()
      outlines.push([point(at)])
      at += 2
    } else if (step === steps.line) {
      outlines.at(-1)?.push(point(at))
      at += 2
    } else if (step === steps.close) {
      const first = outlines.at(-1)?.[0]
      if (first !== undefined) outlines.at(-1)?.push(first)
    } else {
      bends = true
      at += step === steps.curve ? 6 : 4
    }
  }
  end()
  return outlines
}

const boxOf = (points: readonly Point[]) => {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}

const ruleOf = (points: readonly Point[]): readonly PdfRule[] => {
  const box = boxOf(points)
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  if (Math.min(width, height) > thickest || Math.max(width, height) < shortest) return []
  return [{ ...box, vertical: height > width }]
}

/** A thin surface is a line; any other colours what stands over it. */
const ruleOfSurface = (points: readonly Point[]): readonly PdfRule[] => (points.length < 4 ? [] : ruleOf(points))

const rulesOfOutline = (points: readonly Point[]): readonly PdfRule[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index]
    return from === undefined ? [] : ruleOf([from, to])
  })

/** The box of a shape that may be the sign of an item; `null` for any other. `corners`: its own, left, bottom, right, top. */
export const dotOf = (corners: Iterable<number>, place: Matrix): Box | null => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners
  const across = [acrossOf(place, x1, y1), acrossOf(place, x2, y2)]
  const down = [downOf(place, x1, y1), downOf(place, x2, y2)]
  const box = {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  }
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  return width >= 1.5 && width <= 8 && Math.abs(width - height) <= 0.15 * width ? box : null
}
