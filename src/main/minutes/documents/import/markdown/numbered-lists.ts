import type { List, ListItem, Nodes } from 'mdast'

/** A number no list starts from: « 2024. Bilan » is a sentence. */
const greatestNumber = 999

/**
 * A list with the numbers its author typed: HTML would count on from the first. Where the numbers rise by more
 * than one, the item says its own; where they are too great to be a list's, the items are paragraphs.
 */
export const numberedLists = (list: List, source: string): readonly Nodes[] => {
  if (!list.ordered) return [list]
  const numbers = list.children.map((item) => numberOf(item, source))
  if (numbers.some((number) => number > greatestNumber))
    return list.children.flatMap((item, index) => asText(item, numbers[index] ?? 0))
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  return [
    rises ? { ...list, children: list.children.map((item, index) => withNumber(item, numbers[index] ?? 1)) } : list,
  ]
}

const numberOf = (item: ListItem, source: string): number =>
  Number(/^\d+/.exec(source.slice(item.position?.start.offset, (item.position?.start.offset ?? 0) + 12))?.[0] ?? 1)

const withNumber = (item: ListItem, value: number): ListItem => ({
  ...item,
  data: { hProperties: { value: String(value) } },
})

const asText = (item: ListItem, number: number): readonly Nodes[] => {
  const [first, ...others] = item.children
  const head = { type: 'text' as const, value: `${number}. ` }
  return first?.type === 'paragraph'
    ? [{ ...first, children: [head, ...first.children] }, ...others]
    : [{ type: 'paragraph', children: [head] }, ...item.children]
}
