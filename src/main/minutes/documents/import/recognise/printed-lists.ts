import { defaultMarker } from '#main/office/docx/numbering.ts'
import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, ListItem, Marker, RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * The actions of an axis as they were written: printed, a list of those that bear their number is paragraphs without signs
 * (`axis-table.ts`), and what follows an action its detail.
 */
export const listedActions = (text: RichText | null): RichText | null => {
  if (text === null) return null
  const blocks: Block[] = []
  let actions: ListItem[] = []
  const endList = () => {
    if (actions.length > 0) blocks.push(bullets(...actions))
    actions = []
  }
  for (const block of text.content) {
    const style = block.type === 'paragraph' ? (block.attrs?.style ?? null) : undefined
    const last = actions.at(-1)
    if (block.type === 'paragraph' && style === null && numbered.test(inlineText(block.content)))
      actions.push(item(block))
    else if (last !== undefined && (style === 'detail' || style === undefined))
      actions[actions.length - 1] = { ...last, content: [...last.content, withoutStyle(block)] }
    else {
      endList()
      blocks.push(block)
    }
  }
  endList()
  return doc(...blocks)
}

const numbered = /^actions?\s+\d/i

const withoutStyle = (block: Block): Block => (block.type === 'paragraph' ? paragraph(block.content ?? []) : block)

/** The lists of a fiche as they were written: printed, they have signs of their own, and an aside is a note (`fiche-lists.ts`). */
export const unsignedLists = (text: RichText | null): RichText | null =>
  text === null ? null : { ...text, content: text.content.map((block) => unsigned(block, 0)) }

const unsigned = (block: Block, level: number): Block => {
  if (block.type === 'orderedList') return { ...block, content: block.content.map((one) => inside(one, level)) }
  if (block.type !== 'bulletList') return block
  return {
    ...block,
    content: block.content.map((one) => {
      const marker = one.attrs?.marker ?? defaultMarker(level)
      return inside({ ...withMarker(one, marker === printedSign(level) ? null : marker) }, level)
    }),
  }
}

const printedSign = (level: number): Marker => (level === 0 ? 'bullet' : 'dash')

const withMarker = ({ attrs, ...rest }: ListItem, marker: Marker | null): ListItem =>
  marker === null ? rest : { ...rest, attrs: { marker } }

const inside = (one: ListItem, level: number): ListItem => {
  const isLed = one.attrs?.marker === 'arrow' || one.attrs?.marker === 'doubleArrow'
  const content = one.content.map((block) => unsigned(block, level + 1))
  return { ...one, content: isLed ? withAsides(content) : content }
}

/** Notes under an arrow are a list of one item again. */
const withAsides = (blocks: readonly Block[]): readonly Block[] => {
  const output: Block[] = []
  let notes: Block[] = []
  const endNotes = () => {
    if (notes.length > 0) output.push(bullets(item(...notes)))
    notes = []
  }
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.attrs?.style === 'note') notes.push(withoutStyle(block))
    else {
      endNotes()
      output.push(block)
    }
  }
  endNotes()
  return output
}
