import type { Element, ElementContent, Root, RootContent } from 'hast'
import { aliases, blockNames, frameNames, inlineNames, voidNames } from './html-names.ts'
import { maxNesting } from './limits.ts'

/** HTML as Markdown carries it, not parsed yet. */
type Raw = Extract<RootContent, { type: 'raw' }>

/**
 * Settles the HTML written inside a Markdown text before it is parsed: harmless tags stay, frames and comments go,
 * and anything else — a script, an unknown tag, a processing instruction — becomes text, as it is written.
 * `null` when tags stand in one another beyond any reasonable depth.
 */
export const settleHtml = (tree: Root): Root | null => {
  const open: string[] = []
  let deepest = 0
  const settled = mapRaw(tree, (value) =>
    piecesOf(value).map((piece) => {
      if (piece.kind === 'tag') deepest = Math.max(deepest, follow(open, piece))
      return nodeOf(piece)
    }),
  )
  return deepest > maxNesting * 5 ? null : settled
}

const mapRaw = (tree: Root, read: (value: string) => readonly RootContent[]): Root => {
  const map = (node: RootContent): readonly RootContent[] =>
    node.type === 'raw'
      ? read(node.value)
      : node.type === 'element'
        ? [{ ...node, children: node.children.flatMap(map) as ElementContent[] } satisfies Element]
        : [node]
  return { ...tree, children: tree.children.flatMap(map) }
}

/** Keeps the stack of open tags; answers its depth. A closing tag closes what stands inside, as a browser does. */
const follow = (open: string[], tag: Tag): number => {
  if (tag.closing) {
    const at = open.lastIndexOf(tag.name)
    if (at >= 0) open.length = at
  } else if (!voidNames.has(tag.name) && !selfClosed.has(tag.name)) open.push(tag.name)
  return open.length
}

/** Tags that a browser closes when the next one comes. */
const selfClosed = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption'])

type Piece = Tag | { readonly kind: 'source' | 'text' | 'nothing'; readonly source: string }

interface Tag {
  readonly kind: 'tag'
  readonly name: string
  readonly closing: boolean
  readonly source: string
}

const nodeOf = (piece: Piece): RootContent =>
  piece.kind === 'text' || piece.kind === 'nothing'
    ? { type: 'text', value: piece.kind === 'text' ? piece.source : '' }
    : ({ type: 'raw', value: piece.source } satisfies Raw)

const token = new RegExp(
  [
    '<!--[\\s\\S]*?-->',
    '<!\\[(?:if|endif)[^>]*>',
    '<!doctype[^>]*>',
    '<!\\[CDATA\\[[\\s\\S]*?\\]\\]>',
    '<\\?[\\s\\S]*?\\?>',
    '<(?<closing>/?)(?<name>[A-Za-z][\\w:-]*)(?:"[^"]*"|\'[^\']*\'|[^\'"<>])*>',
    '[^<]+',
    '<',
  ].join('|'),
  'gi',
)

const piecesOf = (html: string): readonly Piece[] => verbatim([...html.matchAll(token)].map(pieceOf))

const pieceOf = (match: RegExpMatchArray): Piece => {
  const source = match[0]
  const name = match.groups?.name?.toLowerCase()
  if (name !== undefined) return tagOf(name, match.groups?.closing === '/', source)
  if (/^<!(?:--|\[if|\[endif|doctype)/i.test(source)) return { kind: 'nothing', source }
  return { kind: source.startsWith('<') ? 'text' : 'source', source }
}

const tagOf = (name: string, closing: boolean, source: string): Piece => {
  if (frameNames.has(name)) return { kind: 'nothing', source }
  const alias = aliases[name]
  if (alias !== undefined) return { kind: 'tag', name: alias, closing, source: `<${closing ? '/' : ''}${alias}>` }
  const checkbox = name !== 'input' || /type\s*=\s*["']?checkbox/i.test(source)
  const known = checkbox && (blockNames.has(name) || inlineNames.has(name))
  return known ? { kind: 'tag', name, closing, source } : { kind: 'text', source }
}

/** Between the tags of a script or a style, nothing is markup. */
const verbatim = (pieces: readonly Piece[]): readonly Piece[] => {
  let inside: string | null = null
  return pieces.map((piece) => {
    const tag = /^<(\/?)(script|style|textarea|xmp)\b/i.exec(piece.source)
    const name = tag?.[2]?.toLowerCase() ?? null
    if (inside !== null && name === inside && tag?.[1] === '/') inside = null
    else if (inside !== null) return { kind: 'text', source: piece.source }
    else if (name !== null && tag?.[1] === '') inside = name
    return piece
  })
}
