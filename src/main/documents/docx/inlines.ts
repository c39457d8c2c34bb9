import { ExternalHyperlink, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Inline, Mark, TextNode } from '#shared/domain/rich-text/rich-text.ts'
import { linkTarget } from './link-target.ts'

/** The runs of a paragraph; neighbours that go to one address make one link. */
export const writeInlines = (content: readonly Inline[]): readonly ParagraphChild[] =>
  chunksByTarget(content).flatMap(({ target, nodes }): readonly ParagraphChild[] => {
    const runs = nodes.map((node) => writeNode(node, target !== null))
    return target === null ? runs : [new ExternalHyperlink({ link: target, children: runs })]
  })

interface Chunk {
  readonly target: string | null
  readonly nodes: Inline[]
}

const chunksByTarget = (content: readonly Inline[]): readonly Chunk[] => {
  const chunks: Chunk[] = []
  for (const node of content) {
    const target = targetOf(node)
    const last = chunks.at(-1)
    if (last !== undefined && last.target === target) last.nodes.push(node)
    else chunks.push({ target, nodes: [node] })
  }
  return chunks
}

const targetOf = (node: Inline): string | null => {
  const link = node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link') : undefined
  return link === undefined ? null : linkTarget(link.attrs.href)
}

const writeNode = (node: Inline, linked: boolean): TextRun =>
  node.type === 'hardBreak' ? new TextRun({ break: 1 }) : writeText(node, linked)

const writeText = ({ text, marks = [] }: TextNode, linked: boolean): TextRun => {
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type)
  return new TextRun({
    children: text.includes('\t') ? withTabs(text) : [text],
    ...(linked ? { style: 'Hyperlink' } : {}),
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('underline') ? { underline: { type: 'single' } } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('superscript') ? { superScript: true } : has('subscript') ? { subScript: true } : {}),
  })
}

const withTabs = (text: string): readonly (string | Tab)[] =>
  text.split('\t').flatMap((part, index) => [...(index > 0 ? [new Tab()] : []), ...(part === '' ? [] : [part])])
