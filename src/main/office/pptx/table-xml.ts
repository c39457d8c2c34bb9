import type { SlideTable } from '#shared/records/slide-show.ts'
import { palette } from '../paper/palette.ts'
import { plainFill } from '../xlsx/chart-looks.ts'
import { emu, schemeFill } from './ooxml.ts'
import { runXml } from './text-xml.ts'

/** A table of a slide, its head said as such. */
export const tableXml = ({ header, columns, rows }: SlideTable): string => {
  const widths = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')
  const flags = header === 'row' ? 'firstRow="1"' : 'firstCol="1"'
  const lines = rows.map(({ height, cells }, row) => {
    const drawn = cells.map((cell, column) => cellXml(cell, kindOf(header, row, column)))
    return `<a:tr h="${emu(height)}">${drawn.join('')}</a:tr>`
  })
  return `<a:tbl><a:tblPr ${flags}/><a:tblGrid>${widths}</a:tblGrid>${lines.join('')}</a:tbl>`
}

type CellKind = 'head' | 'name' | 'cell'

const kindOf = (header: SlideTable['header'], row: number, column: number): CellKind => {
  if (header === 'row') return row === 0 ? 'head' : 'cell'
  return column === 0 ? 'name' : 'cell'
}

const cellXml = (cell: SlideTable['rows'][number]['cells'][number], kind: CellKind): string => {
  const ink = { head: 'bg1', name: 'tx2', cell: 'tx1' } as const
  const run = runXml(kind === 'cell' ? cell : { ...cell, bold: true }, 20, ink[kind])
  const fill = kind === 'head' ? schemeFill('tx2') : '<a:noFill/>'
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></a:txBody><a:tcPr marL="108000" marR="108000" marT="54000" marB="54000" anchor="ctr">${rules}${fill}</a:tcPr></a:tc>`
}

const rules = ['lnL', 'lnR', 'lnT', 'lnB']
  .map((side) => `<a:${side} w="9525">${plainFill(palette.thread)}</a:${side}>`)
  .join('')
