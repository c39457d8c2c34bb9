import type { ElementContent } from 'hast'
import { child, childrenNamed, descendants, textIn, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { element, text } from '../hast.ts'
import type { InlineReader, ReadBlocks } from './inline-reader.ts'
import type { Reading } from './reading.ts'

/** What a drawing holds that minutes can say: pictures, and words in boxes. */
export type Drawn =
  | { readonly kind: 'picture'; readonly node: ElementContent }
  | { readonly kind: 'words'; readonly blocks: readonly ElementContent[] }

/** The pictures and the words of a drawing, in order; what it is besides them is noticed. */
export const drawn = (node: XmlNode, { reading, readBlocks }: InlineReader): readonly Drawn[] => {
  const kind = node.name === 'object' ? 'un objet incorporé' : null
  if (kind !== null) reading.noticed.objects.push(kind)
  return descendants(node, ...Object.keys(readers), 'Fallback').flatMap(
    (one) => readers[one.name]?.(one, node, reading, readBlocks) ?? [],
  )
}

type ReadPart = (part: XmlNode, drawing: XmlNode, reading: Reading, readBlocks: ReadBlocks) => readonly Drawn[]

const readers: Readonly<Record<string, ReadPart>> = {
  blip: ({ attributes }, drawing, reading) => {
    const described = descendants(drawing, 'docPr')[0] ?? drawing
    const extent = descendants(drawing, 'extent')[0]
    return pictureOf(attributes['r:embed'] ?? attributes['r:link'], reading, {
      alt: described.attributes.descr ?? described.attributes.title ?? '',
      width: pixels(extent?.attributes.cx),
      height: pixels(extent?.attributes.cy),
    })
  },
  imagedata: ({ attributes }, drawing, reading) => {
    const shape = descendants(drawing, 'shape')[0]
    return pictureOf(attributes['r:id'] ?? attributes['r:href'], reading, {
      alt: shape?.attributes.alt ?? '',
      ...styledSize(shape),
    })
  },
  txbxContent: ({ children }, _drawing, reading, readBlocks) => {
    const blocks = readBlocks(children)
    if (blocks.length > 0) reading.noticed.textBoxes += 1
    return blocks.length === 0 ? [] : [{ kind: 'words', blocks }]
  },
  chart: (_part, _drawing, { noticed }) => {
    noticed.objects.push('un graphique')
    return []
  },
  relIds: ({ attributes }, _drawing, reading) => {
    reading.noticed.objects.push('un schéma SmartArt')
    return schemeOf(reading.file.xml(reading.relations.get(attributes['r:dm'] ?? '')?.target ?? null))
  },
}

interface Shown {
  readonly alt: string
  readonly width: number | null
  readonly height: number | null
}

const pictureOf = (name: string | undefined, reading: Reading, shown: Shown): readonly Drawn[] => {
  const relation = reading.relations.get(name ?? '')
  if (relation === undefined) return []
  const bytes = relation.outside ? null : reading.file.bytes(relation.target)
  // The reader of pictures looks at the bytes, not at what they are called.
  const src = bytes === null ? relation.target : `data:image/any;base64,${Buffer.from(bytes).toString('base64')}`
  const size = { ...(shown.width && { width: shown.width }), ...(shown.height && { height: shown.height }) }
  const alt = shown.alt.replace(/\s+/g, ' ').trim()
  return [{ kind: 'picture', node: element('img', { src, alt, ...size }, []) }]
}

const emuPerPixel = 9_525

const pixels = (emu: string | undefined): number | null => {
  const length = Math.round(Number(emu) / emuPerPixel)
  return length >= 1 ? length : null
}

/** « width:120pt;height:1in » of an old drawing. */
const styledSize = (shape: XmlNode | undefined) => {
  const lengthOf = (name: string): number | null => {
    const [, value, unit] =
      new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|cm|mm|px)?`).exec(shape?.attributes.style ?? '') ?? []
    return value === undefined ? null : Math.round(Number(value) * (pixelsPer[unit ?? 'px'] ?? 1)) || null
  }
  return { width: lengthOf('width'), height: lengthOf('height') }
}

const pixelsPer: Readonly<Record<string, number>> = { px: 1, pt: 96 / 72, in: 96, cm: 96 / 2.54, mm: 96 / 25.4 }

/** The words of a SmartArt, one paragraph a shape. */
const schemeOf = (data: XmlNode | null): readonly Drawn[] => {
  const shapes = data === null ? [] : descendants(data, 'pt').flatMap((point) => child(point, 't') ?? [])
  const lines = shapes.flatMap((shape) =>
    childrenNamed(shape, 'p').map((line) => descendants(line, 't').map(textIn).join('')),
  )
  const blocks = lines.filter((line) => line.trim() !== '').map((line) => element('p', {}, [text(line)]))
  return blocks.length === 0 ? [] : [{ kind: 'words', blocks }]
}
