import type { ElementContent } from 'hast'
import { child, descendants, textIn, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { element, text } from '../hast.ts'
import { noteElement } from '../notes.ts'
import { colourOf } from './colours.ts'
import { drawn } from './drawings.ts'
import { fieldMark, hrefOf, instructing } from './fields.ts'
import type { InlineReader } from './inline-reader.ts'
import { marked } from './letters.ts'
import type { Note, Reading } from './reading.ts'
import { symbolOf } from './symbols.ts'

/** What stands in a paragraph: words, with the address they open; or blocks that float beside it. */
export type Piece =
  | { readonly kind: 'words'; readonly node: ElementContent; readonly href: string | null }
  | { readonly kind: 'float'; readonly blocks: readonly ElementContent[] }

/** The pieces of a paragraph, or of anything that stands in one. `href`: the link around. */
export const piecesOf = (node: XmlNode, reader: InlineReader, href: string | null = null): readonly Piece[] =>
  node.children.flatMap((one) => pieceOf(one, reader, href))

const pieceOf = (node: XmlNode, reader: InlineReader, href: string | null): readonly Piece[] => {
  const { reading } = reader
  switch (node.name) {
    case '#text':
    case 'pPr':
    case 'sdtPr':
    case 'sdtEndPr':
      return []
    case 'r':
      return runPieces(node, reader, href)
    case 'hyperlink':
      return piecesOf(node, reader, addressOf(node, reading) ?? href)
    case 'fldSimple':
      return piecesOf(node, reader, hrefOf(node.attributes.instr ?? '') ?? href)
    case 'del':
    case 'moveFrom':
      return leftOut(node, reading)
    case 'ins':
      reading.noticed.inserted += 1
      return piecesOf(node, reader, href)
    case 'moveTo':
      reading.noticed.moved += 1
      return piecesOf(node, reader, href)
    case 'oMath':
      reading.noticed.equations += 1
      return [words(text(` ${textIn(node).replace(/\s+/g, ' ').trim()} `), href)]
    case 'commentRangeStart':
      reading.noticed.openComments.add(node.attributes.id ?? '')
      return []
    case 'commentRangeEnd':
      reading.noticed.openComments.delete(node.attributes.id ?? '')
      return []
    case 'AlternateContent':
      return alternative(node, (one) => pieceOf({ ...one, name: 'choice' }, reader, href))
    default:
      return piecesOf(node, reader, href)
  }
}

const words = (node: ElementContent, href: string | null): Piece => ({ kind: 'words', node, href })

/** What the newest Word shows, else what an older one does. */
const alternative = (node: XmlNode, read: (choice: XmlNode) => readonly Piece[]): readonly Piece[] => {
  const choice = child(node, 'Choice')
  const pieces = choice === null ? [] : read(choice)
  const fallback = child(node, 'Fallback')
  return pieces.length > 0 || fallback === null ? pieces : read(fallback)
}

const addressOf = (node: XmlNode, { relations }: Reading): string | null => {
  const relation = relations.get(node.attributes['r:id'] ?? '')
  if (relation === undefined || !relation.outside) return null
  return relation.target + (node.attributes.anchor === undefined ? '' : `#${node.attributes.anchor}`)
}

/** Words that were taken out stay out, and are told; those that were moved stand where they went. */
const leftOut = (node: XmlNode, { noticed }: Reading): readonly Piece[] => {
  const said = descendants(node, 't', 'delText').map(textIn).join('').trim()
  if (node.name === 'del' && said !== '') noticed.deleted.push(said)
  return []
}

const runPieces = (run: XmlNode, reader: InlineReader, around: string | null): readonly Piece[] => {
  const { reading } = reader
  const letters = reading.styles.letters(child(run, 'rPr'))
  return run.children.flatMap((node): readonly Piece[] => {
    const field = fieldMark(node, reading)
    if (field !== null) return field === '' ? [] : [words(text(field), around)]
    if (instructing(reading)) return []
    const href = around ?? hrefOf(reading.fields.at(-1)?.instruction ?? '')
    const said = signOf(node)
    if (said === null) return partPieces(node, reader, href)
    return said === '' ? [] : written(said, letters, reading, href)
  })
}

const written = (
  said: string,
  letters: readonly XmlNode[],
  { noticed }: Reading,
  href: string | null,
): readonly Piece[] => {
  const shown = marked(said, letters, href !== null)
  if (shown === null) {
    noticed.hidden.push(said)
    return []
  }
  const colour = href === null && said.trim() !== '' ? colourOf(letters) : null
  if (colour !== null) noticed.coloured.set(colour, (noticed.coloured.get(colour) ?? 0) + 1)
  for (const id of noticed.openComments) noticed.commented.set(id, (noticed.commented.get(id) ?? '') + said)
  return [words(shown, href)]
}

/** The words of a part of a run; `null` when it is something else than words. */
const signOf = (node: XmlNode): string | null => {
  switch (node.name) {
    case 't':
      return textIn(node).replace(/[\r\n]+/g, ' ')
    case 'tab':
    case 'ptab':
      return '\t'
    case 'noBreakHyphen':
      return '\u2011'
    case 'sym':
      return symbolOf(node.attributes.font ?? '', node.attributes.char ?? '')
    default:
      return null
  }
}

/** Parts of a run that say nothing, or that Word makes by itself. */
const silent = new Set([
  ...['#text', 'rPr', 'delText', 'softHyphen', 'lastRenderedPageBreak', 'annotationRef', 'footnoteRef', 'endnoteRef'],
  ...['separator', 'continuationSeparator', 'commentReference', 'pgNum'],
])

const partPieces = (node: XmlNode, reader: InlineReader, href: string | null): readonly Piece[] => {
  if (silent.has(node.name)) return []
  switch (node.name) {
    case 'br':
    case 'cr':
      return [words(element('br', {}, []), null)]
    case 'footnoteReference':
      return notePieces(reader.reading.notes.get(node.attributes.id ?? ''), reader)
    case 'endnoteReference':
      reader.reading.noticed.endnotes += 1
      return notePieces(reader.reading.endnotes.get(node.attributes.id ?? ''), reader)
    case 'ruby':
      return rubyPieces(node, reader, href)
    case 'drawing':
    case 'pict':
    case 'object':
      return drawn(node, reader).map((part) =>
        part.kind === 'picture' ? words(part.node, href) : { kind: 'float', blocks: part.blocks },
      )
    case 'AlternateContent':
      return alternative(node, (one) => one.children.flatMap((inside) => partPieces(inside, reader, href)))
    default:
      return piecesOf(node, reader, href)
  }
}

const notePieces = (note: Note | undefined, { readBlocks }: InlineReader): readonly Piece[] =>
  note === undefined ? [] : [words(noteElement(readBlocks(note.children, note.relations)), null)]

/** Small words set above others follow them in parentheses. */
const rubyPieces = (node: XmlNode, reader: InlineReader, href: string | null): readonly Piece[] => {
  const [base, above] = [child(node, 'rubyBase'), child(node, 'rt')]
  return [
    ...(base === null ? [] : piecesOf(base, reader, href)),
    ...(above === null ? [] : [words(text(' ('), href), ...piecesOf(above, reader, href), words(text(')'), href)]),
  ]
}

/** Words as the tree has them: neighbours that open one address are one link. Blank links are no links. */
export const inlineNodes = (pieces: readonly Piece[]): readonly ElementContent[] => {
  const groups: { readonly href: string | null; readonly nodes: ElementContent[] }[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'words') continue
    const last = groups.at(-1)
    if (last !== undefined && last.href === piece.href) last.nodes.push(piece.node)
    else groups.push({ href: piece.href, nodes: [piece.node] })
  }
  return groups.flatMap(({ href, nodes }) =>
    href === null || !nodes.some(says) ? nodes : [element('a', { href }, nodes)],
  )
}

export const says = (node: ElementContent): boolean => {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(says))
}
