import type { TableLook } from '#shared/text/rich-text/rich-text.ts'
import { palette } from '../paper/palette.ts'
import { centimetres, eighths, twips } from './measures.ts'
import { w, type Xml } from './xml.ts'

/** How Word draws the tables of one look; lengths in twips. */
interface WordTableLook {
  readonly borders: Xml
  /** Blank in a cell, above and below, and at each side. */
  readonly margin: { readonly ends: number; readonly sides: number }
  /** What Word is told of the height of rows; nothing: as high as what they hold. */
  readonly height: Xml
  /** No row is ever cut between two pages. */
  readonly whole: boolean
  /** Contents stand in the middle of the height. */
  readonly centred: boolean
  /** The first column names what stands beside it. */
  readonly firstColumn: boolean
}

const line = (points: number, color: string) => ({ val: 'single', sz: eighths(points), space: 0, color })
const thread = line(0.5, palette.thread)
const edge = line(1, palette.petrol)
const box = line(0.5, palette.strongThread)
const cut = { ...line(0.5, palette.strongThread), val: 'dashed' }
const none = { val: 'nil' }

type Line = ReturnType<typeof line> | typeof none

const borders = (ends: Line, sides: Line, rows: Line, columns: Line): Xml =>
  w(
    'tblBorders',
    {},
    w('top', ends),
    w('left', sides),
    w('bottom', ends),
    w('right', sides),
    w('insideH', rows),
    w('insideV', columns),
  )

const ordinary = {
  margin: { ends: twips(4), sides: centimetres(0.2) },
  height: '',
  whole: false,
  centred: false,
  firstColumn: false,
} as const

/**
 * A line to write on, so high at least. Programs differ on whether this height holds the blank above and below: where
 * a page is filled to its last lines, there is none.
 */
const written = (height: number, ends = 0): WordTableLook => ({
  ...ordinary,
  borders: borders(edge, box, box, box),
  margin: { ends, sides: centimetres(0.18) },
  height: w('trHeight', { val: centimetres(height), hRule: 'atLeast' }),
  whole: true,
  centred: true,
})

export const wordTableLooks: Readonly<Record<TableLook, WordTableLook>> = {
  grid: { ...ordinary, borders: borders(thread, thread, thread, thread) },
  list: { ...ordinary, borders: borders(edge, none, thread, none), whole: true },
  /** Boxes are for writing in: their rules are seen, and a hand has room. */
  form: {
    ...ordinary,
    borders: borders(edge, none, box, box),
    margin: { ends: twips(1.5), sides: centimetres(0.2) },
    height: w('trHeight', { val: centimetres(0.62), hRule: 'atLeast' }),
    whole: true,
    centred: true,
  },
  /** Avery L7163; its template knows the sheet, and sets the text away from the edge: the gap has no room for margins. */
  labels: {
    ...ordinary,
    borders: borders(none, none, none, none),
    margin: { ends: 0, sides: 0 },
    height: w('trHeight', { val: centimetres(3.81), hRule: 'exact' }),
    whole: true,
    centred: true,
  },
  /** Dashes say where to cut; its template knows the sheet. */
  badges: {
    ...ordinary,
    borders: borders(cut, cut, cut, cut),
    margin: { ends: twips(4), sides: centimetres(0.5) },
    height: w('trHeight', { val: centimetres(6.4), hRule: 'exact' }),
    whole: true,
    centred: true,
  },
  agenda: {
    ...ordinary,
    borders: borders(edge, none, thread, none),
    margin: { ends: twips(4.5), sides: centimetres(0.2) },
    whole: true,
  },
  facts: { ...ordinary, borders: borders(edge, none, thread, none), whole: true, centred: true, firstColumn: true },
  /** Seven columns and more on an upright page. */
  tight: {
    ...ordinary,
    borders: borders(edge, none, thread, none),
    margin: { ends: twips(2.5), sides: centimetres(0.1) },
    whole: true,
  },
  /** Forty lines and more on a page. */
  dense: {
    ...ordinary,
    borders: borders(edge, none, thread, none),
    margin: { ends: twips(0.6), sides: centimetres(0.08) },
    whole: true,
  },
  signatures: written(0.88, twips(1)),
  freeLines: written(0.9),
  attestation: { ...written(0.88), firstColumn: true },
}
