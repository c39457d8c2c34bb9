import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline, ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'
import { isBold, linesOfInlines, trimInlines, withoutBold } from '../inline-slices.ts'
import { frenchDate } from './french-date.ts'

/** The title block, in the order of the file: lines that are recognised get their style where they stand. */
export const titleBlock = (
  before: readonly Block[],
  title: readonly Inline[] | null,
  after: readonly Block[],
): readonly Block[] => {
  const taken = new Set<ParagraphStyle>()
  const style = (block: Block) => styledLines(block, taken)
  return [...before.flatMap(style), ...(title === null ? [] : titleLines(title)), ...after.flatMap(style)]
}

const quotedName = /^(.*\S)\s*([“"«][^“”"«»]+[”"»])$/s

/** « Feuille de route “FRANCE NUMÉRIQUE ENSEMBLE” »: what precedes the quoted name is a surtitle. */
const titleLines = (title: readonly Inline[]): readonly Block[] => {
  const surtitle = quotedName.exec(inlineSigns(title))?.[1]
  if (surtitle === undefined) return [paragraph(withoutBold(title), 'title')]
  return [
    paragraph(withoutBold(sliceInlines(title, 0, surtitle.length)), 'surtitle'),
    paragraph(withoutBold(trimInlines(sliceInlines(title, surtitle.length))), 'title'),
  ]
}

/** A paragraph as its lines: each recognised line by itself, the others together as they were. */
const styledLines = (block: Block, taken: Set<ParagraphStyle>): readonly Block[] => {
  if (block.type !== 'paragraph' || block.attrs !== undefined) return [block]
  const output: { readonly style: ParagraphStyle | null; readonly content: Inline[] }[] = []
  for (const line of linesOfInlines(block.content ?? [])) {
    const style = styleOf(line, taken)
    const last = output.at(-1)
    if (style === null && last?.style === null) last.content.push({ type: 'hardBreak' }, ...line)
    else output.push({ style, content: [...(style !== null && boldStyles.has(style) ? withoutBold(line) : line)] })
  }
  return output.map(({ style, content }) => paragraph(content, style))
}

const boldStyles: ReadonlySet<ParagraphStyle> = new Set(['meeting', 'documentKind', 'lead'])

/** Each style is given once, to the first line that has its look; `null` leaves an ordinary line. */
const styleOf = (line: readonly Inline[], taken: Set<ParagraphStyle>): ParagraphStyle | null => {
  const found = looks.find(({ style, matches }) => !taken.has(style) && matches(inlineSigns(line).trim(), isBold(line)))
  if (found !== undefined) taken.add(found.style)
  return found?.style ?? null
}

export const meetingWords =
  /\b(?:concertation|réunion|comité|copil|cotech|webinaire|groupe de travail|forum|café|assemblée|conseil|atelier|séance|rencontre)/i
const kindWords = /^(?:COMPTE[- ]RENDU|PROC[ÈE]S[- ]VERBAL|RELEV[ÉE] DE D[ÉE]CISIONS?)/

interface Look {
  readonly style: ParagraphStyle
  readonly matches: (text: string, bold: boolean) => boolean
}

const looks: readonly Look[] = [
  { style: 'territory', matches: (text) => text.length <= 100 && /^Département\s/.test(text) && !/[.:]$/.test(text) },
  { style: 'scope', matches: (text) => text.length <= 200 && /^\([^()]+\)$/.test(text) },
  { style: 'documentKind', matches: (text) => kindWords.test(text) && text === text.toUpperCase() },
  {
    style: 'meeting',
    matches: (text, bold) => bold && text.length <= 200 && (meetingWords.test(text) || frenchDate(text) !== null),
  },
  { style: 'lead', matches: (text, bold) => bold && text !== '' },
]
