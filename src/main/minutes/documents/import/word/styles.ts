import type { StyleId } from '#main/office/docx/template-names.ts'
import { at, child, childrenNamed, isOn, valueAt, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { isConcertos, ownStyle } from './own-styles.ts'

/** What a paragraph or character style says of what minutes keep; each style takes what it does not say from its base. */
export interface Styles {
  /** Concerto wrote the file: each paragraph says by its style what it is. */
  readonly areOurs: boolean
  /** The style of Concerto that a paragraph is in; `null` for ordinary text. */
  own(paragraph: XmlNode | null): StyleId | null
  /** Where the text of a paragraph begins, in twips, by itself or by its style. */
  indent(paragraph: XmlNode | null): number
  /** 1 to 6 for a heading; deeper levels count as 6. `null` for ordinary text. */
  headingLevel(paragraph: XmlNode | null): number | null
  kindOf(paragraph: XmlNode | null): 'title' | 'quote' | 'contents' | null
  /** The numbering that the style of a paragraph gives it. */
  numberingOf(paragraph: XmlNode | null): XmlNode | null
  /** How deep the name of its style puts a paragraph in lists: 2 for « List Bullet 3 », 0 for most. */
  listDepth(paragraph: XmlNode | null): number
  /** Properties of the letters of a run, its own first, then those of its character style. */
  letters(run: XmlNode | null): readonly XmlNode[]
  /** The list that a numbering style stands for. */
  listOf(style: string): string | null
  /** Whether a table style sets its first row apart. */
  headsFirstRow(style: string | null): boolean
}

export const stylesOf = (root: XmlNode | null): Styles => {
  const all = new Map(childrenNamed(root, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const chainOf = (id: string | null): readonly XmlNode[] => {
    const chain: XmlNode[] = []
    for (let style = all.get(id ?? ''); style !== undefined && !chain.includes(style); ) {
      chain.push(style)
      style = all.get(valueAt(style, 'basedOn') ?? '')
    }
    return chain
  }
  const normal = [...all].find(
    ([, { attributes }]) => attributes.type === 'paragraph' && ['1', 'true'].includes(attributes.default ?? ''),
  )?.[0]
  const paragraphChain = (properties: XmlNode | null) => chainOf(valueAt(properties, 'pStyle') ?? normal ?? null)
  return {
    areOurs: isConcertos(root),
    own: (properties) => paragraphChain(properties).flatMap((style) => ownStyle(style) ?? [])[0] ?? null,
    indent: (properties) =>
      [properties, ...paragraphChain(properties).map((style) => child(style, 'pPr'))]
        .map((one) => leftOf(child(one, 'ind')))
        .find((left) => left !== null) ?? 0,
    headingLevel: (properties) => levelOf(properties, paragraphChain(properties)),
    kindOf: (properties) => kindOf(paragraphChain(properties)),
    numberingOf: (properties) =>
      paragraphChain(properties)
        .map((style) => at(style, 'pPr', 'numPr'))
        .find((numbering) => numbering !== null) ?? null,
    listDepth: (properties) =>
      Math.max(0, ...paragraphChain(properties).map((style) => depthInName(valueAt(style, 'name') ?? ''))),
    letters: (properties) => [
      ...(properties === null ? [] : [properties]),
      ...chainOf(valueAt(properties, 'rStyle')).flatMap((style) => child(style, 'rPr') ?? []),
    ],
    listOf: (style) => valueAt(all.get(style) ?? null, 'pPr', 'numPr', 'numId'),
    headsFirstRow: (style) =>
      chainOf(style).some((one) =>
        childrenNamed(one, 'tblStylePr').some(({ attributes }) => attributes.type === 'firstRow'),
      ),
  }
}

/** In twips; a file may say « start » for « left ». */
export const leftOf = (indent: XmlNode | null): number | null => {
  const said = indent?.attributes.left ?? indent?.attributes.start
  return said === undefined ? null : Number(said)
}

/** Word names its own styles in English whatever its language; other producers may not. */
const headingName = /^(?:heading|titre|überschrift|encabezado|title|titolo) ?([1-9])$/i

const depthInName = (name: string): number => Number(/^list (?:bullet|number) ([2-5])$/i.exec(name)?.[1] ?? 1) - 1

const bodyLevel = 9

const levelOf = (properties: XmlNode | null, chain: readonly XmlNode[]): number | null => {
  const own = valueAt(properties, 'outlineLvl')
  const said = own ?? chain.map((style) => valueAt(style, 'pPr', 'outlineLvl')).find((level) => level !== null) ?? null
  const named = chain.map((style) => headingName.exec(valueAt(style, 'name') ?? '')?.[1]).find(Boolean)
  const level = said !== null ? Number(said) : named === undefined ? bodyLevel : Number(named) - 1
  return level >= 0 && level < bodyLevel ? Math.min(level + 1, 6) : null
}

const kinds = [
  [/^(?:title|titre|titre principal)$/i, 'title'],
  [/^(?:intense )?quote$|^citation(?: intense)?$|^quotations?$|^block text$/i, 'quote'],
  [/^toc (?:\d|heading)$|^table of (?:contents|figures)|^contents \d$/i, 'contents'],
] as const

const kindOf = (chain: readonly XmlNode[]): 'title' | 'quote' | 'contents' | null => {
  for (const style of chain) {
    const name = valueAt(style, 'name') ?? ''
    const found = kinds.find(([pattern]) => pattern.test(name))
    if (found !== undefined) return found[1]
  }
  return null
}

/** The first of these properties that says this, on or off. */
export const says = (letters: readonly XmlNode[], ...names: readonly string[]): boolean => {
  const property = letters.flatMap((one) => names.flatMap((name) => child(one, name) ?? []))[0]
  return property !== undefined && isOn(property)
}
