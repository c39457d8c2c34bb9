import type { Element, ElementContent } from 'hast'
import { element, textOf } from '../hast.ts'
import { signOf } from '../typed-signs.ts'

/** Whether a paragraph begins with a sign that people type to make an item: « - un », « • un ». */
export const isTypedItem = (paragraph: Element): boolean => {
  const text = textOf(paragraph).trimStart()
  return dash.test(text) || signOf(text) !== null
}

const dash = /^-\s+(?=\S)/

/** Paragraphs typed as items, one after the other, as a list; one alone is a paragraph. */
export const typedList = (paragraphs: readonly ElementContent[]): readonly ElementContent[] =>
  paragraphs.length < 2
    ? paragraphs
    : [
        element(
          'ul',
          {},
          paragraphs.map((paragraph) => element('li', {}, [withoutDash(paragraph)])),
        ),
      ]

/** The dash is the usual look of a list; the reader of lists keeps the other signs as markers. */
const withoutDash = (node: ElementContent): ElementContent => {
  if (node.type === 'text') return { ...node, value: node.value.replace(/^\s*-\s+/, '') }
  if (node.type !== 'element') return node
  // A tab before the dash is a text of its own.
  const start = node.children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '')
  const [first, ...others] = node.children.slice(Math.max(start, 0))
  return first === undefined ? node : { ...node, children: [withoutDash(first), ...others] }
}
