import type { Root, RootContent } from 'hast'
import type { AppError } from '#shared/kernel/app-error.ts'
import { notText, otherFormat, tooDeep, tooLarge, tooMany } from './refusals.ts'

export const megabyte = 1024 * 1024

/** Of a Word file or a PDF, as it is sent. */
export const maxMegabytes = 30

/** Deepest nesting of quotations, lists, tables and frames. */
export const maxNesting = 40

/** Why a text cannot be read as minutes, before any work is spent on it; `null` when it can. */
export const refusalOf = (text: string): AppError | null => {
  const bytes = Buffer.byteLength(text, 'utf8')
  if (bytes > 5 * megabyte) return tooLarge(bytes / megabyte)
  if (text.startsWith('{\\rtf')) return otherFormat('rtf')
  if (isBinary(text)) return notText
  const lines = text.match(/\S[^\n]*/g)?.length ?? 0
  if (lines > mostLines) return tooMany(lines, 'lignes', mostLines)
  return isBomb(text) || isStaircase(text) ? tooDeep : null
}

/** A report of two hundred pages has a tenth of this. */
const mostLines = 40_000

/** Letters of one file: a report of two hundred pages has a twentieth of this. */
export const mostLetters = 10_000_000

/** Pictures of one file: beyond, it is an album. */
export const mostPictures = 500

/** A text has no NUL; bytes that were never text decode into controls, and replacement characters away from letters. */
const isBinary = (text: string): boolean => {
  if (text.includes('\0')) return true
  const strange = text.match(strangeSign)?.length ?? 0
  return strange > 8 && strange > text.length / 10
}

const strangeSign =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file.
  /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]|(?<![\p{L}\s’'])\ufffd(?![\p{L}\s])/gu

/** Signs that open a quotation or a list item, one inside the other, at the start of a line. */
const containers = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])(?=[ \\t>]|$)){${maxNesting + 1}}`, 'm')
const longRule = /^[ \t]*([*+-])(?:[ \t]*\1)*[ \t]*$/

/** A parser's time or stack grows with these; no minutes contain them. */
const longRun = /([*_~`[\]<(])\1{1999}/

const isBomb = (text: string): boolean =>
  longRun.test(text) ||
  (containers.test(text) && text.split('\n').some((line) => containers.test(line) && !longRule.test(line)))

const listSign = /^([ \t]*)(?:[*+-]|\d{1,9}[.)])(?=[ \t])/

/** Whether items stand under one another, line after line, beyond the limit: each is set further in than the one it stands in. */
const isStaircase = (text: string): boolean => {
  const steps: number[] = []
  for (const line of text.split('\n')) {
    const indent = listSign.exec(line)?.[1]?.length
    if (indent === undefined) {
      if (/^\S/.test(line)) steps.length = 0
      continue
    }
    while ((steps.at(-1) ?? -1) >= indent) steps.pop()
    steps.push(indent)
    if (steps.length > maxNesting) return true
  }
  return false
}

const nesting = new Set(['blockquote', 'ul', 'ol', 'table', 'div', 'section', 'article', 'aside', 'details', 'dl'])

/** Deepest tree of any kind that recursion may walk. */
const maxTree = 600

/** Whether quotations, lists, tables and frames stand in one another beyond the limit. Without recursion. */
export const isTooDeep = (tree: Root): boolean => {
  let level: readonly { readonly node: Root | RootContent; readonly depth: number }[] = [{ node: tree, depth: 0 }]
  for (let steps = 0; level.length > 0; steps += 1) {
    if (steps > maxTree || level.some(({ depth }) => depth > maxNesting)) return true
    level = level.flatMap(({ node, depth }) =>
      'children' in node
        ? node.children.map((child) => ({
            node: child,
            depth: child.type === 'element' && nesting.has(child.tagName) ? depth + 1 : depth,
          }))
        : [],
    )
  }
  return false
}
