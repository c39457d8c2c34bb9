import { deflateSync } from 'node:zlib'

/** What is written on a page: letters of Courier, each three fifths of its size wide, from the top left. */
export interface Written {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  /** By which a tag names it. */
  readonly mark?: number
  /** No part of the text. */
  readonly artifact?: boolean
}

/** What a file says of what is written: `['P', 3]` is a paragraph of what bears the mark 3, on whatever page. */
export interface Tag {
  readonly role: string
  readonly rows?: number
  readonly columns?: number
  readonly children: readonly (Tag | number)[]
}

export const tag = (role: string, ...children: readonly (Tag | number)[]): Tag => ({ role, children })

interface PageOf {
  readonly written?: readonly Written[]
  /** Lines, from and to. */
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]
  readonly links?: readonly { readonly href: string; readonly box: readonly [number, number, number, number] }[]
  /** A picture of one colour that fills this box. */
  readonly picture?: readonly [x: number, y: number, width: number, height: number]
  readonly width?: number
  readonly height?: number
  /** Operators, as they are. */
  readonly raw?: string
}

/** Signs that a PDF of western Europe has where Unicode has controls. */
const winAnsi: Readonly<Record<string, number>> = {
  '€': 128,
  '…': 133,
  '’': 146,
  '“': 147,
  '”': 148,
  '•': 149,
  '–': 150,
  œ: 156,
}

const literal = (text: string): string =>
  [...text].map((sign) => `\\${(winAnsi[sign] ?? sign.charCodeAt(0)).toString(8).padStart(3, '0')}`).join('')

const contentOf = ({ written = [], lines = [], picture, height = 842, raw = '' }: PageOf): string =>
  [
    ...written.map(({ text, x, y, size = 10, bold = false, mark, artifact = false }) =>
      [
        ...(mark === undefined ? [] : [`/P << /MCID ${mark} >> BDC`]),
        ...(artifact ? ['/Artifact BMC'] : []),
        `BT /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${literal(text)}) Tj ET`,
        ...(mark === undefined && !artifact ? [] : ['EMC']),
      ].join('\n'),
    ),
    ...lines.map(([x1, y1, x2, y2]) => `0.5 w ${x1} ${height - y1} m ${x2} ${height - y2} l S`),
    ...(picture === undefined
      ? []
      : [`q ${picture[2]} 0 0 ${picture[3]} ${picture[0]} ${height - picture[1] - picture[3]} cm /P Do Q`]),
    raw,
  ].join('\n')

/** A stream as an object has it. */
export const stream = (content: string | Uint8Array, more = ''): string => {
  const bytes = deflateSync(content)
  return `<< /Length ${bytes.length} /Filter /FlateDecode ${more} >>\nstream\n${bytes.toString('latin1')}\nendstream`
}

const pictureObject = stream(
  new Uint8Array(8 * 8 * 3).fill(120),
  '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8',
)

const fontObject = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [${'600 '.repeat(256)}] >>`

/** A PDF of these pages, in Courier, and what it says of what is written on them. */
export const pdfFile = (pages: readonly PageOf[], tags: readonly Tag[] = []): Uint8Array => {
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')
  const root = pageNumber(pages.length)
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${tags.length === 0 ? '' : `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R`} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    fontObject('Courier'),
    fontObject('Courier-Bold'),
    pictureObject,
    ...pages.flatMap((page, index) => {
      const { width = 595, height = 842, links = [] } = page
      const annotations = links.map(
        ({ href, box: [x1, y1, x2, y2] }) =>
          `<< /Type /Annot /Subtype /Link /Rect [${x1} ${height - y2} ${x2} ${height - y1}] /A << /S /URI /URI (${href}) >> >>`,
      )
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /StructParents ${index} /Contents ${pageNumber(index) + 1} 0 R /Annots [${annotations.join(' ')}] /Resources << /Font << /R 3 0 R /B 4 0 R >> /XObject << /P 5 0 R >> >> >>`,
        stream(Buffer.from(contentOf(page), 'latin1')),
      ]
    }),
    ...(tags.length === 0 ? [] : tagObjects(pages, tags, root)),
  ])
}

/** The number of the object that is a page. */
const pageNumber = (index: number): number => 6 + index * 2

/** The root of what a file says of itself, which is the object `root`, and its tags. */
const tagObjects = (pages: readonly PageOf[], tags: readonly Tag[], root: number): readonly string[] => {
  const objects: string[] = ['']
  const holders = new Map<number, number>()
  const pageOf = (mark: number) => pages.findIndex(({ written = [] }) => written.some((one) => one.mark === mark))
  const put = ({ role, rows = 1, columns = 1, children }: Tag, parent: number): number => {
    const at = objects.push('') - 1
    const kids = children.map((child) => {
      if (typeof child !== 'number') return `${put(child, root + at)} 0 R`
      holders.set(child, root + at)
      return `<< /Type /MCR /Pg ${pageNumber(pageOf(child))} 0 R /MCID ${child} >>`
    })
    const spans = `/A << /O /Table /RowSpan ${rows} /ColSpan ${columns} >>`
    objects[at] = `<< /Type /StructElem /S /${role} /P ${parent} 0 R /K [${kids.join(' ')}] ${spans} >>`
    return root + at
  }
  const kids = tags.map((one) => `${put(one, root)} 0 R`)
  const parents = pages.map(({ written = [] }, index) => {
    const marks = written.flatMap(({ mark }) => (mark === undefined ? [] : [mark]))
    const refs = Array.from({ length: Math.max(-1, ...marks) + 1 }, (_, mark) =>
      marks.includes(mark) && holders.has(mark) ? `${holders.get(mark)} 0 R` : 'null',
    )
    return `${index} [${refs.join(' ')}]`
  })
  objects[0] = `<< /Type /StructTreeRoot /K [${kids.join(' ')}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`
  return objects
}

/** A file of these objects, the first its catalogue, with its table. */
export const pdfOf = (objects: readonly string[], more = ''): Uint8Array => {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}

/** Text in lines of so many letters, one under the other from `y`: words are never cut. */
export const linesOf = (text: string, letters: number, x: number, y: number, leading = 12): readonly Written[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, index) => ({ text: line, x, y: y + index * leading }))
}
