import { at, childrenNamed, descendants, parseXml, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { contrastOf, leastContrast } from '#shared/kernel/contrast.ts'
import { propertyFaults } from './shared-faults.ts'

/**
 * The same of a workbook: sheets that have a name and begin by words, tables that are named and keep their head in sight,
 * no cells made one in them, charts with words, letters that stand out from the ground of their cell.
 */
export const workbookFaults = (part: (path: string) => string | null, paths: readonly string[]): readonly string[] => {
  const book = parseXml(part('xl/workbook.xml') ?? '')
  const looks = parseXml(part('xl/styles.xml') ?? '')
  const names = descendants(book, 'sheet').map(({ attributes }) => attributes)
  return [
    ...propertyFaults(part('docProps/core.xml')),
    ...names.flatMap(({ name = '' }) => (/^(Feuil|Sheet)\d*$|^$/.test(name) ? [`a sheet is called « ${name} »`] : [])),
    ...paths
      .filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
      .flatMap((path) => sheetFaults(path, part).map((fault) => `${path}: ${fault}`)),
    ...paths
      .filter((path) => path.startsWith('xl/drawings/drawing'))
      .flatMap((path) => wordlessIn(parseXml(part(path) ?? ''))),
    ...paleLooks(looks),
  ]
}

const sheetFaults = (path: string, part: (path: string) => string | null): readonly string[] => {
  const sheet = parseXml(part(path) ?? '')
  const merged = descendants(sheet, 'mergeCell').map(({ attributes }) => areaOf(attributes.ref ?? ''))
  const pane = descendants(sheet, 'pane')[0]?.attributes ?? {}
  const cells = descendants(sheet, 'c')
  const tables = tablesOf(path, part)
  return [
    ...(cells.length === 0 ? ['holds nothing'] : []),
    ...tables.flatMap((table) => {
      const { name = '', ref = '', headerRowCount } = table.attributes
      const area = areaOf(ref)
      return [
        ...(/^(Tableau|Table)?\d*$/.test(name) ? [`a table is called « ${name} »`] : []),
        ...(headerRowCount === '0' ? [`the table ${name} has no head`] : []),
        ...(merged.some((one) => meet(one, area)) ? [`the table ${name} has cells made one`] : []),
        ...(descendants(table, 'tableColumn').some(({ attributes }) => (attributes.name ?? '').trim() === '')
          ? [`a column of the table ${name} has no name`]
          : []),
        ...(tables.length === 1 && Number(pane.ySplit ?? 0) < area.top ? [`the head of ${name} does not stay`] : []),
      ]
    }),
  ]
}

const tablesOf = (path: string, part: (path: string) => string | null): readonly XmlNode[] => {
  const relations = part(path.replace(/([^/]+)$/, '_rels/$1.rels'))
  if (relations === null) return []
  return childrenNamed(parseXml(relations), 'Relationship')
    .filter(({ attributes }) => attributes.Type?.endsWith('/table'))
    .map(({ attributes }) => parseXml(part(`xl/${attributes.Target?.replace('../', '')}`) ?? ''))
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const areaOf = (range: string): Area => {
  const [from = '', to = from] = range.replaceAll('$', '').split(':')
  const column = (cell: string) =>
    [...cell.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0)
  const row = (cell: string) => Number(cell.replace(/\D+/, ''))
  return { left: column(from), top: row(from), right: column(to), bottom: row(to) }
}

const meet = (one: Area, other: Area): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom

const wordlessIn = (drawing: XmlNode): readonly string[] =>
  descendants(drawing, 'cNvPr').flatMap(({ attributes: { name, descr = '' } }) =>
    descr.trim() === '' ? [`« ${name} » has no words`] : [],
  )

/** Each look that a cell may have; colours of a theme are black or white there. */
const paleLooks = (looks: XmlNode): readonly string[] => {
  const fonts = childrenNamed(at(looks, 'fonts'), 'font')
  const fills = childrenNamed(at(looks, 'fills'), 'fill')
  const pale = childrenNamed(at(looks, 'cellXfs'), 'xf').flatMap(({ attributes }) => {
    const color = colorOf(at(fonts[Number(attributes.fontId)] ?? null, 'color')) ?? '000000'
    const pattern = at(fills[Number(attributes.fillId)] ?? null, 'patternFill')
    const solid = pattern?.attributes.patternType === 'solid'
    const ground = (solid ? colorOf(at(pattern, 'fgColor')) : null) ?? 'FFFFFF'
    const contrast = contrastOf(color, ground)
    return contrast < leastContrast ? [`cells are ${color} on ${ground}: ${contrast.toFixed(1)}`] : []
  })
  return [...new Set(pale)]
}

const colorOf = (color: XmlNode | null): string | null => color?.attributes.rgb?.slice(-6) ?? null
