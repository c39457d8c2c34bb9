import type { Block, BulletList, ListItem, Marker, Paragraph, RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * The lists of a fiche open with • and go on with –, unless their author typed a sign. An unsigned only child of an
 * item led by an arrow is an aside: a note, without sign.
 */
export const ficheLists = (text: RichText | null): RichText | null =>
  text === null ? null : { ...text, content: text.content.map((block) => listBlock(block, 0)) }

const listBlock = (block: Block, level: number): Block => {
  switch (block.type) {
    case 'bulletList':
      return { ...block, content: block.content.map((item) => listItem(signed(item, level), level)) }
    case 'orderedList':
      return { ...block, content: block.content.map((item) => listItem(item, level)) }
    default:
      return block
  }
}

const listItem = (item: ListItem, level: number): ListItem => ({
  ...item,
  content: item.content.flatMap((block) => asideOf(item, block) ?? [listBlock(block, level + 1)]),
})

const signed = (item: ListItem, level: number): ListItem =>
  markerOf(item) === null ? { ...item, attrs: { marker: level === 0 ? 'bullet' : 'dash' } } : item

const markerOf = (item: ListItem): Marker | null => item.attrs?.marker ?? null

/** The notes a list is, when it is an aside. */
const asideOf = (parent: ListItem, block: Block): readonly Block[] | null => {
  const led = markerOf(parent) === 'arrow' || markerOf(parent) === 'doubleArrow'
  const child = led && block.type === 'bulletList' ? onlyItem(block) : null
  return child !== null && markerOf(child) === null && child.content.every(isPlainParagraph)
    ? child.content.map((paragraph) => ({ ...paragraph, attrs: { style: 'note' } }))
    : null
}

const onlyItem = (list: BulletList): ListItem | null => (list.content.length === 1 ? (list.content[0] ?? null) : null)

const isPlainParagraph = (block: Block): block is Paragraph =>
  block.type === 'paragraph' && (block.attrs?.style ?? null) === null
