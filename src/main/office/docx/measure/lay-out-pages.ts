import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Table, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { rowsThatHold } from './cut-rows.ts'
import type { PageMeasure } from './measure-page.ts'

/** What is set together in a document whose every page break is ours. */
export interface PagePart {
  /** A page of its own; the rest of the one before when it holds there whole; or wherever the one before ends. */
  readonly opens: 'page' | 'whole' | 'anywhere'
  readonly blocks: readonly Block[]
  /** What is written over what goes on on another page. */
  readonly goesOn: string
}

/** Of a page: what is measured is never so far from what Word and LibreOffice set (ADR 0092). */
export const filled = 0.92

/**
 * The blocks of parts, cut into pages: each break is written, and no page holds more than it has room for, so that counting
 * the breaks gives the page of anything (`withPages`). A table is cut between its rows, under its heading rows again.
 */
export const layOutPages = (parts: readonly PagePart[], measure: PageMeasure): readonly Block[] => {
  const room = measure.pageHeight * filled
  const pages: Piece[][] = [[]]
  let used = 0
  const open = (first: Piece) => {
    pages.push([first])
    used = first.height
  }
  for (const [rank, { opens, blocks, goesOn }] of parts.entries()) {
    const pieces = piecesOf(blocks, { measure, room, before: parts[rank - 1]?.blocks.at(-1) })
    const whole = pieces.reduce((sum, { height }) => sum + height, 0)
    let isNew = used > 0 && (opens === 'page' || (opens === 'whole' && used + whole > room))
    for (const [index, piece] of pieces.entries()) {
      if (isNew || (used > 0 && used + piece.height > room)) {
        open(index === 0 ? onNewPage(piece, goesOn) : continued(piece, goesOn, measure))
      } else {
        pages.at(-1)?.push(piece)
        used += piece.height
      }
      isNew = false
    }
  }
  return pages.flatMap(assembled)
}

/** Blocks that were laid out, each paragraph that says a page ending with that of the heading it leads to. */
export const withPages = (blocks: readonly Block[]): readonly Block[] => {
  const pages = pagesOfAnchors(blocks)
  const told = (block: Block): Block => {
    if (block.type === 'table')
      return {
        ...block,
        content: block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({ ...cell, content: cell.content.map(told) })),
        })),
      }
    if (block.type !== 'paragraph' || block.attrs?.paged !== true) return block
    const page = pages.get(block.attrs.leadsTo ?? '')
    return {
      ...block,
      content: [...(block.content ?? []).slice(0, -1), plain(page === undefined ? '–' : String(page))],
    }
  }
  return blocks.map(told)
}

/** The page of each heading that something leads to. */
const pagesOfAnchors = (blocks: readonly Block[]): ReadonlyMap<string, number> => {
  const pages = new Map<string, number>()
  let page = 1
  for (const block of blocks) {
    if (opensPage(block)) page += 1
    if (block.type === 'heading' && block.attrs.anchor !== undefined) pages.set(block.attrs.anchor, page)
  }
  return pages
}

const opensPage = (block: Block): boolean =>
  (block.type === 'heading' || block.type === 'paragraph') && block.attrs?.newPage === true

/** What no page break may part: blocks, a few rows of a table, which go on with those of the piece before, then its notes. */
interface Piece {
  readonly blocks: readonly Block[]
  readonly rows: { readonly of: Table; readonly head: readonly TableRow[]; readonly rows: readonly TableRow[] } | null
  readonly notes: readonly Block[]
  readonly height: number
}

interface Cutting {
  readonly measure: PageMeasure
  readonly room: number
  /** What stands before them, if anything does. */
  readonly before: Block | undefined
}

const piecesOf = (all: readonly Block[], { measure, room, before }: Cutting): readonly Piece[] => {
  const blocks = all.flatMap(inShortLists)
  const pieces: Piece[] = []
  let lead: Block[] = []
  const heightAfter = (previous: Block | undefined, own: readonly Block[]): number =>
    measure.heightOf([...emptied(previous), ...own])
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - lead.length - 1] ?? before
    const last = pieces.at(-1)
    if (block.type === 'table') {
      pieces.push(...tablePieces(lead, block, { measure, room, before: previous }))
      lead = []
    } else if (isNote(block) && lead.length === 0 && last?.rows != null && last.notes.length === 0) {
      pieces[pieces.length - 1] = { ...last, notes: [block], height: last.height + heightAfter(previous, [block]) }
    } else {
      lead.push(block)
      if (staysWithNext(block, blocks[index + 1])) continue
      pieces.push({ blocks: lead, rows: null, notes: [], height: heightAfter(previous, lead) })
      lead = []
    }
  }
  return pieces
}

/** A table without its rows, for what it asks of what follows it; nothing for another block. */
const emptied = (block: Block | undefined): readonly Block[] =>
  block?.type === 'table' ? [{ ...block, content: [] }] : []

/** A list may be cut after some of its items. */
const inShortLists = (block: Block): readonly Block[] => {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return [block]
  const starts = Array.from({ length: Math.ceil(block.content.length / itemsTogether) }, (_, n) => n * itemsTogether)
  return starts.map((from) => {
    const content = block.content.slice(from, from + itemsTogether)
    if (block.type === 'bulletList') return { ...block, content }
    return { ...block, content, attrs: { ...block.attrs, start: (block.attrs?.start ?? 1) + from } }
  })
}

const itemsTogether = 8

const isNote = (block: Block): boolean => block.type === 'paragraph' && block.attrs?.style === 'note'

/** A heading opens what follows, and a first paragraph never stands without its heading. */
const staysWithNext = (block: Block, next: Block | undefined): boolean =>
  next !== undefined &&
  (block.type === 'heading' || (block.type === 'paragraph' && keptStyles.has(block.attrs?.style ?? '')))

const keptStyles: ReadonlySet<string> = new Set(['reminder', 'surtitle', 'label', 'callOut'])

const tablePieces = (lead: readonly Block[], whole: Table, { measure, room, before }: Cutting): readonly Piece[] => {
  const table = { ...whole, content: rowsThatHold(whole, measure, room * mostOfRow) }
  const heights = measure.rowHeights(table)
  const heads = table.content.findIndex((row) => !row.content.every(({ type }) => type === 'tableHeader'))
  const head = table.content.slice(0, Math.max(0, heads))
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((total, one) => total + one, 0)
  // Over a table, after a table, or below its last row: what parts blocks on a page.
  const around = measure.heightOf([...emptied(before), ...lead, { ...table, content: [] }])
  const pieces: Piece[] = []
  let from = head.length
  for (let at = from; at < table.content.length; at += 1) {
    if (staysWithBelow(table.content[at])) continue
    const first = pieces.length === 0
    pieces.push({
      blocks: first ? lead : [],
      rows: { of: table, head, rows: table.content.slice(from, at + 1) },
      notes: [],
      height: sum(from, at + 1) + (first ? around + sum(0, head.length) : 0),
    })
    from = at + 1
  }
  if (from < table.content.length || pieces.length === 0)
    pieces.push({
      blocks: pieces.length === 0 ? lead : [],
      rows: { of: table, head, rows: table.content.slice(from) },
      notes: [],
      height: sum(from, table.content.length) + (pieces.length === 0 ? around + sum(0, head.length) : 0),
    })
  return pieces
}

/** Of a page, so that what stands over a row holds with it. */
const mostOfRow = 0.8

/** A row that only names those below, or is the total that they explain. */
const staysWithBelow = (row: TableRow | undefined): boolean =>
  row?.content.every(({ attrs }) => attrs?.role === 'label' || attrs?.role === 'band') ?? false

const onNewPage = (piece: Piece, goesOn: string): Piece => {
  const [first, ...others] = piece.blocks
  const opened = first === undefined ? null : withNewPage(first)
  return opened === null
    ? { ...piece, blocks: [...reminded(goesOn), ...piece.blocks] }
    : { ...piece, blocks: [opened, ...others] }
}

const withNewPage = (block: Block): Block | null => {
  if (block.type === 'heading') return { ...block, attrs: { ...block.attrs, newPage: true } }
  if (block.type === 'paragraph')
    return { ...block, attrs: { ...block.attrs, style: block.attrs?.style ?? null, newPage: true } }
  return null
}

const continued = (piece: Piece, goesOn: string, measure: PageMeasure): Piece => {
  const reminder = reminded(`${goesOn} (suite)`)
  const head = piece.rows === null || piece.blocks.length > 0 ? [] : piece.rows.head
  const table = piece.rows === null ? [] : measure.rowHeights({ ...piece.rows.of, content: head })
  return {
    ...piece,
    blocks: [...reminder, ...piece.blocks],
    height: piece.height + measure.heightOf(reminder) + table.reduce((sum, one) => sum + one, 0),
  }
}

const reminded = (words: string): readonly Block[] => {
  const { content = [], ...rest } = paragraph(words, 'reminder')
  return [{ ...rest, content, attrs: { style: 'reminder', newPage: true } }]
}

/** The pieces of a page as blocks: rows of one table that follow each other are one table. */
const assembled = (pieces: readonly Piece[]): readonly Block[] => {
  const blocks: Block[] = []
  let open: { readonly of: Table; readonly content: TableRow[] } | null = null
  for (const { blocks: own, rows, notes } of pieces) {
    blocks.push(...own)
    if (rows !== null && own.length === 0 && open?.of === rows.of) open.content.push(...rows.rows)
    else if (rows === null) open = null
    else {
      const content = [...rows.head, ...rows.rows]
      open = { of: rows.of, content }
      blocks.push({ ...rows.of, content })
    }
    blocks.push(...notes)
  }
  return blocks
}
