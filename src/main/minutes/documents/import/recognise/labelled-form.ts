import { doc } from '#shared/text/rich-text/build.ts'
import { inlineText, isEmpty, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText, Table, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'

/** One label of a form and what stands under it. */
interface Entry<Key extends string> {
  readonly key: Key
  /** The label as the file writes it. */
  readonly label: string
  readonly blocks: readonly Block[]
}

export interface Form<Key extends string> {
  /** What precedes the first label. */
  readonly before: readonly Block[]
  /** The line over its table, which names it. */
  readonly band: string | null
  readonly entries: readonly Entry<Key>[]
  /** Its labels stand in a table. */
  readonly isTable: boolean
}

/** The key of a label; `null` when it is none. */
export type KeyOf<Key extends string> = (label: string) => Key | null

/**
 * Blocks as a form of known labels: a label is a paragraph by itself, or a cell over the cells of its content, or beside it.
 * `null` when something stands where no label holds it, so that setting the form would move or lose it, or a label stands twice.
 * @param isBand whether a line over a table is the one that Concerto prints there
 */
export const readForm = <Key extends string>(
  blocks: readonly Block[],
  keyOf: KeyOf<Key>,
  isBand: (text: string) => boolean,
): Form<Key> | null => {
  const last = blocks.at(-1)
  const rows = last?.type === 'table' && !blocks.some((block) => isLabel(block, keyOf)) ? rowsOf(last, keyOf) : null
  const form = rows === null ? lineForm(blocks, keyOf) : tableForm(blocks.slice(0, -1), rows, isBand)
  const keys = form?.entries.map(({ key }) => key) ?? []
  return new Set(keys).size < keys.length ? null : form
}

const isLabel = <Key extends string>(block: Block, keyOf: KeyOf<Key>): boolean =>
  block.type === 'paragraph' && keyOf(inlineText(block.content)) !== null

/** Labels that are paragraphs, each over what it names; some may stand in tables. */
const lineForm = <Key extends string>(blocks: readonly Block[], keyOf: KeyOf<Key>): Form<Key> | null => {
  const before: Block[] = []
  const entries: { readonly key: Key; readonly label: string; readonly blocks: Block[] }[] = []
  let open: Block[] | null = before
  for (const block of blocks) {
    const label = block.type === 'paragraph' ? inlineText(block.content) : ''
    const key = keyOf(label)
    const rows = block.type === 'table' ? rowsOf(block, keyOf) : null
    if (rows !== null) {
      const filled = filledRows(rows)
      if (filled === null) return null
      entries.push(...filled.map((entry) => ({ ...entry, blocks: [...entry.blocks] })))
      open = null
    } else if (key !== null) {
      open = []
      entries.push({ key, label, blocks: open })
    } else if (open === null) return null
    else open.push(block)
  }
  return { before, band: null, entries, isTable: false }
}

const tableForm = <Key extends string>(
  before: readonly Block[],
  rows: readonly FormRow<Key>[],
  isBand: (text: string) => boolean,
): Form<Key> | null => {
  const entries = filledRows(rows.filter(({ kind }) => kind !== 'band'))
  if (entries === null) return null
  const bands = rows.flatMap((row) => (row.kind === 'band' ? row.cells : []))
  const band = bands.map(textOf).find(isBand) ?? null
  const others = bands.filter((cell) => textOf(cell) !== band).flatMap(({ content }) => content)
  return { before: [...before, ...others.filter((block) => !isEmpty(doc(block)))], band, entries, isTable: true }
}

type FormRow<Key extends string> =
  | { readonly kind: 'band' | 'content'; readonly cells: readonly TableCell[] }
  | { readonly kind: 'labels'; readonly cells: readonly TableCell[]; readonly keys: readonly Key[] }
  /** A label, and what it names beside it. */
  | { readonly kind: 'beside'; readonly key: Key; readonly cells: readonly TableCell[] }

/** The rows of a form: lines over it, then labels over contents or beside them. `null`: the table has no label. */
const rowsOf = <Key extends string>({ content }: Table, keyOf: KeyOf<Key>): readonly FormRow<Key>[] | null => {
  const first = content.findIndex(({ content: cells }) => cells.some((cell) => keyOf(textOf(cell)) !== null))
  return first < 0 ? null : content.map((row, index) => rowOf(row, keyOf, index < first))
}

const rowOf = <Key extends string>({ content: cells }: TableRow, keyOf: KeyOf<Key>, isOver: boolean): FormRow<Key> => {
  if (isOver) return { kind: 'band', cells }
  const keys = cells.map((cell) => keyOf(textOf(cell)))
  const known = keys.filter((key) => key !== null)
  const [first] = keys
  if (known.length === cells.length) return { kind: 'labels', cells, keys: known }
  return first !== undefined && first !== null && known.length === 1
    ? { kind: 'beside', key: first, cells }
    : { kind: 'content', cells }
}

/** The contents of each label: those below it, in as many rows as there are until the next labels. */
const filledRows = <Key extends string>(rows: readonly FormRow<Key>[]): readonly Entry<Key>[] | null => {
  if (rows.some(({ kind }) => kind === 'band')) return null
  const entries: { key: Key; label: string; blocks: Block[]; from: number; to: number }[] = []
  let over = 0
  for (const row of rows) {
    const placed = placesOf(row.cells)
    if (row.kind === 'labels') {
      over = entries.length
      entries.push(
        ...placed.map((place, index) => ({
          ...{ key: row.keys[index] as Key, label: textOf(place.cell), blocks: [] },
          ...{ from: place.from, to: place.to },
        })),
      )
    } else if (row.kind === 'beside') {
      const [label, ...contents] = row.cells
      const blocks = contents.flatMap(({ content }) => content)
      entries.push({ key: row.key, label: label === undefined ? '' : textOf(label), blocks, from: 0, to: 0 })
      over = entries.length
    } else {
      const holders = placed.map(({ cell, from }) => ({
        cell,
        holder: entries.slice(over).find((entry) => from >= entry.from && from < entry.to),
      }))
      if (holders.some(({ holder }) => holder === undefined)) return null
      for (const { cell, holder } of holders) holder?.blocks.push(...cell.content)
    }
  }
  return entries
}

/** Cells with the columns they take, the last excluded. */
const placesOf = (cells: readonly TableCell[]) => {
  let to = 0
  return cells.map((cell) => {
    const from = to
    to += cell.attrs?.colspan ?? 1
    return { cell, from, to }
  })
}

const textOf = (cell: TableCell): string => linesOf(doc(...cell.content)).join(' ')

/** A label reduced to what makes it the same: case, spaces, apostrophes and a final colon do not count. */
export const comparable = (label: string): string =>
  label
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/\s*:?\s*$/, '')
    .trim()

/** Blocks as a field holds them; nothing, or empty paragraphs, is `null`. */
export const richOf = (blocks: readonly Block[]): RichText | null => {
  const said = blocks.filter((block) => !isEmpty(doc(block)))
  return said.length === 0 ? null : doc(...said)
}
