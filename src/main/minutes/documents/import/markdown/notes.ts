import type { FootnoteDefinition, Nodes } from 'mdast'
import type { Parsed } from './parse.ts'

/** The notes of a Markdown text, each given once, where the text first cites it. */
export interface Notes {
  /** Whether the text itself leads to this definition; a second one of the same name is not cited. */
  isCited(definition: FootnoteDefinition, source: string): boolean
  take(identifier: string): Taken
}

type Taken =
  | { readonly kind: 'first'; readonly definition: FootnoteDefinition; readonly source: string }
  /** `label`: the number of the note already given. */
  | { readonly kind: 'again'; readonly label: string }

interface Defined {
  readonly definition: FootnoteDefinition
  readonly source: string
}

export const notesOf = (parts: readonly Parsed[]): Notes => {
  const defined = new Map<string, Defined>()
  for (const { tree, source } of parts)
    for (const definition of definitionsIn(tree))
      if (!defined.has(definition.identifier)) defined.set(definition.identifier, { definition, source })
  const cited = new Set<string>()
  const follow = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') return
    if (node.type === 'footnoteReference' && !cited.has(node.identifier)) {
      cited.add(node.identifier)
      defined.get(node.identifier)?.definition.children.forEach(follow)
    }
    if ('children' in node) node.children.forEach(follow)
  }
  for (const { tree } of parts) follow(tree)
  const given = new Map<string, number>()
  return {
    isCited: (definition, source) => {
      const first = defined.get(definition.identifier)
      const same =
        first?.source === source && first.definition.position?.start.offset === definition.position?.start.offset
      return same && cited.has(definition.identifier)
    },
    take: (identifier) => {
      const number = given.get(identifier)
      const note = defined.get(identifier)
      if (number !== undefined || note === undefined || !cited.has(identifier))
        return { kind: 'again', label: String(number ?? identifier) }
      given.set(identifier, given.size + 1)
      return { kind: 'first', ...note }
    },
  }
}

const definitionsIn = (node: Nodes): readonly FootnoteDefinition[] => [
  ...(node.type === 'footnoteDefinition' ? [node] : []),
  ...('children' in node ? node.children.flatMap(definitionsIn) : []),
]
