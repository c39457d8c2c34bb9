import type {
  Code,
  Definition,
  FootnoteDefinition,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import { type Notes, notesOf } from './notes.ts'
import { numberedLists } from './numbered-lists.ts'
import { withoutAttributes } from './pandoc-marks.ts'
import type { Parsed } from './parse.ts'

/**
 * One tree of all parts, where what the conversion to HTML would drop is words: notes where they are cited,
 * definitions no one uses, cells beyond the header's, the words after a code block's language, numbers that jump.
 */
export const completeTree = (parts: readonly Parsed[]): CompleteTree => {
  const notes = notesOf(parts)
  const used = new Set(parts.flatMap(({ tree }) => identifiersIn(tree)))
  const addresses: string[] = []
  const children = parts.flatMap(({ source, tree }) => rewrite(tree, { source, used, notes, addresses }).children)
  return { tree: { type: 'root', children: children as RootContent[] }, addresses }
}

export interface CompleteTree {
  readonly tree: Root
  /** Web addresses that are defined for links and that no link uses: no reader of Markdown shows them. */
  readonly addresses: readonly string[]
}

interface Context {
  readonly source: string
  /** Identifiers that links and pictures refer to; a definition takes its own away, so a second one is text. */
  readonly used: Set<string>
  readonly notes: Notes
  readonly addresses: string[]
}

/** Identifiers of the definitions in use. */
const identifiersIn = (node: Nodes): readonly string[] => {
  const own = node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : []
  return 'children' in node ? [...own, ...node.children.flatMap(identifiersIn)] : own
}

const rewrite = <Parent extends Parents>(parent: Parent, context: Context): Parent => {
  const children = withoutAttributes(parent, context.source).flatMap((node) => rewritten(node, context))
  return { ...parent, children } as Parent
}

const rewritten = (node: Nodes, context: Context): readonly Nodes[] => {
  switch (node.type) {
    case 'definition':
      return definition(node, context)
    case 'footnoteReference':
      return [citation(node.identifier, context)]
    case 'footnoteDefinition':
      return context.notes.isCited(node, context.source) ? [] : [uncited(rewrite(node, context))]
    case 'list':
      return numberedLists(rewrite(node, context), context.source)
    case 'table': {
      const width = Math.max(...node.children.map((row) => row.children.length))
      return [
        rewrite({ ...node, align: Array.from({ length: width }, (_, index) => node.align?.[index] ?? null) }, context),
      ]
    }
    case 'delete':
      return [
        isLowered(sourceOf(node, context))
          ? { ...rewrite(node, context), data: { hName: 'sub' } }
          : rewrite(node, context),
      ]
    case 'code':
      return [...infoOf(node), node]
    default:
      return 'children' in node ? [rewrite(node, context)] : [node]
  }
}

/** A definition that no link uses is an address, or words that only look like one: « [Décision]: validée ». */
const definition = (node: Definition, context: Context): readonly Nodes[] => {
  if (context.used.delete(node.identifier)) return [node]
  if (!isSafeLink(node.url) || node.title) return [paragraph(plain(sourceOf(node, context)))]
  context.addresses.push(node.url)
  return []
}

/** `H~2~O` is pandoc's subscript; GFM reads the same signs as struck. */
const isLowered = (source: string): boolean => /^~[^~\s]{1,12}~$/.test(source)

/** What stands after a code block's opening signs: a language is syntax, anything more is words. */
const infoOf = ({ lang, meta }: Code): readonly Nodes[] => {
  const info = [lang ?? '', meta ?? ''].join(' ').trim()
  return /^[\w+#.-]*$|^\{.*\}$/.test(info) ? [] : [paragraph(plain(info))]
}

const sourceOf = (node: Nodes, { source }: Context): string =>
  source.slice(node.position?.start.offset, node.position?.end.offset)

const plain = (value: string): PhrasingContent => ({ type: 'text', value })

const paragraph = (...children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
})

const raised = (value: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'sup' },
  children: [plain(value)],
})

/** A note where it is first cited; its number where it is cited again. */
const citation = (identifier: string, context: Context): PhrasingContent => {
  const taken = context.notes.take(identifier)
  if (taken.kind === 'again') return raised(taken.label)
  const { definition, source } = taken
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { dataFootnote: 'true' } },
    children: [...onOneLine(rewrite(definition, { ...context, source }).children)],
  }
}

/** The words of blocks, a space between two. */
const onOneLine = (nodes: readonly Nodes[]): readonly PhrasingContent[] =>
  nodes.flatMap((node, index): readonly PhrasingContent[] => {
    const space = index === 0 ? [] : [plain(' ')]
    if (node.type === 'paragraph' || node.type === 'heading') return [...space, ...node.children]
    if (node.type === 'code') return [...space, plain(node.value)]
    return 'children' in node && !isPhrasing(node)
      ? [...space, ...onOneLine(node.children)]
      : [...space, node as PhrasingContent]
  })

const isPhrasing = ({ type }: Nodes): boolean =>
  ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(type)

/** A note no one cites stays where it is written. */
const uncited = ({ children }: FootnoteDefinition): Nodes => ({
  type: 'blockquote',
  data: { hName: 'aside', hProperties: { dataNote: 'uncited' } },
  children,
})
