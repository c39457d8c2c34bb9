import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import { rangeBetween } from '../../components/range-between.ts'

/** What is shown of a place in its section: its quotation, else its label, else the heading. */
export const rangeOf = (place: RemarkPlace, section: Element): Range =>
  wordsOf(place, section) ??
  (place.label === null ? null : wordsOf({ ...place, quote: place.label, label: null }, section)) ??
  rangeInside(section.querySelector('[data-field$=":title"], h2:not([data-unseen])') ?? section)

/** Its quotation, or its label when it has none; `null` when the section does not show it. A field is found by what it holds. */
export const wordsOf = ({ label, quote }: RemarkPlace, section: Element): Range | null => {
  const words = quote ?? label
  if (words === null) return null
  const nodes = textNodes(section)
  const text = plain(nodes.map(({ data }) => data).join(''))
  // A quotation is sought from the label of its cell.
  const from = label === null ? 0 : Math.max(0, text.indexOf(plain(label)))
  const at = text.indexOf(plain(words), from)
  if (at >= 0) return rangeBetween(nodes, at, at + words.length)
  const field = fieldOf(words, section)
  return field === null ? null : rangeAround(field)
}

const fieldOf = (words: string, section: Element): Element | null =>
  [...section.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find(({ value }) =>
    plain(value).includes(plain(words)),
  ) ?? null

const rangeAround = (element: Element): Range => {
  const range = document.createRange()
  range.selectNode(element)
  return range
}

const rangeInside = (element: Element): Range => {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** Composing holds spaces that were ordinary: no length changes. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

const textNodes = (element: Element): readonly Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest('[data-unseen], textarea') == null) found.push(node)
  }
  return found
}
