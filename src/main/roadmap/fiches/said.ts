import { deepestStep } from '#shared/records/roadmap/step-tree.ts'
import { inlineText, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, ListItem, RichText } from '#shared/text/rich-text/rich-text.ts'

/** A step that a rubric tells, with those below it. */
export interface SaidStep {
  readonly text: string
  readonly children: readonly SaidStep[]
}

/** The steps that the items of its lists are; its paragraphs, where it has no list. What is said deeper stays with its step. */
export const saidSteps = (text: RichText | null): readonly SaidStep[] => {
  if (text === null) return []
  const lists = text.content.filter(isList)
  if (lists.length === 0) return linesOf(text).map((line) => ({ text: line, children: [] }))
  return lists.flatMap((list) => list.content.flatMap((item) => saidStep(item, 1)))
}

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>

const isList = (block: Block): block is List => block.type === 'bulletList' || block.type === 'orderedList'

const saidStep = (item: ListItem, depth: number): readonly SaidStep[] => {
  const words = item.content.flatMap((block) => (isList(block) ? [] : linesOf({ type: 'doc', content: [block] })))
  const below = item.content.filter(isList).flatMap((list) => list.content)
  const text = words.join('\n').trim()
  // An item that only holds a list is its own list.
  if (text === '') return below.flatMap((child) => saidStep(child, depth))
  if (depth < deepestStep) return [{ text, children: below.flatMap((child) => saidStep(child, depth + 1)) }]
  return [{ text: [text, ...below.flatMap((child) => aside(child, 0))].join('\n'), children: [] }]
}

const aside = (item: ListItem, level: number): readonly string[] =>
  item.content.flatMap((block) => {
    if (isList(block)) return block.content.flatMap((child) => aside(child, level + 1))
    return block.type === 'paragraph' || block.type === 'heading'
      ? [`${'  '.repeat(level)}– ${inlineText(block.content)}`]
      : []
  })

/** More words than this are a sentence, and no list of names. */
const longestName = 5

/**
 * The structures that a rubric names, one a line or several with commas. A question names nobody, and what stands in
 * quotation marks is what someone said of them.
 */
export const saidNames = (text: RichText | null): readonly string[] =>
  text === null ? [] : linesOf(text).flatMap((line) => (line.trim().endsWith('?') ? [] : namesIn(line)))

const namesIn = (line: string): readonly string[] => {
  const told = line.replace(/\s*\((?=\s*«).*$/u, '').trim()
  const parts = told
    .split(/[,;](?![^(]*\))/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const areNames = parts.every(
    (part) =>
      part
        .replace(/\([^)]*\)/gu, '')
        .trim()
        .split(/\s+/u).length <= longestName,
  )
  return areNames ? parts : [told].filter((name) => name !== '')
}

/** The indicators that a rubric names, one a line. */
export const saidIndicators = (text: RichText | null): readonly string[] => (text === null ? [] : linesOf(text))
