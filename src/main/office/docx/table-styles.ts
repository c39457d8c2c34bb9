import type { TableLook } from '#shared/text/rich-text/rich-text.ts'
import { palette } from '../paper/palette.ts'
import { wordTableLooks } from './table-looks.ts'
import { tableStyleIds } from './template-names.ts'
import { val, w, type Xml } from './xml.ts'

/** The styles of tables that a template has, so that whoever goes on in Word finds them: rules, blank, the ground of what heads. */
export const tableStyles = (): Xml => (Object.keys(tableStyleIds) as TableLook[]).map(tableStyle).join('')

const tableStyle = (look: TableLook): Xml => {
  const { borders, margin, firstColumn } = wordTableLooks[look]
  return w(
    'style',
    { type: 'table', customStyle: 1, styleId: tableStyleIds[look] },
    val('name', names[look]),
    val('basedOn', 'TableNormal'),
    val('uiPriority', 59),
    w('tblPr', {}, borders, cellMargins(margin)),
    cutSheets.has(look) ? '' : headingGround(firstColumn),
  )
}

const names: Readonly<Record<TableLook, string>> = {
  grid: 'Tableau grille',
  list: 'Tableau liste',
  form: 'Tableau formulaire',
  labels: 'Tableau étiquettes',
  badges: 'Tableau badges',
  agenda: 'Tableau ordre du jour',
  facts: 'Tableau essentiel',
  signatures: 'Tableau signatures',
  freeLines: 'Tableau lignes libres',
  attestation: 'Tableau attestation',
  tight: 'Tableau serré',
  dense: 'Tableau dense',
}

/** Nothing heads them. */
const cutSheets: ReadonlySet<TableLook> = new Set(['labels', 'badges'])

/** No weight: bold letters of a style in bold letters of a table would be plain ones. */
const headingGround = (firstColumn: boolean): Xml =>
  firstColumn
    ? w('tblStylePr', { type: 'firstCol' }, w('tcPr', {}, ground(palette.shade)))
    : w(
        'tblStylePr',
        { type: 'firstRow' },
        w('rPr', {}, val('color', palette.white)),
        w('tcPr', {}, ground(palette.petrol)),
      )

const ground = (fill: string): Xml => w('shd', { val: 'clear', color: 'auto', fill })

const cellMargins = ({ ends, sides }: { readonly ends: number; readonly sides: number }): Xml =>
  w(
    'tblCellMar',
    {},
    w('top', { w: ends, type: 'dxa' }),
    w('left', { w: sides, type: 'dxa' }),
    w('bottom', { w: ends, type: 'dxa' }),
    w('right', { w: sides, type: 'dxa' }),
  )
