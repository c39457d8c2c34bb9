import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'

const marker = /^\s*(?:[-–—•▪◦‣●■➢→*]|o(?=\s{1,4}\p{Lu}))\s*/u

/** The lines of a cell that hold something. */
const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The same without the signs of a list before them. */
export const itemsIn = (text: string): readonly string[] =>
  linesIn(text)
    .map((line) => line.replace(marker, ''))
    .filter((line) => line !== '')

/** A cell of several lines as text: those that begin with a dash or a bullet make a list. */
export const richCell = (text: string): RichText => {
  const blocks: Block[] = []
  for (const line of linesIn(text)) {
    const words = line.replace(marker, '')
    if (words === '') continue
    const last = blocks.at(-1)
    if (words === line) blocks.push(paragraph(words))
    else if (last?.type === 'bulletList') blocks.splice(-1, 1, bullets(...last.content, item(paragraph(words))))
    else blocks.push(bullets(item(paragraph(words))))
  }
  return doc(...blocks)
}

/** A title or a step, on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What a cell lists: at lines, commas, semicolons, strokes and « + ». */
export const partsIn = (text: string): readonly string[] => [
  ...new Set(
    itemsIn(text)
      .flatMap((line) => outsideBrackets(line))
      .map(oneLine)
      .filter((part) => part !== ''),
  ),
]

/** The structures that a cell names; what is a sentence names nobody. */
export const namesIn = (text: string): readonly string[] => partsIn(text).filter(isName)

/** Longer, a question or « à désigner »: it is no name. */
export const isName = (part: string): boolean =>
  /\p{L}{2}/u.test(part) && part.length <= longestName && !part.includes('?') && !awaited.test(part)

const longestName = 120

const awaited =
  /^(?:[àa] (?:\p{L}+er|d[ée]finir|choisir|pourvoir|\p{L}+ir)(?=$|[\s.,(])|en (?:cours|attente)\b|(?:non|pas) )/iu

/** Split at commas, semicolons, strokes and « + », not between brackets; « FSE+ » and « Erasmus+ » keep theirs. */
const outsideBrackets = (line: string): readonly string[] => {
  const parts: string[] = ['']
  let depth = 0
  for (const [at, sign] of [...line].entries()) {
    if (sign === '(') depth += 1
    if (sign === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && (isComma(line, at) || isPlus(line, at))) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map((part) => part.replace(/^\s*(?:et|ainsi que)\s+|[\s.:]+$/giu, ''))
}

/** « 12,5 k€ » and « 3 000 €/an » are one. */
const isComma = (line: string, at: number): boolean =>
  /[,;/]/.test(line[at] ?? '') && !/^(?:\d,\d|€\/)/.test(line.slice(Math.max(0, at - 1), at + 2))

const isPlus = (line: string, at: number): boolean =>
  line[at] === '+' && /^(?:\s+\+|.\+(?=\p{L}))/u.test(line.slice(at - 1))
