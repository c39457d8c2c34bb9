import { tableStyleIds } from '#main/office/docx/template-names.ts'
import {
  at,
  child,
  childrenNamed,
  descendants,
  elementsIn,
  isOn,
  parseXml,
  textIn,
  valueAt,
  type XmlNode,
} from '#main/office/xml/xml-tree.ts'
import { contrastOf, leastContrast } from '#shared/kernel/contrast.ts'
import { emptyWords, levelFaults, propertyFaults } from './shared-faults.ts'

/**
 * What would stop a reader of a Word file who listens to it, or who sees little: its language and title, headings that
 * follow one another, tables that have a head, pictures without words, links that say nothing, pale letters.
 * @param part the text of a part of the file, null when there is none
 */
export const wordFaults = (part: (path: string) => string | null): readonly string[] => {
  const [body, sheet] = [part('word/document.xml'), part('word/styles.xml')]
  if (body === null || sheet === null) return ['no body or no style']
  const styles = stylesOf(parseXml(sheet))
  const document = parseXml(body)
  return [
    ...propertyFaults(part('docProps/core.xml')),
    ...(styles.language === null ? ['no language of the text'] : []),
    ...headingFaults(document, styles),
    ...tablesIn(document).flatMap(tableFaults),
    ...pictureFaults(document),
    ...linkFaults(document),
    ...contrastFaults(document, styles),
  ]
}

interface Style {
  readonly name: string
  readonly basedOn: string | null
  readonly node: XmlNode
}

interface Styles {
  readonly language: string | null
  readonly byId: ReadonlyMap<string, Style>
}

const stylesOf = (sheet: XmlNode): Styles => ({
  language: valueAt(sheet, 'docDefaults', 'rPrDefault', 'rPr', 'lang'),
  byId: new Map(
    childrenNamed(sheet, 'style').map((node) => [
      node.attributes.styleId ?? '',
      { name: valueAt(node, 'name') ?? '', basedOn: valueAt(node, 'basedOn'), node },
    ]),
  ),
})

/** A style and those it is made from, the nearest first. */
const chainOf = (id: string | null, { byId }: Styles): readonly Style[] => {
  const style = id === null ? undefined : byId.get(id)
  return style === undefined ? [] : [style, ...chainOf(style.basedOn, { language: null, byId })]
}

const headingFaults = (document: XmlNode, styles: Styles): readonly string[] => {
  const headings = [...elementsIn(document)].flatMap((node) => {
    const [style] = node.name === 'p' ? chainOf(valueAt(node, 'pPr', 'pStyle'), styles) : []
    const level = Number(/^heading (\d)$/i.exec(style?.name ?? '')?.[1] ?? 0)
    return level === 0 ? [] : [{ level, words: textIn(node).trim() }]
  })
  return [
    ...headings.flatMap(({ level, words }) => (words === '' ? [`an empty heading of level ${level}`] : [])),
    ...levelFaults(headings.map(({ level }) => level)),
  ]
}

/** However deep, those inside others too. */
const tablesIn = (document: XmlNode): readonly XmlNode[] =>
  [...elementsIn(document)].filter(({ name }) => name === 'tbl')

/** What is cut in labels and badges has nothing to head. */
const sheets: ReadonlySet<string> = new Set([tableStyleIds.labels, tableStyleIds.badges])

/** One without any word is written in by hand. One that bears a title holds facts, and has a head. */
const tableFaults = (table: XmlNode): readonly string[] => {
  const title = valueAt(table, 'tblPr', 'tblCaption')
  const look = at(table, 'tblPr', 'tblLook')?.attributes ?? {}
  const rows = childrenNamed(table, 'tr')
  const repeats = isOn(at(rows[0] ?? null, 'trPr', 'tblHeader'))
  const told = `the table « ${title ?? textIn(table).slice(0, 40)} »`
  const headed = repeats || look.firstColumn === '1'
  if (sheets.has(valueAt(table, 'tblPr', 'tblStyle') ?? ''))
    return headed ? [`${told} is a sheet to cut, and has a head`] : []
  return [
    ...(look.firstRow === '1' && !repeats ? [`${told} does not say that its first row is its head`] : []),
    ...(title !== null && rows.length > 1 && !headed && textIn(table).trim() !== '' ? [`${told} has no head`] : []),
    ...(title === null && headed ? [`${told} has a head and no title`] : []),
  ]
}

const pictureFaults = (document: XmlNode): readonly string[] =>
  descendants(document, 'docPr').flatMap(({ attributes, children }) => {
    const decorative = children.some((one) => [...elementsIn(one)].some(({ name }) => name === 'decorative'))
    return decorative || (attributes.descr ?? '').trim() !== '' ? [] : [`« ${attributes.name} » has no words`]
  })

const linkFaults = (document: XmlNode): readonly string[] =>
  descendants(document, 'hyperlink').flatMap((link) => {
    const words = textIn(link).trim()
    return emptyWords.test(words) ? [`a link says « ${words} »`] : []
  })

const contrastFaults = (document: XmlNode, styles: Styles): readonly string[] => [
  ...new Set(paleIn(document, { ground: 'FFFFFF', color: null }, styles)),
]

/** What words are written in and on, as far as what holds them says. */
interface Paint {
  readonly ground: string
  readonly color: string | null
}

const paleIn = (node: XmlNode, paint: Paint, styles: Styles): readonly string[] => {
  if (node.name === 'tbl') return paleInTable(node, paint, styles)
  if (node.name === 'p') return paleInParagraph(node, paint, styles)
  return node.children.flatMap((one) => paleIn(one, paint, styles))
}

const paleInTable = (table: XmlNode, paint: Paint, styles: Styles): readonly string[] => {
  const chain = chainOf(valueAt(table, 'tblPr', 'tblStyle'), styles)
  const look = at(table, 'tblPr', 'tblLook')?.attributes ?? {}
  return childrenNamed(table, 'tr').flatMap((row, rank) =>
    childrenNamed(row, 'tc').flatMap((cell, column) => {
      const parts = [
        ...(rank === 0 && look.firstRow === '1' ? partOf(chain, 'firstRow') : []),
        ...(column === 0 && look.firstColumn === '1' ? partOf(chain, 'firstCol') : []),
        ...chain.map((style) => style.node),
      ]
      const ground = fillOf(child(cell, 'tcPr')) ?? firstOf(parts, (part) => fillOf(child(part, 'tcPr')))
      const color = firstOf(parts, colorOf)
      const inside = { ground: ground ?? paint.ground, color: color ?? paint.color }
      return cell.children.flatMap((one) => paleIn(one, inside, styles))
    }),
  )
}

/** What the style of a table says of one of its parts. */
const partOf = (chain: readonly Style[], type: string): readonly XmlNode[] =>
  chain.flatMap(({ node }) => childrenNamed(node, 'tblStylePr').filter(({ attributes }) => attributes.type === type))

const paleInParagraph = (paragraph: XmlNode, paint: Paint, styles: Styles): readonly string[] => {
  const chain = chainOf(valueAt(paragraph, 'pPr', 'pStyle') ?? 'Normal', styles)
  const own = chain.map(({ node }) => node)
  const ground = fillOf(child(paragraph, 'pPr')) ?? firstOf(own, (style) => fillOf(child(style, 'pPr'))) ?? paint.ground
  return descendants(paragraph, 'r').flatMap((run) => {
    const words = childrenNamed(run, 't').map(textIn).join('').trim()
    if (words === '') return []
    const worn = chainOf(valueAt(run, 'rPr', 'rStyle'), styles).map(({ node }) => node)
    const color = firstOf([run, ...worn, ...own], colorOf) ?? paint.color ?? '000000'
    const under = fillOf(child(run, 'rPr')) ?? ground
    const contrast = color === 'auto' ? 21 : contrastOf(color, under)
    return contrast < leastContrast ? [`« ${words.slice(0, 40)} » is ${color} on ${under}: ${contrast.toFixed(1)}`] : []
  })
}

const colorOf = (holder: XmlNode): string | null => valueAt(holder, 'rPr', 'color')

const fillOf = (properties: XmlNode | null): string | null => {
  const fill = child(properties, 'shd')?.attributes.fill ?? 'auto'
  return fill === 'auto' ? null : fill
}

const firstOf = <Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null => {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
