import type { Element, ElementContent, Root, RootContent } from 'hast'
import { element, isElement, named, property, textOf } from './hast.ts'
import { blockNames, headingNames, transparentNames } from './html-names.ts'

/** A stretch of the tree under one heading. The first may have none: what stands before all headings. */
export interface Stretch {
  readonly heading: Element | null
  /** The heading's own level, 1 to 6; 0 without heading. */
  readonly level: number
  readonly nodes: readonly RootContent[]
}

/** The tree cut at its headings, wherever frames put them; notes at the end of the stretch that cites them. */
export const outline = (tree: Root): readonly Stretch[] => withNotes(cut(unframed(tree.children)))

const cut = (nodes: readonly RootContent[]): readonly Stretch[] => {
  const stretches: { heading: Element | null; level: number; nodes: RootContent[] }[] = [
    { heading: null, level: 0, nodes: [] },
  ]
  for (const node of nodes) {
    const heading = named(node, ...headingNames)
    if (heading !== null && textOf(heading).trim() === '') continue
    if (heading !== null) stretches.push({ heading, level: Number(heading.tagName[1]), nodes: [] })
    else stretches.at(-1)?.nodes.push(node)
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

/** Each numbered note moved from where it is defined to the end of the stretch that first cites it. */
const withNotes = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const notes = new Map<string, Element>()
  const bare = stretches.map((stretch) => ({ ...stretch, nodes: withoutNotes(stretch.nodes, notes) }))
  if (notes.size === 0) return stretches
  const cited = bare.map((stretch) => ({ ...stretch, nodes: [...stretch.nodes, ...citedIn(stretch, notes)] }))
  const [last] = cited.slice(-1)
  return last === undefined ? cited : [...cited.slice(0, -1), { ...last, nodes: [...last.nodes, ...notes.values()] }]
}

const withoutNotes = (nodes: readonly RootContent[], notes: Map<string, Element>): readonly RootContent[] =>
  nodes.filter((node) => {
    const note = named(node, 'aside')
    const number = note === null ? null : property(note, 'dataNote')
    if (note === null || number === null || number === 'uncited') return true
    notes.set(number, note)
    return false
  })

const citedIn = ({ heading, nodes }: Stretch, notes: Map<string, Element>): readonly Element[] =>
  citationsOf([...(heading === null ? [] : [heading]), ...nodes]).flatMap((number) => {
    const note = notes.get(number)
    if (note === undefined) return []
    notes.delete(number)
    return [note, ...citedIn({ heading: null, level: 0, nodes: note.children }, notes)]
  })

const citationsOf = (nodes: readonly RootContent[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return []
    const own = node.tagName === 'sup' ? property(node, 'dataCites') : null
    return own === null ? citationsOf(node.children) : [own]
  })
