import type { Borders, Font, Style } from 'exceljs'
import { palette } from '../palette.ts'
import type { Column } from '../table.ts'

/** The looks of cells. Each is one object that cells share: a look is then written once in the file. */

const argb = (color: string) => ({ argb: `FF${color}` })

const font = (size: number, color: string | null, bold = false): Partial<Font> => ({
  name: 'Arial',
  size,
  bold,
  ...(color === null ? {} : { color: argb(color) }),
})

type CellStyle = Partial<Style>

const left = { horizontal: 'left', vertical: 'top', indent: 0 } as const

export const titleLook: CellStyle = { font: font(16, palette.petrol, true), alignment: left }
export const scopeLook: CellStyle = { font: font(10, null), alignment: left }
export const filtersLook: CellStyle = { font: font(9, palette.grey), alignment: left }

const thread: Partial<Borders> = { bottom: { style: 'hair', color: argb(palette.thread) } }
const lastRule: Partial<Borders> = { bottom: { style: 'thin', color: argb(palette.petrol) } }

const isFigure = (kind: Column['kind']): boolean => kind === 'number' || kind === 'date'

/** Sides are always said: an indent without one is ignored. */
const side = (kind: Column['kind']) => (isFigure(kind) ? 'right' : 'left')

export const headLooks: Readonly<Record<Column['kind'], CellStyle>> = forEachKind((kind) => ({
  font: font(10, palette.white, true),
  fill: { type: 'pattern', pattern: 'solid', fgColor: argb(palette.petrol) },
  alignment: { horizontal: side(kind), vertical: 'middle', indent: 1 },
}))

/** « @ » keeps a text a text when someone types in its cell; over 255 characters some readers show ### for it. */
const formats = { text: '@', long: 'General', number: '#,##0', date: 'dd/mm/yyyy' } as const

const bodyLook = (kind: Column['kind'], border: Partial<Borders>): CellStyle => ({
  font: font(10, null),
  numFmt: formats[kind],
  border,
  alignment: { horizontal: side(kind), vertical: 'top', indent: 1, wrapText: kind === 'long' },
})

export const bodyLooks = forEachKind((kind) => bodyLook(kind, thread))
export const lastRowLooks = forEachKind((kind) => bodyLook(kind, lastRule))

function forEachKind<Look>(look: (kind: Column['kind']) => Look): Readonly<Record<Column['kind'], Look>> {
  return { text: look('text'), long: look('long'), number: look('number'), date: look('date') }
}
