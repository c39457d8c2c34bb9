import type { Element, ElementContent, Root, RootContent } from 'hast'
import { element, isElement, named, textOf } from './hast.ts'
import { blockNames, headingNames, transparentNames } from './html-names.ts'
import { withoutPictures } from './pictures.ts'

/** A stretch of the tree under one heading. The first may have none: what stands before all headings. */
export interface Stretch {
  readonly heading: Element | null
  /** The heading's own level, 1 to 6; 0 without heading. */
  readonly level: number
  readonly nodes: readonly RootContent[]
}

/** The tree cut at its headings, wherever frames put them; the pictures of a heading follow it. */
export const outline = (tree: Root): readonly Stretch[] => {
  const stretches: { heading: Element | null; level: number; nodes: RootContent[] }[] = [
    { heading: null, level: 0, nodes: [] },
  ]
  for (const node of unframed(tree.children)) {
    const heading = named(node, ...headingNames)
    if (heading === null) {
      stretches.at(-1)?.nodes.push(node)
      continue
    }
    const { rest, pictures } = withoutPictures(heading.children)
    const bare = { ...heading, children: rest }
    if (textOf(bare).trim() !== '') stretches.push({ heading: bare, level: Number(heading.tagName[1]), nodes: [] })
    stretches.at(-1)?.nodes.push(...pictures)
  }
  return stretches
}

/** Nodes out of the frames that hold a heading, so that a section inside a `div` is a section. */
const unframed = (nodes: readonly RootContent[]): readonly RootContent[] =>
  nodes.flatMap((node) =>
    isElement(node) && isFrame(node) && holdsHeading(node) ? unframed(withLines(node.children)) : [node],
  )

const isFrame = ({ tagName }: Element): boolean => transparentNames.has(tagName)

const holdsHeading = (node: Element): boolean => {
  const known = holders.get(node)
  if (known !== undefined) return known
  const holds = node.children.some(
    (child) => isElement(child) && (headingNames.has(child.tagName) || (isFrame(child) && holdsHeading(child))),
  )
  holders.set(node, holds)
  return holds
}

const holders = new WeakMap<Element, boolean>()

/** Words that stand directly in a frame, each run of them as a paragraph. */
const withLines = (nodes: readonly ElementContent[]): readonly ElementContent[] => {
  const output: ElementContent[] = []
  let line: ElementContent[] = []
  const endLine = () => {
    if (line.length > 0) output.push(element('div', {}, line))
    line = []
  }
  for (const node of nodes) {
    if (isElement(node) && blockNames.has(node.tagName)) {
      endLine()
      output.push(node)
    } else line.push(node)
  }
  endLine()
  return output
}
