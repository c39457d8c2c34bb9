import { linkStyleId } from '../docx/template-names.ts'
import { escapeXml, type Xml } from '../docx/xml.ts'

/** A style of a Word file. */
interface WordStyle {
  readonly id: string
  readonly type: string
  /** As Word compares names: in lower case, the first of several. */
  readonly name: string
  readonly xml: Xml
  readonly isDefault: boolean
}

/** How what Concerto writes is set in the styles of a house. */
export interface TheirStyles {
  /** The house’s style for one of ours, by ids. */
  readonly idOf: ReadonlyMap<string, string>
  /** Styles the house has none for, on top of its own. */
  readonly added: readonly Xml[]
  /** Ids of the house’s styles that number their paragraphs. */
  readonly numbered: ReadonlySet<string>
  /** The house’s default language: « fr », « en »; empty when it says none. */
  readonly language: string
}

/**
 * @param used ids of our styles that the document is written with
 * @param ours the styles part of the template Concerto ships, which gives the look of those the house lacks
 */
export const theirStyles = (used: readonly string[], ours: Xml, theirs: Xml): TheirStyles => {
  const own = new Map(stylesIn(ours).map((style) => [style.id, style]))
  const house = stylesIn(theirs)
  const wanted = withBases(used, own)
  const names = new Set(house.map(({ name }) => name))
  const ids = new Set(house.map(({ id }) => id.toLowerCase()))
  const found = wanted.map((style) => [style, counterpart(style, house)] as const)
  const idOf = new Map(found.map(([style, theirs]) => [style.id, theirs?.id ?? freeId(style.id, ids)]))
  const base = house.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.id ?? null
  return {
    idOf,
    added: found.filter(([, theirs]) => theirs === null).map(([style]) => adopted(style, { idOf, base, names })),
    numbered: new Set(house.filter(({ xml }) => /<w:numPr>/.test(xml)).map(({ id }) => id)),
    language: /<w:docDefaults>.*?<w:lang\s[^>]*w:val="([a-z]+)/s.exec(theirs)?.[1] ?? '',
  }
}

const stylesIn = (xml: Xml): readonly WordStyle[] =>
  [...xml.matchAll(/<w:style\s[^>]*?>.*?<\/w:style>/gs)].map(([style]) => {
    const head = style.slice(0, style.indexOf('>') + 1)
    const attribute = (name: string): string => new RegExp(`\\sw:${name}="([^"]*)"`).exec(head)?.[1] ?? ''
    const name = /<w:name\s[^>]*w:val="([^"]*)"/.exec(style)?.[1] ?? ''
    return {
      id: attribute('styleId'),
      type: attribute('type') || 'paragraph',
      name: (name.split(',')[0] ?? '').trim().toLowerCase(),
      xml: style,
      isDefault: ['1', 'true', 'on'].includes(attribute('default')),
    }
  })

/** With the styles they stand on, which come first. */
const withBases = (used: readonly string[], own: ReadonlyMap<string, WordStyle>): readonly WordStyle[] => {
  const wanted = new Set<WordStyle>()
  const want = (id: string): void => {
    const style = own.get(id)
    if (style === undefined || style.isDefault || wanted.has(style)) return
    want(baseOf(style) ?? '')
    wanted.add(style)
  }
  for (const id of used.toSorted()) want(id)
  return [...wanted]
}

const baseOf = ({ xml }: WordStyle): string | null => /<w:basedOn w:val="([^"]*)"/.exec(xml)?.[1] ?? null

/** Names under which other programs, and French houses, keep the same style; lists go by the house’s own list text. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  title: ['titre', 'titre principal'],
  subtitle: ['sous-titre'],
  quote: ['citation', 'quotations'],
  'liste de corps': ['list paragraph', 'paragraphe de liste'],
  hyperlink: ['lien hypertexte', 'internet link'],
  'footnote text': ['footnote', 'note de bas de page'],
  'footnote reference': ['footnote characters', 'appel note de bas de p.'],
}

const counterpart = ({ name, type }: WordStyle, house: readonly WordStyle[]): WordStyle | null => {
  const heading = /^heading (\d)$/.exec(name)?.[1]
  const names = [
    name,
    `concerto ${name}`,
    ...(otherNames[name] ?? []),
    ...(heading === undefined ? [] : [`titre ${heading}`]),
  ]
  return (
    names
      .map((one) => house.find((style) => style.type === type && style.name === one))
      .find((style) => style !== undefined) ?? null
  )
}

const freeId = (id: string, taken: Set<string>): string => {
  let free = `Concerto${id}`
  for (let rank = 2; taken.has(free.toLowerCase()); rank += 1) free = `Concerto${id}${rank}`
  taken.add(free.toLowerCase())
  return free
}

/** Names that Word itself knows: a heading is one by its name. */
const wordsOwn = /^(?:heading \d|toc \d|title|subtitle|quote|footnote text|footnote reference|hyperlink)$/

interface House {
  readonly idOf: ReadonlyMap<string, string>
  /** The house’s default style of paragraphs. */
  readonly base: string | null
  readonly names: ReadonlySet<string>
}

/** Our style as one of theirs: what it does not say comes from the house. */
const adopted = (style: WordStyle, { idOf, base, names }: House): Xml => {
  const follow = (tag: string, otherwise: string | null) => (xml: Xml) =>
    xml.replace(new RegExp(`<w:${tag} w:val="([^"]*)"/>`), (_all, id: string) => {
      const theirs = idOf.get(id) ?? otherwise
      return theirs === null ? '' : `<w:${tag} w:val="${escapeXml(theirs)}"/>`
    })
  const name = /<w:name w:val="([^"]*)"/.exec(style.xml)?.[1] ?? style.id
  const free = wordsOwn.test(style.name) && !names.has(style.name) ? name : `Concerto ${name}`
  return [follow('basedOn', style.type === 'paragraph' ? base : null), follow('next', base)]
    .reduce((xml, change) => change(xml), style.xml)
    .replace(/<w:link w:val="[^"]*"\/>/, '')
    .replace(/<w:numPr>.*?<\/w:numPr>/s, '')
    .replace(`w:styleId="${style.id}"`, `w:styleId="${idOf.get(style.id)}"`)
    .replace(/<w:name w:val="[^"]*"/, () => `<w:name w:val="${free}"`)
}

/** Ids of the styles that a text of ours is written with. */
export const stylesUsed = (xml: Xml): readonly string[] => [
  ...new Set([...xml.matchAll(/<w:(?:[pr]|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id ?? linkStyleId)),
]
