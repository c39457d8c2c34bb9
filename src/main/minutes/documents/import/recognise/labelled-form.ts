import { doc } from '#shared/text/rich-text/build.ts'
import { inlineText, isEmpty, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText, Table, TableCell } from '#shared/text/rich-text/rich-text.ts'

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
  readonly entries: readonly Entry<Key>[]
}

/**
 * Blocks as a form of known labels: a label is a paragraph by itself, or a cell over the cell of its content.
 * `null` when something stands where no label holds it, so that setting the form would move or lose it.
 */
export const readForm = <Key extends string>(
  blocks: readonly Block[],
  keyOf: (label: string) => Key | null,
): Form<Key> | null => {
  const before: Block[] = []
  const entries: { readonly key: Key; readonly label: string; readonly blocks: Block[] }[] = []
  let open: Block[] | null = before
  for (const block of blocks) {
    const label = block.type === 'paragraph' ? inlineText(block.content) : ''
    const key = label === '' ? null : keyOf(comparable(label))
    const rows = block.type === 'table' && isForm(block, keyOf) ? tableEntries(block, keyOf) : undefined
    if (rows === null || (rows === undefined && key === null && open === null)) return null
    if (rows !== undefined) {
      entries.push(...rows.map((row) => ({ ...row, blocks: [...row.blocks] })))
      open = null
    } else if (key !== null) {
      open = []
      entries.push({ key, label, blocks: open })
    } else open?.push(block)
  }
  return { before, entries }
}

const isForm = <Key extends string>(table: Table, keyOf: (label: string) => Key | null): boolean =>
  table.content[0]?.content.some((cell) => keyOf(labelOf(cell)) !== null) ?? false

/** Rows of labels, each over its row of contents; `null` when the table is anything else. */
const tableEntries = <Key extends string>(
  { content: rows }: Table,
  keyOf: (label: string) => Key | null,
): readonly Entry<Key>[] | null => {
  if (rows.length % 2 !== 0) return null
  const entries = rows.flatMap((labels, index) =>
    index % 2 === 1
      ? []
      : labels.content.map((cell, column) =>
          entryOf(cell, labels.content.length, rows[index + 1]?.content, column, keyOf),
        ),
  )
  return entries.some((entry) => entry === null) ? null : entries.filter((entry) => entry !== null)
}

const entryOf = <Key extends string>(
  label: TableCell,
  width: number,
  contents: readonly TableCell[] | undefined,
  column: number,
  keyOf: (label: string) => Key | null,
): Entry<Key> | null => {
  const key = keyOf(labelOf(label))
  const content = contents?.[column]
  if (key === null || content === undefined || contents?.length !== width) return null
  return { key, label: textOf(label), blocks: content.content }
}

const textOf = (cell: TableCell): string => linesOf(doc(...cell.content)).join(' ')

const labelOf = (cell: TableCell): string => comparable(textOf(cell))

/** A label reduced to what makes it the same: spaces, apostrophes and a final colon do not count. */
export const comparable = (label: string): string =>
  label
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/\s*:?\s*$/, '')
    .trim()

/** Blocks as a field holds them; nothing, or empty paragraphs, is `null`. */
export const richOf = (blocks: readonly Block[]): RichText | null => (isEmpty(doc(...blocks)) ? null : doc(...blocks))

/** Whether the entries are these keys, in this order. */
export const hasKeys = <Key extends string>(form: Form<Key>, keys: readonly Key[]): boolean =>
  form.entries.length === keys.length && form.entries.every(({ key }, index) => key === keys[index])
