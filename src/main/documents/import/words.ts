import type { RootContent } from 'hast'
import { inlineNames } from './html-names.ts'

/** The words of a text, in order: letters and digits, currencies and percents. Signs, spaces, case do not count. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+|[\p{Sc}%&@]/gu) ?? []

/** The words of an HTML tree, read without any of what converts it: text, cut where a block or a line ends. */
export const wordsOfNodes = (nodes: readonly RootContent[]): readonly string[] => wordsOf(nodes.map(textOf).join(''))

const textOf = (node: RootContent): string => {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const inside = node.children.map(textOf).join('')
  return inlineNames.has(node.tagName) && node.tagName !== 'br' ? inside : `\n${inside}\n`
}
