import type { Element, ElementContent } from 'hast'
import { element, isElement, text } from './hast.ts'
import { blockNames } from './html-names.ts'
import { withoutPictures } from './pictures.ts'

/** A note as the tree has it: an inline element where the text calls it, which holds its words. */
export const noteElement = (children: readonly ElementContent[]): Element =>
  element('span', { dataFootnote: 'true' }, children)

export const isNote = (node: Element): boolean => node.tagName === 'span' && node.properties.dataFootnote !== undefined

/** The note as words on one line; the pictures it holds follow it. */
export const settledNote = (node: Element): readonly ElementContent[] => {
  const { rest, pictures } = withoutPictures(node.children)
  return [noteElement(onOneLine(rest)), ...pictures]
}

const onOneLine = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.flatMap((node): readonly ElementContent[] => {
    if (!isElement(node)) return [node]
    if (node.tagName === 'br') return [text(' ')]
    if (isNote(node)) return [text(' ('), ...onOneLine(node.children), text(')')]
    const inside = onOneLine(node.children)
    return blockNames.has(node.tagName) ? [text(' '), ...inside, text(' ')] : [{ ...node, children: [...inside] }]
  })
