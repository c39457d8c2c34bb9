import type { Root } from 'hast'
import type { PdfFile, PdfPage, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import { withSigns } from './drawn-signs.ts'
import { type Flow, type FlowLine, linesIn, type Region } from './flow.ts'
import { flowOf, standingOn } from './flow-of.ts'
import { footNotes } from './foot-notes.ts'
import { headingsOf } from './headings.ts'
import { endsInHyphen, hyphenJudge, type KnowsWord } from './hyphens.ts'
import { linksOf } from './inlines.ts'
import { boundsOf, leadingOf } from './leading.ts'
import { isApart } from './lines.ts'
import { type Aside, type PageText, withoutMargins } from './margins.ts'
import { pagePlace } from './pages.ts'
import { boxesOf, type Piece, piecesOf } from './paragraphs.ts'
import { saysDrawn } from './proof.ts'
import type { LeftInPdf } from './remarks.ts'
import { withoutRepeatedHeads } from './repeated-heads.ts'
import { joinTables } from './tables.ts'
import { taggedFlow } from './tagged-flow.ts'
import { treeOf } from './tree.ts'
import { spacesEnds } from './written-lines.ts'

export interface ReadPages extends LeftInPdf {
  readonly tree: Root
  /** It holds the letters that the pages draw, but for what is put aside. */
  readonly isWhole: boolean
}

/** The text of a PDF as a tree; `null` when its pages are pictures. */
export const readPages = (file: PdfFile, isKnown: KnowsWord): ReadPages | null => {
  if (isScanned(file)) return null
  const read = readText(file, isKnown)
  // What a file says of its words may leave some out: then only how they stand is believed.
  return read.isWhole || file.pages.every(({ tags }) => tags === null)
    ? read
    : readText({ pages: file.pages.map((page) => ({ ...page, tags: null })) }, isKnown)
}

const readText = (file: PdfFile, isKnown: KnowsWord): ReadPages => {
  const { pages: once, heads: again } = withoutRepeatedHeads(file.pages)
  const pages = withoutMargins(once)
  const { flow: flows, noteOf, labels: calls } = footNotes(pages.map(flowOfPage))
  settleBounds(flows.flat(), pages[0]?.page.width ?? 0)
  const bottoms = new Map(
    pages.map(({ page, words }) => [page.number, Math.max(0, ...words.map(({ bottom }) => bottom))]),
  )
  const { flow, repeated } = joinTables(flows.flat(), bottoms)
  const lines = linesIn(flow)
  const leading = leadingOf(lines)
  const habits = {
    leading,
    boundOf: boundsOf(lines, leading),
    cutsWord: hyphenJudge(
      isKnown,
      wholeWords(lines),
      hyphensIn(lines),
      lines.every(({ block }) => block === null),
    ),
    spacesEnds: spacesEnds(lines),
    noteOf,
  }
  const pieces = piecesOf(flow, habits)
  const labels: PdfWord[] = []
  const tree = treeOf(pieces, { roles: headingsOf(pieces), links: linksOf(file), habits, place, labels })
  const heads = [
    ...again,
    ...repeated.map((row) => linesIn(row.flatMap(({ content }) => content)).flatMap(({ line }) => line.words)),
  ]
  const aside = pages.flatMap((page): readonly Aside[] => page.aside)
  return {
    tree,
    isWhole: saysDrawn(file, tree, [...labels, ...calls, ...heads.flat(), ...aside.flatMap(({ words }) => words)]),
    aside,
    repeatedHeads: heads.length,
  }
}

/** Hardly a letter a page, and pictures that fill them. */
const isScanned = ({ pages }: PdfFile): boolean => {
  const letters = pages.reduce((sum, { words }) => sum + words.reduce((all, { text }) => all + text.length, 0), 0)
  return letters === 0 || (letters < 30 * pages.length && pages.filter(isPicture).length * 2 > pages.length)
}

const isPicture = ({ width, height, pictures }: PdfPage): boolean =>
  pictures.reduce((sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top), 0) >
  0.5 * width * height

const flowOfPage = (text: PageText): readonly Flow[] => {
  const { page, words, pictures } = text
  const level = withSigns({ ...page, words: words.filter(({ turned }) => !turned) })
  const flow = taggedFlow(text, level) ?? flowOf(standingOn(page, level, pictures))
  const turned = words.filter((word) => word.turned)
  // Words across the page, once: after what it says.
  return turned.length === 0
    ? flow
    : [
        ...flow,
        ...flowOf(
          { page: page.number, words: turned, grids: [], pictures: [], rules: [], level: [], width: null },
          { left: 0, top: 0, right: 0, bottom: 0 },
        ),
      ]
}

/** Lines of the text are as long on every page: a page of short ones does not say it. @param width of the pages */
const settleBounds = (flow: readonly Flow[], width: number): void => {
  const lines = flow.filter((one): one is FlowLine => one.kind === 'line' && one.region.body)
  const byPage = Map.groupBy(lines, ({ page }) => page)
  const rights = lines.map(({ line }) => line.right).toSorted((one, other) => other - one)
  // One line that juts out is no measure.
  const longest =
    rights.find((one, index) => index + 1 < rights.length && one - (rights[index + 1] as number) < 4) ?? rights[0] ?? 0
  const left = Math.min(...lines.map(({ line }) => line.left))
  // Too few long lines to tell, none of them justified: both margins are one.
  const isJustified = rights.filter((one) => Math.abs(longest - one) < 0.6).length >= 3
  const few = !isJustified && rights.filter((one) => longest - one < 0.06 * width).length < 4
  const right = few ? Math.max(longest, width - left) : longest
  for (const inside of byPage.values()) {
    const region = inside[0]?.region as Region
    if (region.left > left && region.left - left < 150) region.left = left
    if (region.right < right || region.right - right < 40) region.right = right
  }
}

/** The words that stand within lines. */
const wholeWords = (lines: readonly FlowLine[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { line } of lines)
    for (const [index, word] of line.words.entries()) {
      if (index === 0 || index === line.words.length - 1 || !isApart(word, line.words[index - 1])) continue
      for (const one of word.text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []) words.add(one)
    }
  return words
}

/** What stands before the hyphens that end lines, and after them. */
const hyphensIn = (lines: readonly FlowLine[]): readonly (readonly [string, string])[] =>
  lines.slice(1).flatMap(({ line }, index) => {
    const [last, next] = [lines[index]?.line.words.at(-1)?.text ?? '', line.words[0]?.text ?? '']
    return endsInHyphen.test(last) ? [[last.slice(0, -1), next] as const] : []
  })

const place = (piece: Piece): string => {
  const boxes =
    piece.kind === 'paragraph'
      ? boxesOf(piece.lines)
      : piece.kind === 'table'
        ? piece.boxes
        : [{ page: piece.page, box: piece.picture }]
  return JSON.stringify(boxes.map(({ page, box }) => pagePlace(page, box)))
}
