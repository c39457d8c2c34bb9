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

/** A PNG of a drawn chart, on white paper whatever the colours of the screen. */
export const chartImage = async (svg: SVGSVGElement, { title, caption, columns }: ChartImage): Promise<Blob> => {
  const { width, height } = svg.getBoundingClientRect()
  const { picture, ink } = onPaper(() => ({ picture: standalone(svg, width, height), ink: colour('--ink') }))
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * margin) * scale
  const under = columns === undefined ? 0 : names
  canvas.height = (height + under + head + foot + 2 * margin) * scale
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('No canvas')
  pen.scale(scale, scale)
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = ink
  await document.fonts.ready
  pen.font = '600 20px "Source Serif 4 Variable", serif'
  pen.fillText(title, margin, margin + 20, width)
  pen.drawImage(await loaded(picture), margin, margin + head, width, height)
  pen.font = '13px "Source Sans 3 Variable", sans-serif'
  pen.fillText(caption, margin, margin + head + height + under + 24, width)
  pen.textAlign = 'center'
  columns?.names.forEach((name, index) => {
    const step = (width - columns.from) / columns.names.length
    pen.fillText(name, margin + columns.from + (index + 0.5) * step, margin + head + height + 14, step)
  })
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png')
  })
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
const standalone = (svg: SVGSVGElement, width: number, height: number): string => {
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
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('font-family', "'Source Sans 3', 'Segoe UI', Arial, sans-serif")
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
}

const loaded = (source: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('The drawing was not read'))
    image.src = source
  })
