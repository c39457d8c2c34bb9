import type { Element, ElementContent, Root } from 'hast'
import { wholly } from './bold.ts'
import { element, mapElements, named, textOf } from './hast.ts'
import { headingNames } from './html-names.ts'

/**
 * The tree where a line wholly in bold that bears a number typed by hand (« 2.1 – Le transport ») is a heading, as its
 * reader takes it. In a file that has headings of its own, only beside those that bear such numbers. In a file that has
 * none, the other bold lines are headings too, once a numbered one has come: those before it are the title block.
 */
export const boldHeadings = (tree: Root): Root => {
  const isTitled = tree.children.some((node) => named(node, ...headingNames) !== null)
  /** How much deeper headings are than their numbers say; `null` until a heading has said it. */
  let offset: number | null = isTitled ? null : 0
  let numbered = false
  const slashed = slashedLines(tree)
  const children = tree.children.map((node) => {
    if (slashed.has(node)) return heading(node as Element, isTitled ? 2 : 1)
    const depth = numberDepth(textOf(node).trim())
    const own = named(node, ...headingNames)
    if (own !== null && depth !== null) offset = Number(own.tagName[1]) - depth
    const line = boldLine(node)
    if (line === null || offset === null) return node
    numbered ||= depth !== null
    return depth === null && (isTitled || !numbered) ? node : heading(line, (depth ?? 1) + offset)
  })
  return { ...tree, children }
}

/** Lines that count from one with a stroke, « 1/ Motion : », « 2/ État des lieux »: the headings of whoever has no others. */
const slashedLines = (tree: Root): ReadonlySet<Root['children'][number]> => {
  const found = tree.children.flatMap((node) => {
    const line = named(node, 'p') === null ? '' : textOf(node).trim()
    const number = slash.exec(line)?.[1]
    return number === undefined || line.length > longest || line.includes('\n')
      ? []
      : [{ node, number: Number(number) }]
  })
  const follow = found.length > 1 && found.every(({ number }, index) => number === index + 1)
  return new Set(follow ? found.map(({ node }) => node) : [])
}

const slash = /^(\d{1,2})\s?\/\s*[\p{Lu}«]/u

/** How deep a number is that a line begins with: 2 for « 3.1. », 1 for « IV – »; `null` without one. */
const numberDepth = (line: string): number | null => {
  const [, figures, roman] = typedNumber.exec(line) ?? []
  if (roman !== undefined) return 1
  return figures === undefined ? null : figures.split('.').length
}

/** A capital follows: « 12.5 % des voix » and « 3 - 5 ans » are no headings. */
const typedNumber =
  /^(?:(\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=\s*[.)°–—-]))|([IVX]{1,5})(?=\s*[.)–—-]))\s*[.)°–—-]*\s*[\p{Lu}«]/u

const longest = 150

/** A paragraph of one short line, all in bold, that is no sentence. */
const boldLine = (node: Root['children'][number]): Element | null => {
  const paragraph = named(node, 'p')
  if (paragraph === null || paragraph.properties.dataStyle !== undefined) return null
  const line = textOf(paragraph).trim()
  const breaks = paragraph.children.some((child) => named(child, 'br', 'img') !== null)
  const isLine = line.length <= longest && !breaks && !/[.;,:!]$/.test(line) && wholly([paragraph])
  return isLine ? paragraph : null
}

/** A heading is in bold by itself. */
const heading = ({ children, properties }: Element, level: number): Element =>
  element(
    `h${Math.min(Math.max(level, 1), 6)}`,
    properties,
    mapElements(children, (inner) =>
      inner.tagName === 'strong' || inner.tagName === 'u' ? inner.children : [inner],
    ) as ElementContent[],
  )
