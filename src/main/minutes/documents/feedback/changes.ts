import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'
import { edgesOf } from './edges.ts'
import type { Change, Piece, Returned, ReturnedLine, Signature } from './returned.ts'

/** A line of the file as it was before anything was changed in it, as Word followed it. */
export interface BeforeLine {
  readonly nodes: readonly Inline[]
  readonly text: string
  readonly cell: string | null
  /** A note, or a line of a table of contents: not compared with the text. */
  readonly isApart: boolean
}

/** A change that a reader made. */
export interface Suggested extends Signature {
  readonly kind: 'words' | 'added' | 'removed' | 'byHand'
  /** The line before, by its rank; of a paragraph added, the one that it stands before. */
  readonly line: number
  /** Rank of the line among those that were exported, for what Word did not follow. */
  readonly exported: number | null
  readonly cell: string | null
  readonly context: string
  readonly from: number
  readonly to: number
  /** What comes in its place, a line each. */
  readonly by: readonly (readonly Inline[])[]
  readonly together: string | null
}

export interface FileChanges {
  readonly before: readonly BeforeLine[]
  readonly suggested: readonly Suggested[]
  /** For each line of the file, the line before that it is a part of. */
  readonly lineBefore: readonly number[]
}

/** What readers changed in a file, in reading order, against its lines before. */
export const changesIn = ({ lines }: Returned): FileChanges => {
  const before: BeforeLine[] = []
  const suggested: Suggested[] = []
  const lineBefore: number[] = []
  for (const group of groupsOf(lines)) {
    const first = before.length
    const made = changesOfGroup(group, first)
    before.push(...made.before)
    suggested.push(...made.suggested)
    for (const rank of made.ranks) lineBefore.push(first + rank)
  }
  return { before, suggested, lineBefore }
}

/** Lines up to an end that nobody touched: what was cut or joined in them concerns no other. */
const groupsOf = (lines: readonly ReturnedLine[]): readonly (readonly ReturnedLine[])[] => {
  const groups: ReturnedLine[][] = []
  let open: ReturnedLine[] | null = null
  for (const line of lines) {
    const last = open?.at(-1)
    const sameRow = line.row !== null && last?.row === line.row
    if (open === null || (!sameRow && (last?.cell !== line.cell || last.row !== null || last.inNote !== line.inNote))) {
      open = []
      groups.push(open)
    }
    open.push(line)
    if (line.end === null && line.row === null) open = null
  }
  return groups
}

interface Side {
  readonly pieces: readonly Piece[]
  readonly nodes: readonly Inline[]
  readonly text: string
}

const sideOf = (pieces: readonly Piece[]): Side => {
  const nodes = pieces.map(({ node }) => node)
  return { pieces, nodes, text: inlineSigns(nodes) }
}

/** The lines that a group was, or is, and which of them each line of the file belongs to. */
const linesOfSide = (group: readonly ReturnedLine[], without: Change['kind']) => {
  const sides: Piece[][] = []
  const ranks: number[] = []
  let open: Piece[] | null = null
  for (const { pieces, end } of group) {
    if (open === null) {
      open = []
      sides.push(open)
    }
    ranks.push(sides.length - 1)
    open.push(...pieces.filter(({ change }) => change?.kind !== without))
    if (end?.kind !== without) open = null
  }
  return { sides: sides.map(sideOf), ranks }
}

const changesOfGroup = (group: readonly ReturnedLine[], first: number) => {
  const [head] = group
  const { cell = null, row = null, inNote = false, isContents = false } = head ?? {}
  const was = linesOfSide(group, 'added')
  const is = linesOfSide(group, 'removed')
  const before = was.sides.map(({ nodes, text }): BeforeLine => ({ nodes, text, cell, isApart: isContents || inNote }))
  const stands: Standing = { group, cell, first }
  const suggested =
    row !== null ? rowChange(row, was.sides, is.sides, stands) : changesBetween(was.sides, is.sides, stands)
  return {
    // A line of a row that was added was nowhere before: it is kept out of what is compared.
    before: row?.kind === 'added' ? before.map((line) => ({ ...line, nodes: [], text: '' })) : before,
    suggested: inNote ? suggested.map((one) => ({ ...one, kind: 'byHand' as const })) : suggested,
    ranks: was.ranks,
  }
}

interface Standing {
  readonly group: readonly ReturnedLine[]
  readonly cell: string | null
  /** Rank of the first line before. */
  readonly first: number
}

const changesBetween = (was: readonly Side[], is: readonly Side[], stands: Standing): readonly Suggested[] => {
  const [one, other] = [was[0], is[0]]
  if (was.length === 1 && is.length === 1 && one && other && one.text.trim() !== '' && other.text.trim() !== '')
    return clusters(stands.group[0]?.pieces ?? []).map((cluster) => ({ ...placed(stands, one, 0), ...cluster }))
  return changesOfLines(was, is, stands)
}

const placed = ({ cell, first }: Standing, line: Side | undefined, rank: number) => ({
  kind: 'words' as const,
  line: first + rank,
  exported: null,
  cell,
  context: line?.text ?? '',
  from: 0,
  to: 0,
  together: null,
})

/** Neighbouring words that one person changed in one gesture. */
const clusters = (pieces: readonly Piece[]) => {
  const found: (Signature & { from: number; to: number; by: Inline[][]; together: string | null })[] = []
  let at = 0
  let last: Change | null = null
  for (const { node, change } of pieces) {
    const length = inlineSigns([node]).length
    if (change !== null) {
      let cluster = found.at(-1)
      if (cluster === undefined || last === null || last.author !== change.author || last.move !== change.move) {
        cluster = { author: change.author, at: change.at, from: at, to: at, by: [[]], together: moveOf(change) }
        found.push(cluster)
      }
      if (change.kind === 'removed') cluster.to = at + length
      else cluster.by[0]?.push(node)
    }
    if (change?.kind !== 'added') at += length
    last = change
  }
  return found
}

const moveOf = ({ move }: Change): string | null => (move === null || move === '' ? null : `move ${move}`)

/** Lines that were added, removed, cut or joined. */
const changesOfLines = (was: readonly Side[], is: readonly Side[], stands: Standing): readonly Suggested[] => {
  const pairs = samePieces(was, is)
  const changes: Suggested[] = []
  const cut = `cut ${stands.first}`
  let position = 0
  const removed = (upTo: number) => {
    for (; position < upTo; position += 1) {
      const line = was[position]
      if (line === undefined || line.text.trim() === '') continue
      const sign = signed([line], stands, 'removed')
      changes.push({ ...placed(stands, line, position), kind: 'removed', to: line.text.length, by: [], ...sign })
    }
  }
  is.forEach((after, rank) => {
    const pair = pairs.get(rank)
    if (pair === undefined) {
      if (after.text.trim() === '') return
      const sign = signed([after], stands, 'added')
      const last = changes.at(-1)
      const line = stands.first + position
      if (
        last?.kind === 'added' &&
        last.line === line &&
        last.author === sign.author &&
        last.together === sign.together
      )
        changes[changes.length - 1] = { ...last, by: [...last.by, after.nodes] }
      else changes.push({ ...placed(stands, undefined, position), kind: 'added', by: [after.nodes], ...sign })
      return
    }
    removed(pair)
    const before = was[pair] as Side
    position = pair + 1
    if (before.text === after.text) return
    const { from, to, end } = edgesOf(before.text, after.text)
    const by = [sliceInlines(after.nodes, from, end)]
    changes.push({ ...placed(stands, before, pair), from, to, by, ...signed([before, after], stands, null) })
  })
  removed(was.length)
  const isCut = changes.some(({ kind }) => kind === 'words') && changes.length > 1
  return isCut ? changes.map((change) => ({ ...change, together: change.together ?? cut })) : changes
}

/** For each line that is, the line that it was: the first with which it shares most of what nobody touched. */
const samePieces = (was: readonly Side[], is: readonly Side[]): ReadonlyMap<number, number> => {
  const owner = new Map(is.flatMap(({ pieces }, rank) => pieces.map((piece) => [piece, rank] as const)))
  const pairs = new Map<number, number>()
  was.forEach(({ pieces }, rank) => {
    const shared = new Map<number, number>()
    for (const piece of pieces) {
      const other = piece.change === null ? owner.get(piece) : undefined
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + inlineSigns([piece.node]).length)
    }
    const [best] = [...shared].filter(([other]) => !pairs.has(other)).toSorted(([, a], [, b]) => b - a)[0] ?? []
    if (best !== undefined) pairs.set(best, rank)
  })
  return pairs
}

/** Who made a change of whole lines: whoever changed their words, else their end. */
const signed = (
  sides: readonly Side[],
  { group }: Standing,
  kind: Change['kind'] | null,
): Signature & Pick<Suggested, 'together'> => {
  const wanted = (change: Change | null) => change !== null && (kind === null || change.kind === kind)
  const change =
    sides.flatMap(({ pieces }) => pieces).find((piece) => wanted(piece.change))?.change ??
    group.find(({ end }) => wanted(end))?.end ??
    group.find(({ end }) => end !== null)?.end ??
    null
  return { author: change?.author ?? null, at: change?.at ?? null, together: change === null ? null : moveOf(change) }
}

/** A row of a table comes or goes whole, by hand: its cells are not one text. */
const rowChange = (row: Change, was: readonly Side[], is: readonly Side[], stands: Standing): readonly Suggested[] => {
  const said = (row.kind === 'added' ? is : was).filter(({ text }) => text.trim() !== '')
  if (said.length === 0) return []
  const context = row.kind === 'added' ? '' : said.map(({ text }) => text).join(' · ')
  const by = row.kind === 'added' ? said.map(({ nodes }) => nodes) : []
  const { author, at } = row
  return [{ ...placed(stands, undefined, 0), kind: 'byHand', context, to: context.length, by, author, at }]
}
