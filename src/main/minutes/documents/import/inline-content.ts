import type { Element, RootContent } from 'hast'
import { footnote } from '#shared/text/rich-text/build.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Footnote, Inline, Mark, SimpleMark } from '#shared/text/rich-text/rich-text.ts'
import { property } from './hast.ts'
import { blockNames } from './html-names.ts'
import { isNote } from './notes.ts'
import type { LineEnds } from './place.ts'

/** What stands on a line, spaces and line ends as they were written. */
type Run = Text | Footnote | 'break'

interface Text {
  readonly type: 'text'
  readonly text: string
  readonly marks: readonly Mark[]
}

const markNames: Readonly<Record<string, SimpleMark>> = {
  ...{ b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', var: 'italic', dfn: 'italic' },
  ...{ u: 'underline', ins: 'underline', s: 'strike', del: 'strike', strike: 'strike' },
  ...{ sup: 'superscript', sub: 'subscript' },
}

/** The marks of what stands inside an element: a link replaces the one around it, a simple mark is there once. */
export const marksInside = (node: Element, marks: readonly Mark[]): readonly Mark[] => {
  const href = node.tagName === 'a' ? property(node, 'href') : null
  if (href !== null) return [...marks.filter(({ type }) => type !== 'link'), { type: 'link', attrs: { href } }]
  const type = markNames[node.tagName]
  return type === undefined || marks.some((mark) => mark.type === type) ? marks : [...marks, { type }]
}

/**
 * The text of inline nodes, one array a paragraph: spaces are what a browser shows, two line breaks in a row part
 * paragraphs. `lineEnds` tells which ends of source lines, by their offsets in the text, end a line.
 */
export const paragraphsOf = (
  nodes: readonly RootContent[],
  marks: readonly Mark[],
  lineEnds: LineEnds = () => new Set(),
): readonly (readonly Inline[])[] => {
  const runs = withoutDoubleEnds(nodes.flatMap((node) => runsOf(node, marks)))
  const ends = lineEnds(runs.map(signsOf).join(''))
  return parted(settled(ends.size === 0 ? runs : cutAt(runs, ends)))
}

const signsOf = (run: Run): string => (run === 'break' ? '\n' : inlineSigns([run]))

const isText = (run: Run): run is Text => run !== 'break' && run.type === 'text'

/** Markdown writes a line end after each line break: one of the two. */
const withoutDoubleEnds = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, index) =>
    isText(run) && runs[index - 1] === 'break' ? { ...run, text: run.text.replace(/^\n/, '') } : run,
  )

const cutAt = (runs: readonly Run[], ends: ReadonlySet<number>): readonly Run[] => {
  let offset = 0
  return runs.flatMap((run): readonly Run[] => {
    const start = offset
    offset += signsOf(run).length
    return !isText(run)
      ? [run]
      : pieces(run.text, (at) => ends.has(start + at)).flatMap((text, index): readonly Run[] => [
          ...(index > 0 ? (['break'] as const) : []),
          { ...run, text },
        ])
  })
}

/** A text cut at those of its line ends that count. */
const pieces = (text: string, counts: (at: number) => boolean): readonly string[] => {
  const cut: string[] = []
  let from = 0
  for (const { index } of text.matchAll(/\n/g)) {
    if (!counts(index)) continue
    cut.push(text.slice(from, index))
    from = index + 1
  }
  return [...cut, text.slice(from)]
}

const runsOf = (node: RootContent, marks: readonly Mark[]): readonly Run[] => {
  if (node.type === 'text') return node.value === '' ? [] : [{ type: 'text', text: node.value, marks }]
  if (node.type !== 'element') return []
  if (node.tagName === 'br') return ['break']
  if (isNote(node)) return noteOf(node)
  const inside = node.children.flatMap((child) => runsOf(child, marksInside(node, marks)))
  // A block where only words can be, as a table written in a heading: its words stand on their own line.
  return blockNames.has(node.tagName) ? ['break', ...inside, 'break'] : inside
}

/** A note without words says nothing. */
const noteOf = (node: Element): readonly Run[] => {
  const [content = []] = paragraphsOf(node.children, [])
  const words = content.filter((inline) => inline.type === 'text')
  return words.length === 0 ? [] : [footnote(...words)]
}

/** Spaces as a browser shows them: one between words, none at the ends of a line. */
const settled = (runs: readonly Run[]): readonly Inline[] => {
  const output: Inline[] = []
  let spaced = true
  for (const run of runs) {
    if (!isText(run)) {
      output.push(run === 'break' ? { type: 'hardBreak' } : run)
      spaced = run === 'break'
      continue
    }
    const squeezed = run.text.replace(/[ \t\n]+/g, ' ')
    const text: string = spaced ? squeezed.replace(/^ /, '') : squeezed
    if (text !== '') append(output, text, run.marks)
    spaced = text === '' ? spaced : text.endsWith(' ')
  }
  return output
}

const append = (output: Inline[], text: string, marks: readonly Mark[]): void => {
  const last = output.at(-1)
  if (last?.type === 'text' && sameMarks(last.marks ?? [], marks))
    output[output.length - 1] = { ...last, text: last.text + text }
  else output.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks })
}

const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.length === other.length && JSON.stringify(one) === JSON.stringify(other)

/** Cut at empty lines, each line trimmed at its end. */
const parted = (content: readonly Inline[]): readonly (readonly Inline[])[] => {
  const lines: Inline[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  const paragraphs: Inline[][] = [[]]
  for (const line of lines.map(trimmedEnd)) {
    const last = paragraphs.at(-1)
    if (line.length === 0) paragraphs.push([])
    else last?.push(...(last.length > 0 ? [{ type: 'hardBreak' } as const] : []), ...line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

const trimmedEnd = (line: readonly Inline[]): readonly Inline[] => {
  const last = line.at(-1)
  if (last?.type !== 'text') return line
  const text = last.text.replace(/ $/, '')
  return text === '' ? trimmedEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }]
}
