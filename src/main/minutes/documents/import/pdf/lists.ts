import type { Element, ElementContent } from 'hast'
import { element } from '../hast.ts'
import { originOf, type Paragraph, saidIn } from './paragraphs.ts'
import type { SignLabel } from './signs.ts'

/** Deeper, an item stands with those of the last level. */
const deepest = 4

interface OpenList {
  readonly node: Element
  readonly label: SignLabel
  /** Where its signs stand, and the text after them. */
  readonly left: number
  textLeft: number
}

/**
 * Paragraphs in a row as blocks: those that begin with a sign are items, in lists by where their signs stand; one without a
 * sign that stands under the text of an item belongs to it.
 */
export const listsOf = (
  paragraphs: readonly Paragraph[],
  elementOf: (paragraph: Paragraph, skipped: number) => Element,
): readonly ElementContent[] => {
  const blocks: ElementContent[] = []
  const open: OpenList[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const { sign } = paragraph
    const first = paragraph.lines[0]
    const left = first === undefined ? 0 : (sign?.left ?? first.line.left) - originOf(first)
    if (sign === null || isSpeaker(paragraph)) {
      if (sign !== null) open.length = 0
      while (
        open.length > 0 &&
        !(sign === null && left > (open.at(-1)?.left ?? 0) + 4 && Math.abs(left - (open.at(-1)?.textLeft ?? 0)) < 6)
      )
        open.pop()
      const under = open.at(-1)
      const before = paragraphs[index - 1]
      if (under !== undefined) lastItem(under).children.push(elementOf(paragraph, 0))
      else if (before !== undefined && isSpeaker(before) && Math.abs(left - before.left) < 6)
        speaker(blocks, elementOf(paragraph, 0))
      else blocks.push(elementOf(paragraph, 0))
      continue
    }
    while (open.length > 0 && left < (open.at(-1)?.left ?? 0) - 4) open.pop()
    const level = open.at(-1)
    const isDeeper = level !== undefined && left > level.left + 4 && open.length < deepest
    const item = element('li', itemProperties(sign.label), [elementOf(paragraph, sign.words)])
    if (level !== undefined && !isDeeper && goesWith(level, sign.label)) {
      level.node.children.push(item)
      level.textLeft = paragraph.left
      continue
    }
    if (level !== undefined && !isDeeper) open.pop()
    const list = element(
      sign.label.kind === 'sign' ? 'ul' : 'ol',
      sign.label.kind === 'number' && sign.label.type !== null ? { type: sign.label.type } : {},
      [item],
    )
    const around = open.at(-1)
    if (around === undefined) blocks.push(list)
    else lastItem(around).children.push(list)
    open.push({ node: list, label: sign.label, left, textLeft: paragraph.left })
  }
  return blocks
}

const lastItem = ({ node }: OpenList): Element => node.children.at(-1) as Element

const goesWith = ({ label }: OpenList, next: SignLabel): boolean =>
  label.kind === next.kind && (label.kind === 'sign' || (next.kind === 'number' && label.type === next.type))

const itemProperties = (label: SignLabel) => {
  if (label.kind === 'number') return { value: String(label.value) }
  return label.marker === null ? {} : { dataMarker: label.marker }
}

/** « ▪ Madame Prénom NOM – Structure »: who speaks, whose function stands under the name. */
const isSpeaker = (paragraph: Paragraph): boolean =>
  /^[§▪\uf0a7]\s*(?:Madame|Monsieur|Mesdames|Messieurs|Mme|Mmes|M\.|MM\.)\s/.test(saidIn(paragraph))

const speaker = (blocks: ElementContent[], role: Element): void => {
  const last = blocks.at(-1) as Element
  last.children.push(element('br', {}, []), ...role.children)
}
