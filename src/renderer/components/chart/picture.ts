import { element, linesOf, words } from './svg.ts'

/** A drawing that stands alone, as an SVG file: on white paper, whatever the colours of the screen. */
export interface Picture {
  readonly text: string
  readonly width: number
  readonly height: number
}

/** What is drawn on the paper, under a title and above where it comes from, and of which day. */
export interface Drawn {
  readonly title: string
  /** What it shows, for who does not see it. */
  readonly description: string
  readonly captions: readonly string[]
  /** Elements of SVG, in a frame of that size whose corner is at nought. */
  readonly body: string
  readonly width: number
  readonly height: number
  readonly ink: string
}

const margin = 24
/** Of a line, and the pixels of a character, more or less: enough to tell where it ends. */
const titles = { height: 26, character: 10.5 }
const captions = { height: 18, character: 7 }

export const pictureOf = ({ title, description, captions: told, body, width, height, ink }: Drawn): Picture => {
  const head = linesOf(title, width, titles.character)
  const foot = told.flatMap((one) => linesOf(one, width, captions.character))
  const top = margin + head.length * titles.height + 12
  const bottom = top + height + 10
  const whole = { width: width + 2 * margin, height: bottom + foot.length * captions.height + margin }
  const text = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      ...whole,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      fill: ink,
      'font-family': sans,
      'font-size': 13,
    },
    words('title', title),
    words('desc', description),
    element('rect', { ...whole, fill: '#ffffff' }),
    ...head.map((line, rank) =>
      words('text', line, {
        x: margin,
        y: margin + 20 + rank * titles.height,
        'font-size': 20,
        'font-weight': 600,
        'font-family': serif,
      }),
    ),
    element('svg', { x: margin, y: top, width, height, viewBox: `0 0 ${width} ${height}` }, body),
    ...foot.map((line, rank) => words('text', line, { x: margin, y: bottom + 14 + rank * captions.height })),
  )
  return { text, ...whole }
}

/** As a computer without the fonts of Concerto has them. */
const sans = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"
const serif = "'Source Serif 4', Georgia, serif"

/** Twice the points of the screen: sharp on paper. */
const scale = 2

/** The same as a PNG. */
export const pointsOf = async ({ text, width, height }: Picture): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('No canvas')
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture')) : resolve(blob)), 'image/png')
  })
}

const loaded = (source: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('The drawing was not read'))
    image.src = source
  })
