import type { SheetCells } from '#main/office/tabular/workbook/sheet-cells.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { countSentence, inFigures } from '#shared/text/french-numbers.ts'
import { writeKey } from '../campaign-workbook/format.ts'
import { type AskedFigure, type GivenFigure, sameFigure } from './figure-key.ts'
import { type InputRow, inputRows } from './input-rows.ts'
import { type ReadRow, type Refusal, readRow } from './read-row.ts'

/** What a workbook says of one thing that was asked. */
export interface CollectedFigure {
  readonly asked: AskedFigure
  /** Of the cell of its value. */
  readonly address: string
  readonly figure: GivenFigure | null
  readonly refused: readonly Refusal[]
}

export interface ReadCollection {
  /** In the order of what was asked; what no row holds any more is not there. */
  readonly figures: readonly CollectedFigure[]
  /** French sentences: what is strange, and taken all the same. */
  readonly remarks: readonly string[]
}

/**
 * Every cell of a collection workbook, taken or refused.
 * @param asked all that may be answered
 * @param wasPut whether it was in the workbook when it was made
 */
export const readCollection = (
  sheets: readonly SheetCells[],
  asked: readonly AskedFigure[],
  wasPut: (one: AskedFigure) => boolean,
): ReadCollection => {
  const rows = inputRows(sheets, asked)
  const byKey = Map.groupBy(rows, ({ key }) => writeKey(key))
  const figures = asked.flatMap((one) => {
    const own = byKey.get(writeKey(one)) ?? []
    return own.length === 0 ? [] : [{ asked: one, ...oneOf(own, one) }]
  })
  return { figures, remarks: [...absentRemarks(rows, asked, wasPut), ...sumRemarks(figures)] }
}

/** Of rows for the same thing, which someone copied: the only one that says something, or none when two disagree. */
const oneOf = (rows: readonly InputRow[], { measure, part }: AskedFigure): Omit<CollectedFigure, 'asked'> => {
  const read = rows.map(({ cells: { value, outOf, ...said } }) => ({
    // « Non disponible » is written in the cell of the status.
    address: (value?.found == null && said.answer?.found != null ? said.answer : value)?.address ?? '',
    // A part of a breakdown is only counted: its status and its note are those of the whole.
    ...readRow({ ...(value && { value }), ...(outOf && { outOf }), ...(part === null ? said : {}) }, measure),
  }))
  const [first, ...others] = read.filter(saysSomething)
  if (first === undefined) return read[0] ?? { address: '', figure: null, refused: [] }
  const twins = others.filter(({ figure }) => !agrees(first.figure, figure))
  if (twins.length === 0) return first
  const refused = twins.map(({ address, figure }) => ({
    address,
    found: figure?.value == null ? null : String(figure.value),
    reason: `dit autre chose que ${first.address}, pour la même ligne\u00a0: effacez l’une des deux`,
  }))
  return { address: first.address, figure: null, refused: [...read.flatMap((one) => one.refused), ...refused] }
}

const saysSomething = ({ figure, refused }: ReadRow): boolean => figure !== null || refused.length > 0

const agrees = (a: GivenFigure | null, b: GivenFigure | null): boolean => a !== null && b !== null && sameFigure(a, b)

const absentRemarks = (
  rows: readonly InputRow[],
  asked: readonly AskedFigure[],
  wasPut: (one: AskedFigure) => boolean,
): readonly string[] => {
  const known = new Set(asked.map(writeKey))
  const unknown = rows.filter(({ key }) => !known.has(writeKey(key))).length
  const held = new Set(rows.map(({ key }) => writeKey(key)))
  const lost = asked.filter((one) => wasPut(one) && !held.has(writeKey(one))).length
  return [
    ...countSentence(
      unknown,
      'ligne ne répond plus à rien de la campagne, et n’est pas lue',
      'lignes ne répondent plus à rien de la campagne, et ne sont pas lues',
    ),
    ...countSentence(
      lost,
      'ligne demandée n’est plus dans le classeur',
      'lignes demandées ne sont plus dans le classeur',
    ),
  ]
}

interface Given {
  readonly asked: AskedFigure
  readonly figure: GivenFigure | null
}

/** The parts of a breakdown add up to the whole: where they do not, it is told, and each figure is taken as it was typed. */
const sumRemarks = (figures: readonly Given[]): readonly string[] => {
  const wholes = new Map(figures.flatMap((one) => (one.asked.part === null ? [[one.asked.indicator, one]] : [])))
  const byBreakdown = Map.groupBy(
    figures.filter(({ asked }) => asked.part !== null && asked.measure !== 'yesNo' && asked.measure !== 'scale'),
    ({ asked }) => asked.part?.breakdown ?? null,
  )
  return [...byBreakdown.values()].flatMap((parts) => sumRemark(parts, wholes))
}

const sumRemark = (parts: readonly Given[], wholes: ReadonlyMap<RowId, Given>): readonly string[] => {
  const [first] = parts
  const whole = first === undefined ? null : (wholes.get(first.asked.indicator)?.figure?.value ?? null)
  const given = parts.flatMap(({ figure }) => figure?.value ?? [])
  if (first === undefined || whole === null || given.length === 0) return []
  const sum = Math.round(given.reduce((total, value) => total + value, 0) * 100) / 100
  if (sum === whole || (given.length < parts.length && sum < whole)) return []
  const { name, part } = first.asked
  const by = (part?.breakdownName ?? '').toLocaleLowerCase('fr')
  return [`${name}\u00a0: la somme des lignes (${by}) est ${inFigures(sum)}, et la valeur donnée ${inFigures(whole)}.`]
}
