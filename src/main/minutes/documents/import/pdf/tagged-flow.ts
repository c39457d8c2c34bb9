import type { PdfPage, PdfTag, PdfWord } from '#main/office/pdf/read/pdf-page.ts'
import type { Flow, FlowLine, Region } from './flow.ts'
import { flowOf, standingOn } from './flow-of.ts'
import { around, joined, type Line, rowsOf } from './lines.ts'
import type { PageText } from './margins.ts'
import { taggedTable } from './tagged-table.ts'
import { marksIn } from './tags.ts'

/** Tags of one text each. */
const texts = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title', 'LI', 'LBody', 'TOCI', 'Caption'])

/** Tags that hold texts; any other is a part of one. */
const holders = new Set([
  ...['Document', 'DocumentFragment', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'BlockQuote', 'Index', 'TOC', 'L'],
])

const notes = new Set(['Note', 'FENote'])

/** Whether a tag stands in one text, and in a heading of which level. */
interface Within {
  readonly isText: boolean
  readonly heading: number | null
}

const inText: Within = { isText: true, heading: null }

/**
 * What stands on a page as its file names it, in its order: paragraphs, headings, items, tables with their cells; notes come
 * last, where they are drawn. `null` when the file leaves a word of the page unnamed.
 */
export const taggedFlow = ({ page, pictures }: PageText, words: readonly PdfWord[]): readonly Flow[] | null => {
  const named = new Set((page.tags ?? []).flatMap(marksIn))
  if (words.length === 0 || words.some(({ mark }) => mark === null || !named.has(mark))) return null
  const [said, shown] = [Map.groupBy(words, ({ mark }) => mark), Map.groupBy(pictures, ({ mark }) => mark)]
  const foot: PdfTag[] = []
  const flowIn = (tags: PdfTag['children'], region: Region, within: Within): readonly Flow[] => {
    const flow: Flow[] = []
    let open: PdfWord[] = []
    let label: number | null = null
    /** How many open words wait for the text that they are the sign of. */
    let held = 0
    const end = ({ isText, heading }: Within) => {
      const block = { heading, label }
      if (isText)
        flow.push(...linesOf(open).map((line): FlowLine => ({ kind: 'line', line, page: page.number, region, block })))
      else flow.push(...standing(page, open, region))
      open = []
      label = null
      held = 0
    }
    const visit = (tag: PdfTag | number, around: Within): void => {
      if (typeof tag === 'number') {
        open.push(...(said.get(tag) ?? []))
        for (const picture of shown.get(tag) ?? []) {
          end(around)
          flow.push({ kind: 'picture', page: page.number, picture })
        }
        return
      }
      if (notes.has(tag.role)) {
        foot.push({ ...tag, role: 'P' })
        return
      }
      const isText = texts.has(tag.role)
      const isWhole = isText || holders.has(tag.role)
      // The sign of an item goes before its first text.
      if ((isWhole || tag.role === 'Table') && open.length > held) end(around)
      if (tag.role === 'Table') {
        flow.push(...taggedTable(tag, page.number, (parts, column) => flowIn(parts, column, inText)))
        return
      }
      const inside = { isText: isText || around.isText, heading: headingOf(tag) ?? around.heading }
      const sign = isText ? signIn(tag) : null
      if (sign !== null) visit(sign, inside)
      held = Math.max(held, sign === null ? 0 : open.length)
      if (tag.role === 'LI') label = sign === null || marksIn(sign).length > 0 ? held : null
      for (const child of tag.children) if (child !== sign) visit(child, inside)
      if (isWhole && (open.length > held || tag.role === 'LI')) end(inside)
    }
    for (const tag of tags) visit(tag, within)
    end(within)
    const bounds = around(flow.flatMap((one) => (one.kind === 'line' ? [one.line] : [])))
    region.left = Math.min(region.left, bounds.left)
    region.right = Math.max(region.right, bounds.right)
    return flow
  }
  const body: Region = { left: Infinity, right: -Infinity, body: true }
  const flow = flowIn(page.tags ?? [], body, { isText: false, heading: null })
  const unnamed = pictures.filter(({ mark }) => mark === null || !named.has(mark))
  return [...unnamed.reduce(withPicture(page.number), flow), ...flowIn(foot, body, inText)]
}

/** What draws the sign of an item, or of a note, on this page or on the one where it begins; `null` when nothing does. */
const signIn = ({ children: [first] }: PdfTag): PdfTag | null =>
  typeof first === 'object' && first.role === 'Lbl' ? first : null

const headingOf = ({ role }: PdfTag): number | null => (/^H[1-6]$/.test(role) ? Number(role[1]) : null)

/** Words of which their file does not say what they are, by how they stand. */
const standing = (page: PdfPage, words: readonly PdfWord[], region: Region): readonly Flow[] =>
  words.length === 0
    ? []
    : flowOf(standingOn(page, words, [])).map((one) =>
        one.kind === 'line' && one.region.body ? { ...one, region } : one,
      )

/** The lines of one text; where its words stand higher than those before, a column begins. */
const linesOf = (words: readonly PdfWord[]): readonly Line[] => {
  const columns: PdfWord[][] = []
  for (const word of words) {
    const last = columns.at(-1)?.at(-1)
    if (last === undefined || word.baseline < last.baseline - 1.2 * word.size) columns.push([word])
    else columns.at(-1)?.push(word)
  }
  return columns.flatMap((column) => rowsOf(column, () => false).map(joined))
}

/** A picture that no tag names stands before the first line that is under it. */
const withPicture =
  (page: number) =>
  (flow: readonly Flow[], picture: PageText['pictures'][number]): readonly Flow[] => {
    const under = flow.findIndex((one) => one.kind === 'line' && one.line.top >= picture.bottom - 2)
    const at = under < 0 ? flow.length : under
    return [...flow.slice(0, at), { kind: 'picture', page, picture }, ...flow.slice(at)]
  }
