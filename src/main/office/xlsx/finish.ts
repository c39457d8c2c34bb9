import { type Parts, type Rewriting, rewrite } from '../paper/office-package.ts'

/** A workbook of exceljs with what it leaves out of order, and without what changes at each making. */
export const finished = (parts: Parts): Parts => {
  const under = (folder: string) => Object.keys(parts).filter((path) => path.startsWith(folder))
  return rewrite(parts, {
    'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified).*?<\/dcterms:\1>/g, ''),
    'docProps/app.xml': (xml) => xml.replace('<Application>Microsoft Excel<', '<Application>Concerto<'),
    'xl/styles.xml': (xml) => withNormalFont(xml).replace(/<font>.*?<\/font>/g, inOrder),
    'xl/theme/theme1.xml': (xml) => xml.replace(/<a:latin typeface="[^"]*"/g, '<a:latin typeface="Arial"'),
    ...Object.fromEntries(under('xl/tables/').map((path) => [path, withoutTotals])),
    ...Object.fromEntries(under('xl/worksheets/sheet').map((path) => [path, foldedRows])),
  })
}

/** The font of cells that have none, by which widths are counted. */
const withNormalFont = (xml: string): string =>
  xml.replace(/<font>.*?<\/font>/, '<font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>')

const fontParts = ['b', 'i', 'strike', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'scheme']

/** Office's schema wants the parts of a font in this order. */
const inOrder: Rewriting = (font) => {
  const parts = [...font.matchAll(/<(\w+)[^>]*\/>/g)].toSorted(
    ([, a = ''], [, b = '']) => fontParts.indexOf(a) - fontParts.indexOf(b),
  )
  return `<font>${parts.map(([part]) => part).join('')}</font>`
}

/** No table here has a line of totals. */
const withoutTotals: Rewriting = (xml) =>
  xml.replace('totalsRowShown="1"', 'totalsRowShown="0"').replace(/ totalsRow(Label|Function)="[^"]*"/g, '')

/** The row after those that are folded is the one that says so: its « + » shows them. */
const foldedRows: Rewriting = (xml) =>
  xml
    .replaceAll(' outlineLevel="1" collapsed="1"', ' outlineLevel="1"')
    .replace(/( outlineLevel="1">(?:(?!<row ).)*<row )(?![^>]* outlineLevel)/s, '$1collapsed="1" ')
