import type { Flow, FlowCell, FlowLine, FlowTable } from './flow.ts'
import { textOf } from './lines.ts'

/** How many heading rows were drawn again at the top of a page, and are told once. */
export interface JoinedTables {
  readonly flow: readonly Flow[]
  readonly repeated: readonly FlowTable['rows'][number][]
}

/** A table that goes on at the top of the next page is one table; `bottoms`: how low pages are written. */
export const joinTables = (flow: readonly Flow[], bottoms: ReadonlyMap<number, number>): JoinedTables => {
  const output: Flow[] = []
  const repeated: FlowTable['rows'][number][] = []
  for (const next of flow) {
    const last = output.at(-1)
    if (last?.kind !== 'table' || next.kind !== 'table' || !isSame(last, next)) {
      output.push(next)
      continue
    }
    const [head, ...body] = onColumnsOf(last, next)
    const isHead =
      head !== undefined && last.rows.length > 1 && sameWords(head, last.rows[0] as FlowTable['rows'][number])
    if (isHead) repeated.push(head)
    const joined = { ...last, page: next.page, boxes: [...last.boxes, ...next.boxes] }
    if (next.told === 'tagged') {
      const rows = last.rows.map((row, index) => (isHead && index === 0 ? row : joinedRow(row, next.rows[index] ?? [])))
      output[output.length - 1] = { ...joined, rows }
      continue
    }
    const rows = isHead || head === undefined ? body : [head, ...body]
    const goesOn = rows[0] !== undefined && rowGoesOn(last, rows[0], bottoms)
    output[output.length - 1] = {
      ...joined,
      rows: goesOn
        ? [...last.rows.slice(0, -1), joinedRow(last.rows.at(-1) ?? [], rows[0] ?? []), ...rows.slice(1)]
        : [...last.rows, ...rows],
    }
  }
  return { flow: output.map(withoutOthers), repeated }
}

/** Without the rows of a table that no page shows. */
const withoutOthers = (one: Flow): Flow =>
  one.kind === 'table' ? { ...one, rows: one.rows.filter(({ length }) => length > 0) } : one

/** On the next page, and with the same columns: their left edges, where no line says where the last one ends. */
const isSame = (one: FlowTable, other: FlowTable): boolean => {
  if (other.page !== one.page + 1 || one.told !== other.told) return false
  if (one.told === 'tagged') return goesOnIn(one, other)
  const isRuled = one.told === 'ruled'
  const [mine, others] = isRuled ? [one.edges, other.edges] : [one.edges.slice(0, -1), other.edges.slice(0, -1)]
  const near = (edge: number, known: number | undefined) => Math.abs(edge - (known ?? Infinity)) < 8
  if (mine.length === others.length) return mine.every((edge, index) => near(edge, others[index]))
  const sameSides = near(mine[0] ?? 0, others[0]) && near(mine.at(-1) ?? 0, others.at(-1))
  return isRuled && sameSides && others.every((edge) => mine.some((known) => near(edge, known)))
}

/** Whether two tables name as many rows, of which the second shows those after the last of the first, or the end of that one. */
const goesOnIn = ({ rows }: FlowTable, other: FlowTable): boolean => {
  const isShown = (row: readonly FlowCell[]) => row.some(({ content }) => content.length > 0)
  const isAgain = sameWords(rows[0] ?? [], other.rows[0] ?? [])
  const first = other.rows.findIndex((row, index) => isShown(row) && !(index === 0 && isAgain))
  return rows.length === other.rows.length && (first < 0 || rows.findLastIndex(isShown) <= first)
}

/** The rows of a table as rows of another, which has the columns that these only span. */
const onColumnsOf = (table: FlowTable, { edges, rows, told }: FlowTable): FlowTable['rows'] => {
  if (told === 'tagged') return rows
  const nearest = (edge: number) =>
    table.edges.reduce(
      (best, one, index) => (Math.abs(one - edge) < Math.abs((table.edges[best] ?? 0) - edge) ? index : best),
      0,
    )
  return rows.map((row) =>
    row.map((cell) => {
      const column = nearest(edges[cell.column] ?? 0)
      return { ...cell, column, columns: Math.max(1, nearest(edges[cell.column + cell.columns] ?? 0) - column) }
    }),
  )
}

const sameWords = (one: readonly FlowCell[], other: readonly FlowCell[]): boolean =>
  one.length === other.length && wordsOf(one) !== '' && wordsOf(one) === wordsOf(other)

const linesOf = (cell: FlowCell | undefined): readonly FlowLine[] =>
  (cell?.content ?? []).filter((one): one is FlowLine => one.kind === 'line')

const wordsOf = (row: readonly FlowCell[]): string =>
  row
    .map((cell) =>
      linesOf(cell)
        .map(({ line }) => textOf(line))
        .join(' '),
    )
    .join(' | ')

/**
 * Whether the first row of the next page is the rest of the last one: that one comes to the foot of its page, and a
 * sentence runs on, or what comes after it has no look of a row of its own.
 */
const rowGoesOn = (table: FlowTable, next: readonly FlowCell[], bottoms: ReadonlyMap<number, number>): boolean => {
  const last = table.rows.at(-1) ?? []
  if (last.length !== next.length || last.some(({ columns }, index) => columns !== next[index]?.columns)) return false
  const foot = Math.max(...last.map(({ box }) => box.bottom))
  const atFoot = foot > (bottoms.get(table.page) ?? Infinity) - 20
  if (!atFoot || isLabels(last) !== isLabels(next)) return false
  const runsOn = last.some((cell, index) => {
    const before = linesOf(cell).at(-1)
    const after = linesOf(next[index])[0]
    return (
      before !== undefined &&
      after !== undefined &&
      !/[.!?…;:]\s*[»”")]?$/.test(textOf(before.line)) &&
      /^[\p{Ll}(]/u.test(textOf(after.line))
    )
  })
  const holes = next.filter((cell) => linesOf(cell).length === 0).length
  const tall = Math.max(...last.map((cell) => linesOf(cell).length)) >= 4
  return runsOn || (holes > 0 && last.every((cell) => linesOf(cell).length > 0)) || (tall && !isLabels(next))
}

/** A row of labels: all in bold. */
const isLabels = (row: readonly FlowCell[]): boolean => {
  const words = row.flatMap((cell) => linesOf(cell).flatMap(({ line }) => line.words))
  return (
    words.length > 0 &&
    words.some(({ font }) => font.bold) &&
    words.filter(({ font }) => font.bold).length * 2 >= words.length
  )
}

/** Cells of one row, column by column: a row without words may have others than one that has some. */
const joinedRow = (one: readonly FlowCell[], other: readonly FlowCell[]): readonly FlowCell[] => {
  const isEmpty = (row: readonly FlowCell[]) => row.every(({ content }) => content.length === 0)
  if (isEmpty(one)) return other
  return one.map((cell) => ({
    ...cell,
    content: [...cell.content, ...(other.find(({ column }) => column === cell.column)?.content ?? [])],
  }))
}
