import { assertNever } from '#shared/kernel/assert-never.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type {
  Block,
  Blockquote,
  BulletList,
  Heading,
  Image,
  ListItem,
  OrderedList,
  Paragraph,
} from '#shared/text/rich-text/rich-text.ts'
import { anchored, type ContentsLine, isContentsLine, isUnpaged, pagedLine, unpagedLine } from './contents.ts'
import { writeInlines } from './inlines.ts'
import { type Numbering, type ParagraphLook, paragraph } from './paragraph.ts'
import { paragraphLook } from './paragraph-look.ts'
import { listPlaceOf, type Place } from './place.ts'
import { writeTable } from './tables.ts'
import type { StyleId } from './template-names.ts'
import type { Xml } from './xml.ts'

/** The paragraphs and tables of a text, in reading order. Paragraphs without words are not written. */
export const writeBlocks = (blocks: readonly Block[], place: Place): readonly Xml[] => {
  const written: Xml[] = []
  let afterTable = false
  for (const [index, block] of blocks.entries()) {
    const here: Place = {
      ...place,
      afterTable: afterTable && place.setting === 'page',
      beforeTitle: opensElse(blocks[index + 1], block),
      nearEnd: place.setting === 'page' && isShortEnd(blocks.slice(index + 1)),
      endsGroup: place.endsGroup && index === blocks.length - 1,
    }
    const parts = isContentsLine(block) ? [writeContentsLine(block, index, blocks, here)] : writeBlock(block, here)
    if (parts.length === 0) continue
    // Word would join two tables that touch.
    if (afterTable && block.type === 'table') written.push(paragraph({ style: 'EntreTableaux' }, ''))
    written.push(...parts)
    afterTable = block.type === 'table'
  }
  return written
}

/** A heading that is not below this block: a chain of headings without texts would be pushed whole to the next page. */
const opensElse = (next: Block | undefined, block: Block): boolean =>
  next?.type === 'heading' && (block.type !== 'heading' || next.attrs.level <= block.attrs.level)

/** « Prochaine réunion », and when. */
const isShortEnd = ([title, words, ...others]: readonly Block[]): boolean =>
  title?.type === 'heading' && words?.type === 'paragraph' && others.length === 0

const writeBlock = (block: Block, place: Place): readonly Xml[] => {
  switch (block.type) {
    case 'paragraph':
      return hasWords(block) ? [writeParagraph(block, onItsPage(block, place), place)] : []
    case 'heading':
      return hasWords(block) || block.attrs.number != null
        ? [paragraph(headingLook(block, place), anchored(block, writeInlines(block.content ?? [], place)))]
        : []
    case 'bulletList':
    case 'orderedList':
      return writeList(block, place)
    case 'blockquote':
      return writeBlocks(block.content, { ...place, quoted: true, endsGroup: !endsWithSource(block) })
    case 'table':
      return writeTable(block, place, writeBlocks)
    case 'image':
      return writePicture(block, place)
    default:
      return assertNever(block)
  }
}

/** Lines without pages that follow each other are one table of contents. */
const writeContentsLine = (line: ContentsLine, index: number, blocks: readonly Block[], place: Place): Xml => {
  const { content = [] } = line
  const words = line.attrs.paged
    ? pagedLine(line, writeInlines(content.slice(0, -1), place), writeInlines(content.slice(-1), place))
    : unpagedLine(line, writeInlines(content, place), {
        first: !isUnpaged(blocks[index - 1]),
        last: !isUnpaged(blocks[index + 1]),
      })
  return paragraph(paragraphLook(line.attrs.style, place), words)
}

const writePicture = ({ attrs }: Image, place: Place): readonly Xml[] => {
  const look = paragraphLook(null, place)
  const drawing = place.pictures.draw(attrs.picture, place.width - (look.left ?? 0))
  return drawing === '' ? [] : [paragraph(look, drawing)]
}

const onItsPage = ({ attrs }: Paragraph, place: Place): ParagraphLook => ({
  ...paragraphLook(attrs?.style ?? null, place),
  newPage: attrs?.newPage ?? false,
})

type Words = Pick<Heading, 'content'>

/** Words, or a note that stands alone. */
const hasWords = ({ content = [] }: Words): boolean => inlineSigns(content).trim() !== ''

const writeParagraph = ({ content }: Words, look: ParagraphLook, place: Place): Xml =>
  paragraph(look, writeInlines(content ?? [], place))

/** The style of a source has its own space below. */
const endsWithSource = ({ content }: Blockquote): boolean => {
  const last = content.at(-1)
  return last?.type === 'paragraph' && last.attrs?.style === 'source'
}

const headingLook = ({ attrs }: Heading, place: Place): ParagraphLook => ({
  style: headingStyle(attrs),
  keepNext: place.beforeTitle ? false : null,
  newPage: attrs.newPage ?? false,
  cut: attrs.cut ?? false,
  numbering: attrs.number == null ? null : place.lists.heading(Number.parseInt(attrs.number, 10)),
})

/** The style of a heading, by its level unless it has a look of its own. */
export const headingStyle = ({ level, look }: Heading['attrs']): StyleId => {
  if (look === undefined) return `Heading${level}`
  return look === 'opener' ? 'TitreDOuverture' : 'TitreCompact'
}

const writeList = (list: BulletList | OrderedList, place: Place): readonly Xml[] => {
  const level = place.level + 1
  const outermost = place.level === -1
  const numbering =
    list.type === 'orderedList' ? place.lists.ordered(listPlaceOf(place), { start: 1, ...list.attrs }, level) : null
  return list.content.flatMap((item, index) =>
    writeItem(item, numbering ?? place.lists.sign(listPlaceOf(place), item.attrs?.marker ?? null, level), {
      ...place,
      level,
      afterTable: false,
      endsGroup: (outermost || place.endsGroup) && index === list.content.length - 1,
    }),
  )
}

/** An item: its first paragraph bears the sign, what follows is set under it. */
const writeItem = (item: ListItem, numbering: Numbering, place: Place): readonly Xml[] => {
  const [first, ...others] = item.content
  if (first?.type !== 'paragraph') return writeBlocks(item.content, place)
  const last = others.length === 0
  const look = paragraphLook(first.attrs?.style ?? null, { ...place, endsGroup: place.endsGroup && last })
  return [writeParagraph(first, { ...look, left: null, numbering }, place), ...writeBlocks(others, place)]
}
