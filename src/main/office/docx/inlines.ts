import type { Footnote, Inline, Mark, TextNode } from '#shared/text/rich-text/rich-text.ts'
import { linkTarget } from './link-target.ts'
import type { LinkRegister } from './links.ts'
import type { NoteRegister } from './note-register.ts'
import { linkStyleId } from './template-names.ts'
import { escapeXml, val, w, type Xml } from './xml.ts'

interface Registers {
  readonly links: LinkRegister
  readonly notes: NoteRegister
}

/** The runs of a paragraph, its notes called where they stand. */
export const writeInlines = (content: readonly Inline[], { links, notes }: Registers): Xml =>
  runsAndNotes(content)
    .map((part) => (Array.isArray(part) ? writeRuns(part, links) : notes.call(part.content)))
    .join('')

const runsAndNotes = (content: readonly Inline[]): readonly (Run[] | Footnote)[] => {
  const parts: (Run[] | Footnote)[] = []
  for (const node of content) {
    const last = parts.at(-1)
    if (node.type === 'footnote') parts.push(node)
    else if (Array.isArray(last)) last.push(node)
    else parts.push([node])
  }
  return parts
}

/** The runs of words without notes; neighbours that go to one address make one link. */
export const writeRuns = (content: readonly Run[], links: LinkRegister): Xml =>
  chunksByTarget(content)
    .map(({ target, nodes }) => {
      const runs = nodes.map((node) => writeNode(node, target !== null)).join('')
      return target === null ? runs : w('hyperlink', { 'r:id': links.nameOf(target), history: 1 }, runs)
    })
    .join('')

type Run = Exclude<Inline, Footnote>

interface Chunk {
  readonly target: string | null
  readonly nodes: Run[]
}

const chunksByTarget = (content: readonly Run[]): readonly Chunk[] => {
  const chunks: Chunk[] = []
  for (const node of content) {
    const target = targetOf(node)
    const last = chunks.at(-1)
    if (last !== undefined && last.target === target) last.nodes.push(node)
    else chunks.push({ target, nodes: [node] })
  }
  return chunks
}

const targetOf = (node: Run): string | null => {
  const link = node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link') : undefined
  return link === undefined ? null : linkTarget(link.attrs.href)
}

const writeNode = (node: Run, linked: boolean): Xml =>
  node.type === 'hardBreak' ? w('r', {}, w('br')) : w('r', {}, lettersOf(node.marks ?? [], linked), wordsOf(node))

/** Properties of a run, in the order of the schema. */
const lettersOf = (marks: readonly Mark[], linked: boolean): Xml => {
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type)
  const properties =
    (linked ? val('rStyle', linkStyleId) : '') +
    (has('bold') ? w('b') + w('bCs') : '') +
    (has('italic') ? w('i') + w('iCs') : '') +
    (has('strike') ? w('strike') : '') +
    (has('underline') ? val('u', 'single') : '') +
    (has('superscript') ? val('vertAlign', 'superscript') : has('subscript') ? val('vertAlign', 'subscript') : '')
  return properties === '' ? '' : w('rPr', {}, properties)
}

const wordsOf = ({ text }: TextNode): Xml =>
  text.includes('\t') ? text.split('\t').map(writeWords).join(w('tab')) : writeWords(text)

const writeWords = (text: string): Xml => (text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`)
