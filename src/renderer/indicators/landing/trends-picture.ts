import { standalone } from '../../components/chart/chart-image.ts'
import type { Drawn } from '../../components/chart/picture.ts'
import { element, linesOf, words } from '../../components/chart/svg.ts'

/** A sector as it is drawn beside the others. */
export interface DrawnTrend {
  readonly name: string
  /** « 2 attendues »; empty when nothing is missing. */
  readonly gap: string | null
  /** What it reaches. */
  readonly value: string
  /** Under its line: what the last point says. */
  readonly last: string | null
  /** `null`: no figure is known. */
  readonly line: SVGSVGElement | null
}

const column = { width: 264, gap: 24, most: 3, least: 2 }
const line = { height: 18, character: 7, chart: 52, gap: 16 }

/** The sectors side by side, as many as a sheet holds, all on one scale. */
export const trendsDrawing = (trends: readonly DrawnTrend[]): Pick<Drawn, 'body' | 'width' | 'height'> => {
  const columns = Math.min(column.most, Math.max(column.least, trends.length))
  const heads = trends.map(({ name, gap }) => [
    ...linesOf(name, column.width - 90, line.character).map((text) => ({ text, weight: 600 })),
    ...(gap ? [{ text: gap, weight: 400 }] : []),
  ])
  const head = Math.max(1, ...heads.map((lines) => lines.length)) * line.height
  const row = head + line.chart + line.height + line.gap
  const body = trends.map(({ value, last, line: drawn }, rank) =>
    element(
      'g',
      { transform: `translate(${(rank % columns) * (column.width + column.gap)} ${Math.floor(rank / columns) * row})` },
      ...(heads[rank] ?? []).map(({ text, weight }, at) =>
        words('text', text, { y: 14 + at * line.height, 'font-weight': weight }),
      ),
      words('text', value, { x: column.width, y: 14, 'text-anchor': 'end', 'font-weight': 600 }),
      drawn === null
        ? words('text', 'Aucun chiffre connu', { y: head + 30 })
        : standalone(drawn, { x: 0, y: head, width: column.width, height: line.chart }),
      ...(last === null
        ? []
        : [words('text', last, { x: column.width, y: head + line.chart + 14, 'text-anchor': 'end' })]),
    ),
  )
  return {
    body: body.join(''),
    width: columns * (column.width + column.gap) - column.gap,
    height: Math.ceil(trends.length / columns) * row,
  }
}
