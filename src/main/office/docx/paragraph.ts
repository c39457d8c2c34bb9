import { palette } from '../paper/palette.ts'
import { eighths, twips } from './measures.ts'
import { type StyleId, styleLists } from './template-names.ts'
import { val, w, type Xml } from './xml.ts'

/** What a paragraph is set with; lengths in twips. What is not given comes from the style. */
export interface ParagraphLook {
  readonly style?: StyleId | null
  /** It stands on the page of what follows, or may be parted from it, whatever its style says. */
  readonly keepNext?: boolean | null
  readonly newPage?: boolean
  /** A dashed line above, to cut along. */
  readonly cut?: boolean
  readonly numbering?: Numbering | null
  readonly before?: number | null
  readonly after?: number | null
  readonly left?: number | null
}

/** The list of the file that a paragraph belongs to. */
export interface Numbering {
  readonly list: number
  readonly level: number
}

/** A paragraph, its properties in the order of the schema. */
export const paragraph = (look: ParagraphLook, content: Xml): Xml => w('p', {}, propertiesOf(look), content)

const propertiesOf = ({ style, keepNext, newPage, cut, numbering, before, after, left }: ParagraphLook): Xml => {
  const properties =
    (style == null ? '' : val('pStyle', style)) +
    (keepNext == null ? '' : keepNext ? w('keepNext') : val('keepNext', 0)) +
    (newPage ? w('pageBreakBefore') : '') +
    numberingOf(style ?? null, numbering ?? null) +
    (cut ? cutLine : '') +
    (before == null && after == null ? '' : w('spacing', { ...given('before', before), ...given('after', after) })) +
    (left == null ? '' : w('ind', { left }))
  return properties === '' ? '' : w('pPr', {}, properties)
}

/** What goes on an item is in its style, and takes no sign of its own. */
const numberingOf = (style: StyleId | null, numbering: Numbering | null): Xml => {
  if (numbering !== null) return w('numPr', {}, val('ilvl', numbering.level), val('numId', numbering.list))
  return style !== null && style in styleLists ? w('numPr', {}, val('ilvl', 0), val('numId', 0)) : ''
}

const cutLine =
  w('pBdr', {}, w('top', { val: 'dashed', sz: eighths(0.75), space: 16, color: palette.strongThread })) +
  w('spacing', { before: twips(35) })

const given = (name: string, value: number | null | undefined): Record<string, number> =>
  value == null ? {} : { [name]: value }
