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
import { isSafeLink } from '#shared/domain/rich-text/link.ts'
import { numberedLists } from './numbered-lists.ts'
import { withoutAttributes } from './pandoc-marks.ts'
import type { Parsed } from './parse.ts'

/**
 * One tree of all parts, where what the conversion to HTML would drop is words: notes beside what cites them,
 * definitions no one uses, cells beyond the header's, the words after a code block's language, numbers that jump.
 */
export const completeTree = (parts: readonly Parsed[]): CompleteTree => {
  const notes = new Notes()
  const used = new Set(parts.flatMap(({ tree }) => collect(tree, notes)))
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

/** Numbers of the notes, in the order in which they are first cited. */
class Notes {
  readonly #numbers = new Map<string, number>()

  cite(identifier: string): number {
    const number = this.#numbers.get(identifier) ?? this.#numbers.size + 1
    this.#numbers.set(identifier, number)
    return number
  }

  numberOf(identifier: string): number | null {
    return this.#numbers.get(identifier) ?? null
  }
}

/** Identifiers of the definitions in use; notes are numbered on the way. */
const collect = (node: Nodes, notes: Notes): readonly string[] => {
  if (node.type === 'footnoteReference') notes.cite(node.identifier)
  const own = node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => collect(child, notes))] : own
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
      return [citation(String(context.notes.cite(node.identifier)))]
    case 'footnoteDefinition':
      return [note(rewrite(node, context), context.notes.numberOf(node.identifier))]
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

const citation = (number: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'sup', hProperties: { dataCites: number } },
  children: [plain(number)],
})

/** A note as an aside that says which number cites it; a note no one cites stays where it is written. */
const note = (definition: FootnoteDefinition, number: number | null): Nodes => ({
  type: 'blockquote',
  data: { hName: 'aside', hProperties: { dataNote: number === null ? 'uncited' : String(number) } },
  children: number === null ? definition.children : headed(definition, [raised(String(number)), plain(' ')]),
})

const headed = ({ children: [first, ...others] }: FootnoteDefinition, head: readonly PhrasingContent[]) =>
  first?.type === 'paragraph'
    ? [paragraph(...head, ...first.children), ...others]
    : [paragraph(...head), ...(first === undefined ? [] : [first]), ...others]
