import { at, childrenNamed, descendants, parseXml, textIn, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { contrastOf, leastContrast } from '#shared/kernel/contrast.ts'
import { propertyFaults } from './shared-faults.ts'

/**
 * The same of a PowerPoint file: each slide has a title, read first and its own; charts and tables have words, words are
 * in French and stand out from what is behind them.
 */
export const slideFaults = (part: (path: string) => string | null, paths: readonly string[]): readonly string[] => {
  const slides = paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map((path) => ({ path, slide: parseXml(part(path) ?? '') }))
  const titles = slides.map(({ slide }) => titleOf(slide))
  const colors = colorsOf(parseXml(part('ppt/theme/theme1.xml') ?? ''))
  return [
    ...propertyFaults(part('docProps/core.xml')),
    ...(slides.length === 0 ? ['no slide'] : []),
    ...titles.flatMap((title, rank) => (titles.indexOf(title) < rank ? [`two slides are called « ${title} »`] : [])),
    ...slides.flatMap(({ path, slide }) =>
      [...orderFaults(slide), ...wordlessFaults(slide), ...runFaults(slide, groundOf(path, part, colors), colors)].map(
        (fault) => `${path}: ${fault}`,
      ),
    ),
  ]
}

const shapesOf = (slide: XmlNode): readonly XmlNode[] =>
  (at(slide, 'cSld', 'spTree')?.children ?? []).filter(({ name }) => ['sp', 'pic', 'graphicFrame'].includes(name))

const placeholderOf = (shape: XmlNode | undefined): string =>
  shape === undefined ? '' : (descendants(shape, 'ph')[0]?.attributes.type ?? '')

const titleOf = (slide: XmlNode): string =>
  shapesOf(slide)
    .filter((shape) => /^(ctrT|t)itle$/.test(placeholderOf(shape)))
    .map(textIn)
    .join('')
    .trim()

/** A reader goes from shape to shape as they stand in the file: the title comes first, the foot last. */
const orderFaults = (slide: XmlNode): readonly string[] => {
  const kinds = shapesOf(slide).map(placeholderOf)
  const foot = kinds.findIndex((kind) => /^(ftr|sldNum|dt)$/.test(kind))
  return [
    ...(titleOf(slide) === '' ? ['no title'] : []),
    ...(/^(ctrT|t)itle$/.test(kinds[0] ?? '') ? [] : ['its title is not read first']),
    ...(foot >= 0 && kinds.slice(foot).some((kind) => !/^(ftr|sldNum|dt)$/.test(kind))
      ? ['its foot is read before its words']
      : []),
  ]
}

const wordlessFaults = (slide: XmlNode): readonly string[] =>
  shapesOf(slide).flatMap((shape) => {
    if (shape.name === 'sp') return []
    const { name, descr = '' } = descendants(shape, 'cNvPr')[0]?.attributes ?? {}
    const [table] = descendants(shape, 'tbl')
    const { firstRow, firstCol } = (table === undefined ? null : at(table, 'tblPr'))?.attributes ?? {}
    const headed = table === undefined || firstRow === '1' || firstCol === '1'
    return [
      ...(descr.trim() === '' ? [`« ${name} » has no words`] : []),
      ...(headed ? [] : [`the table « ${name} » has no head`]),
    ]
  })

const runFaults = (slide: XmlNode, ground: string, colors: Colors): readonly string[] => [
  ...new Set(
    shapesOf(slide).flatMap((shape) => {
      const behind = fillOf(at(shape, 'spPr'), colors) ?? ground
      return descendants(shape, 'tc', 'txBody').flatMap((holder) => {
        const on = fillOf(at(holder, 'tcPr'), colors) ?? behind
        return childrenNamed(at(holder, 'txBody') ?? holder, 'p').flatMap((paragraph) =>
          childrenNamed(paragraph, 'r').flatMap((run) => runFault(run, on, colors)),
        )
      })
    }),
  ),
]

const runFault = (run: XmlNode, ground: string, colors: Colors): readonly string[] => {
  const words = textIn(run).trim()
  const properties = at(run, 'rPr')
  const color = fillOf(properties, colors)
  const contrast = color === null ? null : contrastOf(color, ground)
  return [
    ...(properties?.attributes.lang === 'fr-FR' ? [] : [`« ${words} » is in no language`]),
    ...(contrast !== null && contrast < leastContrast
      ? [`« ${words.slice(0, 40)} » is ${color} on ${ground}: ${contrast.toFixed(1)}`]
      : []),
  ]
}

/** The colours of a theme, « dk1 » to « accent6 ». */
type Colors = ReadonlyMap<string, string>

const colorsOf = (theme: XmlNode): Colors =>
  new Map(
    (descendants(theme, 'clrScheme')[0]?.children ?? []).map(({ name, children }) => [
      name,
      children[0]?.attributes.lastClr ?? children[0]?.attributes.val ?? '000000',
    ]),
  )

/** What shapes call them. */
const calledOtherwise: Readonly<Record<string, string>> = { bg1: 'lt1', bg2: 'lt2', tx1: 'dk1', tx2: 'dk2' }

const fillOf = (holder: XmlNode | null, colors: Colors): string | null => {
  const [fill] = at(holder, 'solidFill')?.children ?? []
  const said = fill?.attributes.val
  if (said === undefined) return null
  return fill?.name === 'srgbClr' ? said : (colors.get(calledOtherwise[said] ?? said) ?? null)
}

/** Of the layout that a slide is drawn on, else of the master. */
const groundOf = (path: string, part: (path: string) => string | null, colors: Colors): string => {
  const relations = part(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? ''
  const layout = /slideLayouts\/(slideLayout\d+\.xml)/.exec(relations)?.[1]
  const drawn = [`ppt/slideLayouts/${layout}`, 'ppt/slideMasters/slideMaster1.xml'].flatMap((one) => {
    const xml = part(one)
    return xml === null ? [] : [at(parseXml(xml), 'cSld', 'bg', 'bgPr')]
  })
  return drawn.map((one) => fillOf(one, colors)).find((color) => color !== null) ?? colors.get('lt1') ?? 'FFFFFF'
}
