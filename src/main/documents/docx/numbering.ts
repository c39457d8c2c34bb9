import { type Marker, markers } from '#shared/domain/rich-text/rich-text.ts'
import { centimetres, halfPoints } from './measures.ts'
import { palette } from './palette.ts'
import type { Numbering } from './paragraph.ts'
import { namespaces, val, w, type Xml, xmlFile } from './xml.ts'

/** Lists stand wider on the page than in the cell of a table. */
export type ListPlace = 'page' | 'table'

/** Where the text of an item begins, in twips; its sign hangs before it. */
export const itemIndent = (place: ListPlace, level: number): number =>
  place === 'page' ? centimetres(0.9 + 0.5 * level) : centimetres(0.46 * (level + 1))

/** The list of an unordered item: all items with one sign in one kind of place share one. */
export const signNumbering = (place: ListPlace, marker: Marker | null, level: number): Numbering => ({
  list: 1 + kinds.findIndex((kind) => kind.place === place && kind.sign === (marker ?? defaultMarker(level))),
  level: wordLevel(level),
})

const defaultMarker = (level: number): Marker => (['dash', 'bullet', 'square'] as const)[level % 3] ?? 'dash'

/** Word has nine levels; deeper items stand on the last. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const wordLevel = (level: number): number => Math.min(level, levels.length - 1)

/** The lists of the document: counted ones are each their own, so that each starts again. */
export interface ListRegister {
  /** A new ordered list, for its items at `level`. */
  ordered(place: ListPlace, start: number, level: number): Numbering
  /** The number of a heading: it goes on from the last heading, or opens a list where numbers jump. */
  heading(number: number): Numbering
  /** The part that holds them all. */
  part(): string
}

export const listRegister = (): ListRegister => {
  const counted: Xml[] = []
  const open = (kind: number, level: number, start: number): Numbering => {
    const list = kinds.length + counted.length + 1
    const restart = w('lvlOverride', { ilvl: level }, val('startOverride', start))
    counted.push(w('num', { numId: list }, val('abstractNumId', kind), restart))
    return { list, level }
  }
  let heading = { number: Number.NaN, numbering: { list: 0, level: 0 } }
  return {
    ordered: (place, start, level) => open(orderedKind[place], wordLevel(level), start),
    heading: (number) => {
      const goesOn = number === heading.number + 1
      heading = { number, numbering: goesOn ? heading.numbering : open(headingKind, 0, number) }
      return heading.numbering
    },
    part: () => numberingPart(counted),
  }
}

interface Kind {
  readonly place: ListPlace
  readonly sign: Marker | 'number'
}

const signs = [...(Object.keys(markers) as Marker[]), 'number'] as const
const kinds: readonly Kind[] = (['page', 'table'] as const).flatMap((place) => signs.map((sign) => ({ place, sign })))

const orderedKind = { page: signs.length - 1, table: 2 * signs.length - 1 } as const
const headingKind = 2 * signs.length

const numberingPart = (counted: readonly Xml[]): string =>
  xmlFile(
    w(
      'numbering',
      namespaces,
      ...kinds.map((kind, id) => abstractList(id, levels.map((level) => listLevel(kind, level)).join(''))),
      abstractList(headingKind, headingLevel()),
      ...kinds.map((_kind, id) => w('num', { numId: id + 1 }, val('abstractNumId', id))),
      ...counted,
    ),
  )

const abstractList = (id: number, content: Xml): Xml =>
  w('abstractNum', { abstractNumId: id }, val('multiLevelType', 'multilevel'), content)

const listLevel = ({ place, sign }: Kind, level: number): Xml =>
  w(
    'lvl',
    { ilvl: level },
    val('start', 1),
    val('numFmt', sign === 'number' ? 'decimal' : formatOf(sign)),
    val('lvlText', sign === 'number' ? `%${level + 1}.` : markers[sign]),
    val('lvlJc', 'left'),
    w('pPr', {}, w('ind', { left: itemIndent(place, level), hanging: hangings[place] })),
    signLetters(sign === 'doubleArrow' ? 8 : null),
  )

const hangings = { page: centimetres(0.5), table: centimetres(0.46) } as const

/** LibreOffice shows one character of a bullet: a longer sign is a number format that prints no number. */
const formatOf = (sign: Marker): string => (markers[sign].length === 1 ? 'bullet' : 'none')

const signLetters = (size: number | null): Xml =>
  w(
    'rPr',
    {},
    val('b', 0),
    val('i', 0),
    val('color', palette.petrol),
    ...(size === null ? [] : [val('sz', halfPoints(size)), val('szCs', halfPoints(size))]),
  )

/** A number of a heading hangs before it, in the heading's own letters. */
const headingLevel = (): Xml =>
  w(
    'lvl',
    { ilvl: 0 },
    val('start', 1),
    val('numFmt', 'decimal'),
    val('lvlText', '%1.'),
    val('lvlJc', 'left'),
    w('pPr', {}, w('ind', { left: centimetres(0.9), hanging: centimetres(0.9) })),
  )
