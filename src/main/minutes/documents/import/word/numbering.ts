import { defaultMarker } from '#main/office/docx/numbering.ts'
import { at, child, childrenNamed, isOn, valueAt, type XmlNode } from '#main/office/xml/xml-tree.ts'
import type { Marker, NumberType } from '#shared/text/rich-text/rich-text.ts'
import { leftOf, type Styles } from './styles.ts'

/** What Word prints before a paragraph of a list. */
type Label =
  | { readonly kind: 'sign'; readonly marker: Marker | null }
  /** A number that a list can count; `type` says how it is written. */
  | { readonly kind: 'number'; readonly value: number; readonly type: NumberType | null; readonly text: string }
  /** A sign that shows nothing: the paragraph goes on the item before it. */
  | { readonly kind: 'blank' }
  /** Anything else (« 1.2. », « Article 3 »): kept as words. */
  | { readonly kind: 'words'; readonly text: string }

export interface Numbered {
  readonly level: number
  readonly label: Label
  /** Where its list puts the text of each level, in twips; `null` where it does not say. */
  readonly indents: readonly (number | null)[]
}

/** The words that Word prints before a paragraph; a sign is the look of a list. */
export const printedLabel = ({ label }: Numbered): string => ('text' in label ? `${label.text.trim()} ` : '')

/** Counts the lists of a document, paragraph after paragraph, as Word does. */
export interface ListCounter {
  /** What is printed before the paragraph of this numbering; `null` when nothing is. */
  next(numbering: XmlNode | null): Numbered | null
}

interface List {
  /** Lists that share a definition go on from one another. */
  readonly definition: string
  readonly levels: readonly (XmlNode | null)[]
  /** First numbers that this list sets anew, by level. */
  readonly restarts: ReadonlyMap<number, number>
}

const levelCount = 9

export const listCounter = (root: XmlNode | null, styles: Styles): ListCounter => {
  const lists = listsOf(root, styles)
  const counters = new Map<string, (number | null)[]>()
  const begun = new Set<string>()
  return {
    next: (numbering) => {
      const id = valueAt(numbering, 'numId')
      const list = lists.get(id ?? '')
      if (id === null || list === undefined) return null
      const level = Math.min(Math.max(Number(valueAt(numbering, 'ilvl') ?? 0), 0), levelCount - 1)
      const counts = counters.get(list.definition) ?? Array.from({ length: levelCount }, () => null)
      counters.set(list.definition, counts)
      if (!begun.has(id)) for (const [at, start] of list.restarts) counts[at] = start - 1
      begun.add(id)
      count(counts, list, level)
      const label = labelOf(list, level, counts, styles.areOurs)
      return label === null ? null : { level, label, indents: list.levels.map((one) => leftOf(at(one, 'pPr', 'ind'))) }
    },
  }
}

const listsOf = (root: XmlNode | null, styles: Styles): ReadonlyMap<string, List> => {
  const definitions = new Map(
    childrenNamed(root, 'abstractNum').map((one) => [one.attributes.abstractNumId ?? '', one]),
  )
  const numbers = new Map(childrenNamed(root, 'num').map((one) => [one.attributes.numId ?? '', one]))
  const definitionOf = (number: XmlNode | undefined, hops = 0): XmlNode | undefined => {
    const definition = definitions.get(valueAt(number ?? null, 'abstractNumId') ?? '')
    const linked = valueAt(definition ?? null, 'numStyleLink')
    const other = linked === null ? undefined : numbers.get(styles.listOf(linked) ?? '')
    return other === undefined || hops > 3 ? definition : definitionOf(other, hops + 1)
  }
  return new Map(
    [...numbers].flatMap(([id, number]) => {
      const definition = definitionOf(number)
      return definition === undefined ? [] : [[id, listOf(number, definition)]]
    }),
  )
}

/** A level may be overridden more than once: by one for what it looks like, by another for where it begins. */
const listOf = (number: XmlNode, definition: XmlNode): List => {
  const overrides = childrenNamed(number, 'lvlOverride').map((one) => [Number(one.attributes.ilvl), one] as const)
  const levels = new Map(childrenNamed(definition, 'lvl').map((one) => [Number(one.attributes.ilvl), one]))
  for (const [level, one] of overrides) {
    const own = child(one, 'lvl')
    if (own !== null) levels.set(level, own)
  }
  return {
    definition: definition.attributes.abstractNumId ?? '',
    levels: Array.from({ length: levelCount }, (_, level) => levels.get(level) ?? null),
    restarts: new Map(
      overrides.flatMap(([level, one]) => {
        const start = valueAt(one, 'startOverride')
        return start === null ? [] : [[level, Number(start)]]
      }),
    ),
  }
}

const startOf = (list: List, level: number): number => Number(valueAt(list.levels[level] ?? null, 'start') ?? 1)

/** One more at its level; the levels below begin again, unless they say they go on. */
const count = (counts: (number | null)[], list: List, level: number): void => {
  for (let above = 0; above < level; above += 1) counts[above] ??= startOf(list, above)
  counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1
  for (let below = level + 1; below < levelCount; below += 1)
    if (valueAt(list.levels[below] ?? null, 'lvlRestart') !== '0') counts[below] = null
}

const labelOf = (list: List, level: number, counts: readonly (number | null)[], isOurs: boolean): Label | null => {
  const own = list.levels[level] ?? null
  const format = valueAt(own, 'numFmt') ?? 'decimal'
  const pattern = valueAt(own, 'lvlText') ?? ''
  if (format === 'bullet')
    return pattern.trim() === '' ? { kind: 'blank' } : { kind: 'sign', marker: keptMarker(pattern, level, isOurs) }
  if (format === 'none' && markerOf(pattern) !== null)
    return { kind: 'sign', marker: keptMarker(pattern, level, isOurs) }
  if (format === 'none' || pattern === '') return null
  const plain = isOn(child(own, 'isLgl'))
  const text = pattern.replace(/%([1-9])/g, (_all, digit: string) => {
    const at = Number(digit) - 1
    const itsFormat = plain ? 'decimal' : (valueAt(list.levels[at] ?? null, 'numFmt') ?? 'decimal')
    return written(counts[at] ?? startOf(list, at), itsFormat)
  })
  const value = counts[level] ?? 0
  const type = types[format]
  const isNumber = plainNumber.test(pattern) || (deepNumber.test(pattern) && pattern.includes(`%${level + 1}`))
  const counted = value >= 0 && (format === 'decimal' || type !== undefined) && isNumber
  return counted ? { kind: 'number', value, type: type ?? null, text } : { kind: 'words', text: text.trim() }
}

/** « %1. », « (%2) », « %1° » : the number of its own level and nothing else that one reads. */
const plainNumber = /^\s*[([]?%[1-9]\s*[.)\]°:–-]*\s*$/

/** « %1.%2. », « %1-%2) »: of its own level and of those it stands in, which lists in one another say. */
const deepNumber = /^\s*(?:%[1-9]\s*[.)°–-]?\s*){2,}$/

const types: Readonly<Record<string, NumberType>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

const written = (value: number, format: string): string => {
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

/** a…z, then aa, bb: Word repeats the letter. */
const letters = (value: number): string =>
  value < 1 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)

const romanSigns = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

const roman = (value: number): string => {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  return romanSigns
    .map(([worth, sign]) => {
      const times = Math.floor(rest / worth)
      rest -= times * worth
      return sign.repeat(times)
    })
    .join('')
}

/**
 * The sign that an item keeps: of a file of ours, any but that of its level; of another, an arrow, for it means something: the
 * other signs are the look of a list, which the house gives.
 */
const keptMarker = (sign: string, level: number, isOurs: boolean): Marker | null => {
  const marker = markerOf(sign)
  const isKept = isOurs ? marker !== defaultMarker(level) : marker === 'arrow' || marker === 'doubleArrow'
  return isKept ? marker : null
}

const markerOf = (sign: string): Marker | null => signs.find(([looks]) => looks.test(sign))?.[1] ?? null

/** The signs of lists, as they are written and in Word’s picture fonts. */
const signs: readonly (readonly [RegExp, Marker])[] = [
  [/^(?:=>|⇒|\uf0f0)/, 'doubleArrow'],
  [/^[→➔➢➤►\uf0e0\uf0e8\uf0d8\uf0c4\uf0ae]/, 'arrow'],
  [/^[-–\uf02d]/, 'dash'],
  [/^[•\uf0b7]/, 'bullet'],
  [/^[▪\uf0a7]/, 'square'],
]
