import { hexOf, onPaper } from './paper-colours.ts'
import { type Picture, pictureOf } from './picture.ts'
import { type Attributes, words } from './svg.ts'

/** A chart as a picture to paste: its title, what it says below, the names of its columns. */
export interface ChartImage {
  readonly title: string
  /** Under the chart: where it comes from, and of which day. */
  readonly caption: string
  /** Names under the chart, each at the middle of its column, from that many pixels on: on screen the table has them. */
  readonly columns?: { readonly names: readonly string[]; readonly from: number }
}

/** The names of columns, under the chart. */
const names = 24

/** The chart that stands in an element, with its title and its caption. */
export const chartPicture = (chart: HTMLElement | null, { title, caption, columns }: ChartImage): Picture => {
  const svg = chart?.querySelector('svg')
  if (svg === null || svg === undefined) throw new Error('No chart is drawn')
  const { width, height } = svg.getBoundingClientRect()
  const step = columns === undefined ? 0 : (width - columns.from) / columns.names.length
  const named = (columns?.names ?? []).map((name, index) =>
    words('text', name, { x: (columns?.from ?? 0) + (index + 0.5) * step, y: height + 14, 'text-anchor': 'middle' }),
  )
  return onPaper(() =>
    pictureOf({
      title,
      description: caption,
      captions: [caption],
      body: [standalone(svg, { width, height }), ...named].join(''),
      width,
      height: height + (columns === undefined ? 0 : names),
      ink: hexOf('var(--ink)'),
    }),
  )
}

const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'paint-order',
] as const

/** A drawing of the screen with its looks written in it, at a place of a picture: alone, it has no style sheet. */
export const standalone = (svg: SVGSVGElement, place: Attributes): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const drawn = [svg, ...svg.querySelectorAll('*')]
  const copied = [copy, ...copy.querySelectorAll('*')]
  drawn.forEach((element, index) => {
    const style = getComputedStyle(element)
    const target = copied[index]
    for (const look of looks) target?.setAttribute(look, style.getPropertyValue(look))
    target?.removeAttribute('class')
    target?.removeAttribute('style')
  })
  for (const [attribute, value] of Object.entries(place)) copy.setAttribute(attribute, String(value))
  return new XMLSerializer().serializeToString(copy)
}
