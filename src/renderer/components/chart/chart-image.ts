/** A chart as a picture to paste: its title, what it says below, the names of its columns. */
export interface ChartImage {
  readonly title: string
  /** Under the chart: where it comes from, and of which day. */
  readonly caption: string
  /** Names under the chart, each at the middle of its column, from that many pixels on: on screen the table has them. */
  readonly columns?: { readonly names: readonly string[]; readonly from: number }
}

/** Twice the points of the screen: sharp on paper. */
const scale = 2
const margin = 24
const head = 40
const foot = 34
const names = 24

/** A drawn chart with its title and its caption as an SVG file, on white paper whatever the colours of the screen. */
export const chartDrawing = (svg: SVGSVGElement, image: ChartImage): string => onPaper(() => paperOf(svg, image).text)

/** The same as a PNG. */
export const chartImage = async (svg: SVGSVGElement, image: ChartImage): Promise<Blob> => {
  const { text, width, height } = onPaper(() => paperOf(svg, image))
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('No canvas')
  pen.drawImage(
    await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`),
    0,
    0,
    canvas.width,
    canvas.height,
  )
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png')
  })
}

interface Paper {
  readonly text: string
  readonly width: number
  readonly height: number
}

const paperOf = (svg: SVGSVGElement, { title, caption, columns }: ChartImage): Paper => {
  const size = svg.getBoundingClientRect()
  const under = columns === undefined ? 0 : names
  const [width, height] = [size.width + 2 * margin, size.height + under + head + foot + 2 * margin]
  const bottom = margin + head + size.height
  const paper = element('svg', {
    xmlns: namespace,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fill: colour('--ink'),
  })
  paper.setAttribute('font-family', sans)
  paper.setAttribute('font-size', '13')
  const step = columns === undefined ? 0 : (size.width - columns.from) / columns.names.length
  paper.append(
    element('rect', { width, height, fill: '#ffffff' }),
    words(title, { x: margin, y: margin + 20, 'font-size': 20, 'font-weight': 600, 'font-family': serif }),
    standalone(svg, { x: margin, y: margin + head, width: size.width, height: size.height }),
    ...(columns?.names ?? []).map((name, index) =>
      words(name, { x: margin + (columns?.from ?? 0) + (index + 0.5) * step, y: bottom + 14, 'text-anchor': 'middle' }),
    ),
    words(caption, { x: margin, y: bottom + under + 24 }),
  )
  return { text: new XMLSerializer().serializeToString(paper), width, height }
}

const namespace = 'http://www.w3.org/2000/svg'
/** As a computer without the fonts of Concerto has them. */
const sans = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"
const serif = "'Source Serif 4', Georgia, serif"

type Attributes = Readonly<Record<string, string | number>>

const element = (name: string, attributes: Attributes): SVGElement => {
  const made = document.createElementNS(namespace, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  return made
}

const words = (text: string, attributes: Attributes): SVGElement => {
  const made = element('text', attributes)
  made.textContent = text
  return made
}

/** Reads colours as paper has them; nothing is painted in between. */
const onPaper = <Value>(read: () => Value): Value => {
  const root = document.documentElement
  const scheme = root.getAttribute('data-mantine-color-scheme')
  root.setAttribute('data-mantine-color-scheme', 'light')
  try {
    return read()
  } finally {
    if (scheme !== null) root.setAttribute('data-mantine-color-scheme', scheme)
  }
}

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

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

/** The drawing with its looks written in it: alone, it has no style sheet. */
const standalone = (svg: SVGSVGElement, place: Attributes): SVGElement => {
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
  return copy
}

const loaded = (source: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('The drawing was not read'))
    image.src = source
  })
