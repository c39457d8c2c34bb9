import type { Box, PdfPage, PdfPicture, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { isInside } from './flow.ts'
import { gridsOf } from './grids.ts'
import { around, joined, type Line, rowsOf, sizeOf, textOf } from './lines.ts'

/** A page without what stands in its margins. */
export interface PageText {
  readonly page: PdfPage
  readonly words: readonly PdfWord[]
  readonly pictures: readonly PdfPicture[]
  readonly aside: readonly Aside[]
}

/** What is put aside: a running head or foot, the number of a page, a mark across the page, a logo of the head. */
export interface Aside {
  readonly kind: 'margin' | 'number' | 'mark' | 'picture'
  readonly page: number
  readonly box: Box
  readonly words: readonly PdfWord[]
}

/** How far from its edge, as a share of the page, a margin reaches. */
const marginShare = 0.16

/** Lines of a margin that are looked at, on each side. */
const deepest = 5

interface Candidate {
  readonly page: number
  readonly line: Line
  readonly side: 'top' | 'bottom'
  /** From the edge of the page. */
  readonly distance: number
  readonly text: string
  /** The size of most letters of its page. */
  readonly usual: number
  /** The text, any number as one sign. */
  readonly pattern: string
}

/** What repeats on pages at one place, and the numbers of pages, put aside. */
export const withoutMargins = (pages: readonly PdfPage[]): readonly PageText[] => {
  const candidates = pages.flatMap(candidatesOf)
  const margins = new Set(
    [...Map.groupBy(candidates, ({ page, side }) => `${page} ${side}`).values()].flatMap((side) =>
      outermost(side, (one) => isMargin(one, candidates, pages.length)),
    ),
  )
  const marks = repeatedMarks(pages)
  const logos = repeatedPictures(pages)
  return pages.map((page) => {
    const inMargins = candidates.filter((one) => one.page === page.number && margins.has(one))
    const turned = page.words.filter((word) => word.turned && marks.has(markOf(word)))
    const taken = new Set([...inMargins.flatMap(({ line }) => line.words), ...turned])
    const left = page.pictures.filter((picture) => logos.has(pictureKey(picture)))
    return {
      page,
      words: page.words.filter((word) => !taken.has(word)),
      pictures: page.pictures.filter((picture) => !left.includes(picture)),
      aside: [
        ...inMargins.map(
          ({ line, text }): Aside => ({
            kind: isNumber(text) ? 'number' : 'margin',
            page: page.number,
            box: around([line]),
            words: line.words,
          }),
        ),
        ...(turned.length === 0
          ? []
          : [{ kind: 'mark', page: page.number, box: around(turned), words: turned } as const]),
        ...left.map((picture) => ({ kind: 'picture', page: page.number, box: around([picture]), words: [] }) as const),
      ],
    }
  })
}

/** From the edge of the page to the first line that is none. */
const outermost = (
  candidates: readonly Candidate[],
  isOne: (candidate: Candidate) => boolean,
): readonly Candidate[] => {
  const inward = candidates.toSorted((one, other) => one.distance - other.distance)
  const end = inward.findIndex((one) => !isOne(one))
  const margin = end < 0 ? inward : inward.slice(0, end)
  const [last, next] = [margin.at(-1), inward[margin.length]]
  // White parts a margin from the text.
  const isApart =
    next === undefined
      ? margin.length < deepest
      : last !== undefined && next.distance - last.distance > 1.7 * last.line.size
  return isApart ? margin : margin.filter(isArtifact)
}

const isArtifact = ({ line }: Candidate): boolean => line.words.every(({ artifact }) => artifact)

const candidatesOf = (page: PdfPage): readonly Candidate[] => {
  const rows = rowsOf(
    page.words.filter((word) => !word.turned),
    () => false,
  ).map(joined)
  const reach = page.height * marginShare
  // A heading row of a table is drawn again on each page; a table of the margin stands in it wholly.
  const tables = gridsOf(page.rules).filter(({ top, bottom }) => bottom > reach && top < page.height - reach)
  const isFree = (row: Line) => !tables.some((table) => isInside(row, table))
  const usual = sizeOf(page.words)
  const of = (line: Line, side: Candidate['side']): Candidate => {
    const text = textOf(line)
    return {
      page: page.number,
      line,
      side,
      usual,
      distance: side === 'top' ? line.baseline : page.height - line.baseline,
      text,
      pattern: text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim(),
    }
  }
  const tops = rows.slice(0, deepest).filter((row) => row.baseline < reach && isFree(row))
  const bottoms = rows
    .slice(-deepest)
    .filter((row) => page.height - row.baseline < reach && isFree(row) && !tops.includes(row))
  return [...tops.map((row) => of(row, 'top')), ...bottoms.map((row) => of(row, 'bottom'))]
}

const isMargin = (one: Candidate, all: readonly Candidate[], pages: number): boolean => {
  if (isArtifact(one)) return true
  // Larger than the text, it is a heading.
  if (one.line.size > one.usual * 1.05) return false
  const alike = new Set(
    all
      .filter(
        (other) =>
          other.side === one.side && Math.abs(other.distance - one.distance) < 4 && other.pattern === one.pattern,
      )
      .map(({ page }) => page),
  )
  if (isNumber(one.text)) return numberFits(one, pages) || alike.size >= 2
  // Of two pages, one may be the other’s like by chance: the first line of two lists.
  return alike.size >= 3 || (alike.size === 2 && pages <= 3)
}

/** « 3 », « - 3 - », « 3/12 », « Page 3 sur 12 » */
const isNumber = (text: string): boolean =>
  /^(?:page\s*)?[-–—|]?\s*\d{1,4}\s*(?:(?:\/|sur|of|de)\s*\d{1,4})?\s*[-–—|]?$/i.test(text.trim())

/** The number of the page in the file, or of a file that begins before. */
const numberFits = ({ text, page, side }: Candidate, pages: number): boolean => {
  const [first = 0, last] = (text.match(/\d+/g) ?? []).map(Number)
  return last !== undefined ? last === pages && first === page : first === page && (pages > 1 || side === 'bottom')
}

/** Words across the page that several pages bear: « BROUILLON ». */
const repeatedMarks = (pages: readonly PdfPage[]): ReadonlySet<string> => {
  const count = new Map<string, number>()
  for (const { words } of pages)
    for (const mark of new Set(words.filter(({ turned }) => turned).map(markOf)))
      count.set(mark, (count.get(mark) ?? 0) + 1)
  return new Set([...count].flatMap(([mark, times]) => (times >= 2 ? [mark] : [])))
}

const markOf = ({ text, left, baseline }: PdfWord): string =>
  `${text} ${Math.round(left / 4)} ${Math.round(baseline / 4)}`

/** Pictures that stand at one place on several pages. */
const repeatedPictures = (pages: readonly PdfPage[]): ReadonlySet<string> => {
  const count = new Map<string, number>()
  for (const { pictures } of pages)
    for (const key of new Set(pictures.map(pictureKey))) count.set(key, (count.get(key) ?? 0) + 1)
  return new Set([...count].flatMap(([key, times]) => (times >= 2 ? [key] : [])))
}

const pictureKey = ({ left, top, right, bottom }: Box): string => [left, top, right, bottom].map(Math.round).join(' ')
