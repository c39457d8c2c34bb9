import { type Paragraph, type Piece, saidIn } from './paragraphs.ts'

/** Letters this much larger than those of the text are of a heading. */
const larger = 1.12

/** A file that says it of one paragraph may leave the others out. */
const fewestDeclared = 2

/** What a paragraph is in the outline of its document. */
export type Role = 'title' | 1 | 2 | 3 | 4 | 5 | 6

/** Longer, it is no heading. */
const longest = 200

/** The paragraphs that are headings, by their size and weight, and the title. */
export const headingsOf = (pieces: readonly Piece[]): ReadonlyMap<Piece, Role> => {
  const paragraphs = pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph')
  const body = bodySize(paragraphs)
  const declared = paragraphs.filter(({ heading }) => heading !== null)
  if (declared.length >= fewestDeclared) return declaredRoles(pieces, declared, body)
  const candidates = paragraphs.filter((paragraph) => isCandidate(paragraph, body))
  const front = frontOf(pieces, new Set(candidates), body)
  const before = new Set(front)
  const inText = candidates.filter((candidate) => !before.has(candidate))
  const looks = [...new Set(inText.map(lookOf))].toSorted((one, other) => rankOf(other) - rankOf(one))
  const title = titleOf(front, inText)
  // More than two pieces over the first heading: that one is no title either.
  const top = title.length > 0 || (inText[0] !== undefined && pieces.indexOf(inText[0]) > 2) ? 2 : 1
  const roles = new Map<Piece, Role>(
    inText.map((heading) => [heading, Math.min(looks.indexOf(lookOf(heading)) + top, 6) as Role]),
  )
  for (const line of title) roles.set(line, 'title')
  return roles
}

/** Of a file that says which of its paragraphs are headings, the title before the first, when it is larger than any. */
const declaredRoles = (
  pieces: readonly Piece[],
  declared: readonly Paragraph[],
  body: number,
): ReadonlyMap<Piece, Role> => {
  const before = pieces.slice(0, pieces.indexOf(declared[0] as Piece))
  const front = before.filter((piece) => piece.kind === 'paragraph' && isCandidate(piece, body)) as readonly Paragraph[]
  const title = titleOf(front, declared)
  const deeper = title.length > 0 ? 1 : 0
  return new Map<Piece, Role>([
    ...title.map((line) => [line, 'title'] as const),
    ...declared.map((one) => [one, Math.min((one.heading ?? 1) + deeper, 6) as Role] as const),
  ])
}

/** The size of most letters. */
const bodySize = (paragraphs: readonly Paragraph[]): number => {
  const letters = new Map<number, number>()
  for (const paragraph of paragraphs) {
    const size = rounded(paragraph.size)
    letters.set(size, (letters.get(size) ?? 0) + saidIn(paragraph).length)
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

const rounded = (size: number): number => Math.round(size * 4) / 4

const isCandidate = (paragraph: Paragraph, body: number): boolean => {
  const said = saidIn(paragraph).trim()
  if (said.length > longest || paragraph.lines.length > 4 || !/\p{L}/u.test(said)) return false
  const isItem = paragraph.sign !== null && paragraph.sign.label.kind === 'sign'
  if (isItem) return false
  const size = rounded(paragraph.size)
  if (size >= body * larger) return !/[;,]$/.test(said)
  if (!paragraph.bold || size < body * 0.97 || /[.;,:!?]$/.test(said)) return false
  return paragraph.above === 0 || paragraph.above > 1.15 || paragraph.sign !== null
}

/** One look is one level: larger first, then bold, then in capitals. */
const lookOf = (paragraph: Paragraph): string =>
  `${rounded(paragraph.size)} ${paragraph.bold ? 1 : 0} ${depthOf(paragraph)}`

const rankOf = (look: string): number => {
  const [size = 0, bold = 0, depth = 0] = look.split(' ').map(Number)
  return size * 100 + bold * 10 - depth
}

/** « 2.1. » is deeper than « 2. », whatever it looks like. */
const depthOf = (paragraph: Paragraph): number =>
  /^(\d{1,2}(?:\.\d{1,2})+)/.exec(saidIn(paragraph))?.[1]?.split('.').length ?? 1

/**
 * What stands before the text on the first page: up to the first heading that is numbered, or whose look is that of another
 * and that no heading follows but one under it, no farther than a paragraph of three lines; without such a heading, up to the first piece
 * that is none. Bold lines no larger than the text are no headings before the first of them that is numbered, if one is.
 */
const frontOf = (pieces: readonly Piece[], candidates: ReadonlySet<Piece>, body: number): readonly Paragraph[] => {
  const paragraphs = pieces.filter((piece): piece is Paragraph => piece.kind === 'paragraph')
  const alike = Map.groupBy(
    paragraphs.filter((one) => candidates.has(one)),
    lookOf,
  )
  const next = new Map(pieces.map((piece, index) => [piece, pieces[index + 1]]))
  // A heading may follow one above it, which returns as it does.
  const leads = (one: Paragraph, after: Piece | undefined) =>
    after?.kind === 'paragraph' &&
    candidates.has(after) &&
    !(returns(after) && rankOf(lookOf(after)) < rankOf(lookOf(one)))
  const returns = (one: Paragraph) => (alike.get(lookOf(one))?.length ?? 0) > 1
  const numbered = new Set(
    paragraphs.filter((one) => candidates.has(one) && isNumbered(one) && rounded(one.size) < body * larger).map(lookOf),
  )
  const first = paragraphs.findIndex(
    (one) =>
      candidates.has(one) &&
      (isNumbered(one) || (returns(one) && !numbered.has(lookOf(one)) && !leads(one, next.get(one)))),
  )
  const prose = paragraphs.findIndex((one) => !candidates.has(one) && one.lines.length > 2)
  // Before the first piece that is no heading, all are paragraphs.
  const large = Math.max(
    0,
    pieces.findIndex((piece) => !candidates.has(piece)),
  )
  const end = first >= 0 ? first : large
  return paragraphs.slice(0, prose < 0 ? end : Math.min(end, prose)).filter((one) => one.lines[0]?.page === 1)
}

const isNumbered = (paragraph: Paragraph): boolean =>
  paragraph.sign !== null || /^(?:\d{1,2}|[IVX]{1,5})\s?[.)°–—-]/.test(saidIn(paragraph))

/** The largest lines of the front, when they are larger than any heading. */
const titleOf = (front: readonly Paragraph[], headings: readonly Paragraph[]): readonly Paragraph[] => {
  const size = Math.max(...front.map((one) => rounded(one.size)))
  const largest = Math.max(0, ...headings.map((one) => rounded(one.size)))
  if (size <= largest) return []
  const first = front.findIndex((one) => rounded(one.size) === size)
  return front.slice(first, first + 2).filter((one) => rounded(one.size) === size)
}
