import type { Root } from 'hast'
import { at, textIn, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { wordsOf, wordsOfNodes } from '../words.ts'

/**
 * The words of a document that its tree does not hold, found by another way than the one that makes the tree: all texts
 * of the file, wherever they stand, but those that a change took out and those that an older Word would show instead.
 * @param known words that are already told elsewhere
 */
export const unsaid = (body: XmlNode, tree: Root, known: string): readonly string[] => {
  const left = new Map<string, number>()
  for (const word of [...wordsOfNodes(tree.children), ...wordsOf(known)]) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(textsOf(body)).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Elements that end a word, besides those that hold words apart. */
const ends = new Set([
  'p',
  'br',
  'cr',
  'tab',
  'noBreakHyphen',
  'oMath',
  'footnoteReference',
  'endnoteReference',
  'drawing',
  'pict',
  'object',
  'sym',
])

const notShown = new Set(['del', 'moveFrom', 'Fallback', 'instrText'])

const textsOf = (node: XmlNode): string => {
  if (notShown.has(node.name)) return ''
  if (node.name === 't') return textIn(node)
  const inside = node.children.map(textsOf).join('')
  return ends.has(node.name) || at(node, 'rPr', 'vanish') !== null ? `\n${inside}\n` : inside
}
