import type { Block, Inline, RichText } from './rich-text.ts'

/** The same text with the words of each paragraph and heading changed; frames, lists and marks of blocks stay. */
export const mapInlines = (text: RichText, change: (words: readonly Inline[]) => readonly Inline[]): RichText => {
  const changeNode = (node: Node): Node => {
    if (node.content === undefined) return node
    const content =
      node.type === 'paragraph' || node.type === 'heading'
        ? change(node.content as readonly Inline[])
        : node.content.map((child) => changeNode(child as Node))
    return { ...node, content }
  }
  return { ...text, content: text.content.map((block) => changeNode(block) as Block) }
}

/** Any node that holds others. */
interface Node {
  readonly type: string
  readonly content?: readonly unknown[]
}
