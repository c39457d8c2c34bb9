import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { verbatimLines } from './code-lines.ts'

/** A part of a Markdown text and its tree; positions in the tree are those of `source`. */
export interface Parsed {
  readonly source: string
  readonly tree: Root
}

/**
 * The trees of a Markdown text. It is parsed part by part, because the parser's time grows with the square of the
 * number of lists; links and notes defined in one part are known in all.
 */
export const parseMarkdown = (markdown: string): readonly Parsed[] => {
  const parts = partsOf(markdown).map(parsePart)
  const definitions = parts.flatMap(definitionsOf)
  return definitions.length === 0 ? parts : parts.map((part) => withDefinitions(part, definitions))
}

/** Minutes are never set in code; text indented by a table, a tab or a PDF is text. */
const noIndentedCode: Plugin = function () {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
}

const parser = unified().use(remarkParse).use(remarkGfm).use(noIndentedCode).freeze()

const parsePart = (source: string): Parsed => {
  const tree = parser.parse(source)
  const escaped = withoutRunaway(source, tree)
  return escaped === null ? { source, tree } : parsePart(escaped)
}

/** HTML that runs, blank lines included, up to a closing sign. */
const running: readonly { readonly begins: RegExp; readonly ends: RegExp }[] = [
  { begins: /<(?=!--)/g, ends: /-->/ },
  { begins: /<(?=\?)/g, ends: /\?>/ },
  { begins: /<(?=!\[CDATA\[)/g, ends: /\]\]>/ },
  { begins: /<(?=![a-z])/gi, ends: />/ },
  { begins: /<(?=(?:script|pre|style|textarea)\b)/gi, ends: /<\/(?:script|pre|style|textarea)>/i },
]

/**
 * HTML that begins and never ends swallows the rest of the text: the same source with those beginnings escaped,
 * so that the rest is read. `null` when there is none.
 */
const withoutRunaway = (source: string, tree: Root): string | null => {
  const last = tree.children.at(-1)
  if (last?.type !== 'html') return null
  const runaway = running.find(({ begins, ends }) => last.value.search(begins) === 0 && !ends.test(last.value))
  const from = last.position?.start.offset
  return runaway === undefined || from === undefined
    ? null
    : source.slice(0, from) + source.slice(from).replace(runaway.begins, '\\<')
}

const partSize = 16_000

/** Cuts before a line that surely begins a new block: after a blank line, at the margin, a letter or a heading. */
const partsOf = (markdown: string): readonly string[] => {
  const lines = markdown.split('\n')
  const verbatim = verbatimLines(lines)
  const parts: string[] = []
  let start = 0
  let size = 0
  lines.forEach((line, index) => {
    const begins = /^[#\p{L}]/u.test(line) && (lines[index - 1] ?? '').trim() === '' && !verbatim[index]
    if (size > partSize && begins) {
      parts.push(lines.slice(start, index).join('\n'))
      start = index
      size = 0
    }
    size += line.length + 1
  })
  return [...parts, lines.slice(start).join('\n')]
}

interface Definition {
  readonly label: string
  readonly source: string
  readonly from: Parsed
}

/** A link's definition as written, or a stand-in for a note's: what makes a reference to it readable elsewhere. */
const definitionsOf = (part: Parsed): readonly Definition[] =>
  part.tree.children.flatMap((node) => {
    if (node.type === 'footnoteDefinition')
      return [{ label: `[^${node.label}]`, source: `[^${node.label}]: x`, from: part }]
    if (node.type !== 'definition') return []
    const { start, end } = node.position ?? {}
    return [{ label: `[${node.label}]`, source: part.source.slice(start?.offset, end?.offset), from: part }]
  })

/** The part read again with the definitions of other parts that it names, which then leave the tree. */
const withDefinitions = (part: Parsed, definitions: readonly Definition[]): Parsed => {
  const text = part.source.toLowerCase()
  const needed = definitions.filter(({ label, from }) => from !== part && text.includes(label.toLowerCase()))
  if (needed.length === 0) return part
  const { source, tree } = parsePart(
    `${part.source}\n\n${needed.map((definition) => definition.source).join('\n\n')}\n`,
  )
  const borrowed = new Set(tree.children.slice(tree.children.length - needed.length))
  return { source, tree: { ...tree, children: tree.children.filter((node) => !borrowed.has(node)) } }
}
