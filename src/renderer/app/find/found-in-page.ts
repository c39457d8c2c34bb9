import { findWords } from '#shared/text/find-words.ts'
import { rangeBetween } from '../../components/range-between.ts'

/** Words found in the page: a stretch of its text, or a field that holds them. `alone`: nothing else stands in the line or the field. */
export type FoundInPage = { readonly alone: boolean } & (
  | { readonly kind: 'text'; readonly range: Range }
  | { readonly kind: 'field'; readonly field: HTMLInputElement | HTMLTextAreaElement }
)

/** In the order of the page, without what is not shown or only drawn. */
export const foundInPage = (text: string, root: HTMLElement = document.body): readonly FoundInPage[] => {
  if (text.trim() === '') return []
  const asked = { text, wholeWords: false, exact: false }
  return stretchesOf(root).flatMap((stretch): readonly FoundInPage[] => {
    const isField = !Array.isArray(stretch)
    const line = isField ? stretch.value : stretch.map(({ data }) => data).join('')
    const found = findWords(line, asked)
    const alone = found.some(({ from, to }) => to - from === line.trim().length)
    if (isField) return found.length > 0 ? [{ kind: 'field', field: stretch, alone }] : []
    return found.map(({ from, to }) => ({ kind: 'text', range: rangeBetween(stretch, from, to), alone }))
  })
}

/** Text that runs on, in one paragraph or cell, or a field. */
type Stretch = Text[] | HTMLInputElement | HTMLTextAreaElement

const stretchesOf = (root: HTMLElement): readonly Stretch[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && isPassedOver(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const stretches: Stretch[] = []
  let around: Element | null = null
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isField(node)) stretches.push(node)
    if (!(node instanceof Text)) continue
    const block = blockOf(node)
    const last = stretches.at(-1)
    if (block === around && Array.isArray(last)) last.push(node)
    else stretches.push([node])
    around = block
  }
  return stretches
}

const isPassedOver = (element: Element): boolean =>
  element.matches('script, style, svg, [data-finding], [aria-hidden="true"]') || !element.checkVisibility()

const isField = (node: Node): node is HTMLInputElement | HTMLTextAreaElement =>
  node instanceof HTMLTextAreaElement ||
  (node instanceof HTMLInputElement && ['text', 'search', 'email', 'tel', 'url', 'number'].includes(node.type))

/** What stands in a line with other words is part of what they stand in. */
const blockOf = (node: Node): Element | null => {
  const element = node.parentElement
  return element !== null && getComputedStyle(element).display === 'inline' ? blockOf(element) : element
}
