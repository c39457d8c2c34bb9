import type { Marker, NumberType } from '#shared/text/rich-text/rich-text.ts'
import { centimetres } from './measures.ts'
import type { Template } from './open-template.ts'
import type { Numbering } from './paragraph.ts'
import { type ListName, type ListPlace, listLevels } from './template-names.ts'
import { val, w, type Xml } from './xml.ts'

/** The lists of a document, opened from those its template defines. */
export interface ListRegister {
  /** The list of an unordered item: all items with one sign in one kind of place share one. */
  sign(place: ListPlace, marker: Marker | null, level: number): Numbering
  /** A new ordered list, for its items at `level`: counted ones are each their own, so that each starts again. */
  ordered(place: ListPlace, numbers: Numbers, level: number): Numbering
  /** The number of a heading: it goes on from the last heading, or opens a list where numbers jump. */
  heading(number: number): Numbering
  /** Where the text of an item begins, in twips. */
  indent(place: ListPlace, level: number): number
  /** What the document adds to the numbering of its template. */
  opened(): readonly Xml[]
}

interface Numbers {
  readonly start: number
  readonly type?: NumberType
}

export const listRegister = ({ lists, lastList }: Pick<Template, 'lists' | 'lastList'>): ListRegister => {
  const opened: Xml[] = []
  const open = (name: ListName, restart: Xml): number => {
    const list = lastList + opened.length + 1
    opened.push(w('num', { numId: list }, val('abstractNumId', lists[name].id), restart))
    return list
  }
  const counted = (name: ListName, level: number, { start, type }: Numbers): Numbering => {
    const indent = lists[name].indents[level] ?? 0
    const written = type === undefined ? '' : levelOf(type, level, start, indent)
    return { list: open(name, w('lvlOverride', { ilvl: level }, val('startOverride', start), written)), level }
  }
  const bySign = new Map<ListName, number>()
  let heading = { number: Number.NaN, numbering: { list: 0, level: 0 } }
  return {
    sign: (place, marker, level) => {
      const name: ListName = `${place} ${marker ?? defaultMarker(level)}`
      const list = bySign.get(name) ?? open(name, '')
      bySign.set(name, list)
      return { list, level: wordLevel(level) }
    },
    ordered: (place, numbers, level) => counted(`${place} number`, wordLevel(level), numbers),
    heading: (number) => {
      const goesOn = number === heading.number + 1
      heading = { number, numbering: goesOn ? heading.numbering : counted('heading', 0, { start: number }) }
      return heading.numbering
    },
    indent: (place, level) => lists[`${place} number`].indents[wordLevel(level)] ?? 0,
    opened: () => opened,
  }
}

/** The level of a list whose numbers are letters or Roman: the template's lists count in figures. */
const levelOf = (type: NumberType, level: number, start: number, indent: number): Xml =>
  w(
    'lvl',
    { ilvl: level },
    val('start', start),
    val('numFmt', wordFormats[type]),
    val('lvlText', type === 'a' || type === 'A' ? `%${level + 1})` : `%${level + 1}.`),
    val('lvlJc', 'left'),
    w('pPr', {}, w('ind', { left: indent, hanging: Math.min(indent, centimetres(0.5)) })),
  )

const wordFormats: Readonly<Record<NumberType, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** The sign of an item that has none of its own. */
export const defaultMarker = (level: number): Marker => (['dash', 'bullet', 'square'] as const)[level % 3] ?? 'dash'

const wordLevel = (level: number): number => Math.min(level, listLevels.length - 1)
