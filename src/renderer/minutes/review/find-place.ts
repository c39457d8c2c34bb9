import type { RowId } from '#shared/kernel/ids.ts'
import type { RemarkPlace } from '#shared/records/minutes/remark.ts'

/** The elements of the flow that each section prints: from its heading to the next section's. */
export const sectionElements = (
  flow: HTMLElement,
  sections: readonly RowId[],
  headings: readonly (number | null)[],
): ReadonlyMap<RowId, readonly Element[]> => {
  const blocks = [...(flow.firstElementChild?.children ?? [])]
  const ofHeadings = blocks.flatMap((block, index) => (/^H[2-6]$/.test(block.tagName) ? [index] : []))
  let last = 0
  const starts = sections.map((_, index) => {
    const heading = headings[index] ?? null
    last = (heading === null ? undefined : ofHeadings[heading]) ?? last
    return last
  })
  return new Map(
    sections.map((id, index) => {
      const start = starts[index] ?? 0
      return [
        id,
        blocks.slice(
          start,
          starts.find((other) => other > start),
        ),
      ]
    }),
  )
}

/** The printed words of a place: its quotation, else its label, else the heading of its section. */
export const rangeOf = (place: RemarkPlace, elements: readonly Element[]): Range | null => {
  const nodes = textNodes(elements)
  const text = plain(nodes.map(({ data }) => data).join(''))
  const label = place.label === null ? -1 : text.indexOf(plain(place.label))
  const quote = place.quote === null ? -1 : text.indexOf(plain(place.quote), Math.max(0, label))
  if (quote >= 0) return rangeBetween(nodes, quote, quote + (place.quote?.length ?? 0))
  if (label >= 0) return rangeBetween(nodes, label, label + (place.label?.length ?? 0))
  const [heading] = elements
  return heading === undefined ? null : rangeAround(heading)
}

const rangeAround = (element: Element): Range => {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** Composing holds spaces that were ordinary: no length changes. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

const textNodes = (elements: readonly Element[]): readonly Text[] =>
  elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (walker.nextNode() !== null) found.push(walker.currentNode as Text)
    return found
  })

const rangeBetween = (nodes: readonly Text[], from: number, to: number): Range => {
  const range = document.createRange()
  let at = 0
  for (const node of nodes) {
    const end = at + node.length
    if (from >= at && from < end) range.setStart(node, from - at)
    if (to > at && to <= end) range.setEnd(node, to - at)
    at = end
  }
  return range
}
