import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { Chart, PointLook } from '#main/office/xlsx/chart.ts'
import type { PageCell, PageRow, ToneRule } from '#main/office/xlsx/page-sheet.ts'
import { signRules } from '#main/office/xlsx/sign-rules.ts'
import type { AttainmentState } from '#shared/records/indicators/attainment.ts'
import { linesOf } from '../campaign-workbook/row-height.ts'
import { courseWords, frequencyWords } from './course-words.ts'
import { periodCell, stateWords, type Told } from './figure-cells.ts'
import { unitOf } from './indicator-words.ts'
import { mainIndicator } from './main-indicator.ts'
import { emptyCell, rowHeight } from './page-parts.ts'
import { periodHead } from './period-words.ts'
import { pointOf } from './place-charts.ts'
import type { Place, Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'
import { whoAnswered } from './who-answered.ts'

export interface FiguresPlace {
  /** How a cell of the table is named from here. */
  readonly refer: (cell: string) => string
  readonly widths: readonly number[]
  /** The row of the first. */
  readonly at: number
  /** Row of the titles of the table. */
  readonly headAt: number
  readonly order: ReadonlyMap<ReportIndicator, number>
  readonly stateAt: number
}

interface Block {
  readonly rows: readonly PageRow[]
  readonly charts: readonly Chart[]
  readonly rules: readonly ToneRule[]
}

interface OverviewFigures extends Omit<Block, 'rows'> {
  /** Block by block. */
  readonly blocks: readonly (readonly PageRow[])[]
}

/** The second page of « Synthèse »: figures on the left, their chart on the right, on the same rows; then who answered. */
export const overviewFigures = (reading: Reading, where: FiguresPlace): OverviewFigures => {
  const blocks: Block[] = []
  let at = where.at
  for (const make of [targetBlock, courseBlock, answersBlock]) {
    const block = make(reading, { ...where, at })
    if (block === null) continue
    blocks.push(block)
    at += block.rows.length
  }
  return {
    blocks: blocks.map(({ rows }) => rows),
    charts: blocks.flatMap(({ charts }) => charts),
    rules: blocks.flatMap(({ rules }) => rules),
  }
}

/** So that a chart of few bars is high enough to be read. */
const leastRows = 6

const [captionHeight, headHeight, rowOf] = [18, 16, 15.75] as const

const captionRow = (value: string): PageRow => ({ height: captionHeight, cells: [{ value, look: 'caption' }] })

const air: PageRow = { height: 14, cells: [] }

const emptyRows = (count: number): readonly PageRow[] =>
  Array.from({ length: Math.max(0, count) }, (): PageRow => ({ height: rowOf, cells: [] }))

/** A column of the figures stands left of this one; charts begin here. */
const chartsFrom = 6

const targetBlock = (reading: Reading, { at, headAt, order, stateAt, widths, refer }: FiguresPlace): Block | null => {
  const lines = reading.told.filter((one) => reading.standing(one, null).attainment.rate !== null)
  if (lines.length === 0) return null
  const firstAt = at + 2
  const rateOf = (one: ReportIndicator): number => reading.standing(one, null).attainment.rate ?? 0
  const rows = lines.map((indicator, rank): PageRow => {
    const rule = rank === lines.length - 1 ? 'last' : 'thread'
    const from = headAt + (order.get(indicator) ?? 0)
    const { attainment, provisional } = reading.standing(indicator, null)
    const name = `${indicator.name}${provisional ? '\u00a0(p)' : ''}`
    return {
      height: rowHeight([[name, widths[1] ?? 10]], { least: rowOf, line: 13 }),
      cells: [
        { value: indicator.code, look: { body: 'text', rule } },
        { value: name, look: { body: 'long', bold: true, rule } },
        {
          value: { formula: refer(cellAt(from, stateAt - 1)), result: (attainment.rate ?? 0) / 100 },
          look: { body: 'share', rule, ...(provisional ? { provisional } : {}) },
        },
        {
          value: { formula: refer(cellAt(from, stateAt)), result: stateWords(attainment.state) },
          look: { body: 'text', rule },
        },
        emptyCell({ body: 'text', rule }),
      ],
    }
  })
  const pad = emptyRows(Math.max(1, leastRows - rows.length))
  const lastAt = firstAt + rows.length - 1
  const own = rows.reduce((sum, { height = 0 }) => sum + height, 0)
  const total = captionHeight + headHeight + own + pad.length * rowOf
  const beyond = lines.filter((one) => rateOf(one) > 140)
  const told = lines.map(
    (one) => `${one.name} ${rateOf(one)}\u00a0%${reading.standing(one, null).provisional ? ' (provisoire)' : ''}`,
  )
  return {
    rows: [
      captionRow('Atteinte des cibles, Département'),
      headOf([
        ['Code', 'text'],
        ['Indicateur', 'text'],
        ['Atteinte', 'count'],
        ['État', 'text'],
        ['', 'text'],
      ]),
      ...rows,
      ...pad.slice(0, -1),
      {
        height: rowOf,
        cells:
          beyond.length === 0
            ? []
            : [{ value: 'Une barre s’arrête à 140\u00a0%\u00a0: son chiffre est à gauche.', look: 'note' }],
      },
      air,
    ],
    charts: [
      {
        kind: 'bars',
        title: `Trait tireté\u00a0: la cible${lines.some((one) => reading.standing(one, null).provisional) ? '. Hachures\u00a0: provisoire (p)' : ''}`,
        description: `Barres de la part de la cible atteinte, la cible étant à 100\u00a0%\u00a0: ${told.join(', ')}.`,
        place: {
          cells: rangeOf([at, chartsFrom], [at + 1 + rows.length + pad.length, widths.length]),
          bars: { from: (captionHeight + headHeight) / total, to: (captionHeight + headHeight + own) / total },
        },
        categories: rangeOf([firstAt, 2], [lastAt, 2]),
        name: cellAt(at + 1, 3),
        values: rangeOf([firstAt, 3], [lastAt, 3]),
        points: lines.map((one) => stateLooks[reading.standing(one, null).attainment.state]),
        scale: 'target',
      },
    ],
    rules: signRules(rangeOf([firstAt, 4], [lastAt, 5])),
  }
}

const stateLooks: Readonly<Record<AttainmentState, PointLook>> = {
  reached: 'reached',
  onTrack: 'near',
  far: 'late',
  provisional: 'provisional',
  noTarget: 'plain',
  noFigure: 'plain',
}

/** More of them would be too narrow to be read: they are on the sheets of the sectors. */
const mostPlaces = 5

/** The course of the main indicator, a small chart a sector; of the département where there is none. */
const courseBlock = (reading: Reading, { at, headAt, order, widths, refer }: FiguresPlace): Block | null => {
  const { sectors } = reading.report
  const main = mainIndicator(reading, reading.told, null)
  if (main === null || sectors.length > mostPlaces) return null
  const places = sectors.length === 0 ? [{ id: null, name: 'Département' }] : sectors
  const { shown } = reading.periods
  const code = refer(`$A$${headAt + (order.get(main) ?? 0)}`)
  const firstAt = at + 2
  const cellsAt = 3
  const from = Math.max(chartsFrom, cellsAt + places.length)
  const lastAt = firstAt + shown.length - 1
  const isHatched = (place: Place, rank: number): boolean =>
    pointOf(reading, main, place, shown[rank]) === 'provisional'
  const rows = shown.map((period, rank): PageRow => {
    const rule = rank === shown.length - 1 ? 'last' : 'thread'
    const told = (place: Place): Told => ({ indicator: main, place, code, rule, drawn: true })
    const head = places.some(({ id }) => isHatched(id, rank)) ? periodHead(period, true) : periodHead(period, false)
    return {
      height: rowOf,
      cells: [
        emptyCell({ body: 'text', rule }),
        { value: head, look: { body: 'text', bold: true, rule } },
        ...places.map(({ id }) => periodCell(reading, told(id), period)),
        ...Array.from({ length: from - cellsAt - places.length }, () => emptyCell({ body: 'text', rule })),
      ],
    }
  })
  const under = 5
  const own = places.length === 1 ? '' : 'Chaque graphique a son échelle.'
  return {
    rows: [
      captionRow(`${main.name} par ${frequencyWords(reading)} (${unitOf(main)})`),
      headOf([
        ['', 'text'],
        [periodTitles[reading.periods.frequency], 'text'],
        ...places.map(({ name }, rank) => [name, 'count', widths[cellsAt - 1 + rank] ?? 10] as const),
        ...Array.from({ length: from - cellsAt - places.length }, () => ['', 'text'] as const),
      ]),
      ...rows,
      { height: rowOf, cells: [{ value: own, look: 'note' }] },
      ...emptyRows(under - 1),
      air,
    ],
    charts: places.map(({ id, name }, rank) => ({
      kind: 'columns',
      title: name,
      description: `Colonnes, ${name} : ${courseWords(reading, main, id)}.`,
      place: {
        cells: rangeOf([at + 1, from], [lastAt + under, widths.length]),
        slice: { rank, of: places.length },
      },
      categories: rangeOf([firstAt, 2], [lastAt, 2]),
      name: cellAt(at + 1, cellsAt + rank),
      values: rangeOf([firstAt, cellsAt + rank], [lastAt, cellsAt + rank]),
      points: shown.map((period) => pointOf(reading, main, id, period)),
      scale: 'number',
    })),
    rules: [],
  }
}

const periodTitles = { monthly: 'Mois', quarterly: 'Trimestre', halfYearly: 'Semestre', yearly: 'Année' } as const

const answersBlock = (reading: Reading, { widths }: FiguresPlace): Block => {
  const [sectorWidth = 10] = widths.slice(1)
  const room = widths.slice(4).reduce((sum, width) => sum + width, 0)
  const lines = whoAnswered(reading, room)
  const band = widths.length - 5
  if (lines.length === 0)
    return {
      rows: [
        captionRow('Qui a répondu'),
        { height: rowOf, cells: [{ value: 'Aucune campagne de collecte sur cette période.', look: 'scope' }] },
      ],
      charts: [],
      rules: [],
    }
  return {
    rows: [
      captionRow(`Qui a répondu : ${reading.report.campaign?.name ?? 'Campagne'}`),
      headOf([
        ['', 'text'],
        ['Territoire', 'text'],
        ['Reçues', 'count'],
        ['Attendues', 'count'],
        ['Ce qui manque', 'text'],
        ...Array.from({ length: band }, () => ['', 'text'] as const),
      ]),
      ...lines.map(({ sector, received, asked, words }, rank): PageRow => {
        const rule = rank === lines.length - 1 ? 'last' : 'thread'
        return {
          height: rowHeight([[sector ?? '', sectorWidth]], { least: rowOf, line: 13 }),
          cells: [
            emptyCell({ body: 'text', rule }),
            { value: sector, look: { body: 'long', bold: true, rule } },
            { value: received, look: { body: 'count', rule } },
            { value: asked, look: { body: 'count', rule } },
            { value: words, look: { body: 'text', rule } },
            ...Array.from({ length: band }, () => emptyCell({ body: 'text', rule })),
          ],
        }
      }),
    ],
    charts: [],
    rules: [],
  }
}

const headOf = (heads: readonly (readonly [title: string, kind: 'text' | 'count', width?: number])[]): PageRow => {
  const lines = heads.map(([title, , width]) => (width === undefined ? 1 : linesOf(title, width, true)))
  return {
    height: headHeight + 12.5 * (Math.min(6, Math.max(...lines)) - 1),
    cells: heads.map(
      ([title, kind, width]): PageCell => ({
        value: title === '' ? null : title,
        look: { head: kind, wrap: width !== undefined },
      }),
    ),
  }
}
