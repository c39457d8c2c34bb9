import { tags } from './open-elements.ts'

export interface FoundPlaceholder {
  /** As it was typed, without braces. */
  readonly name: string
  /** Offset of each of its characters in the part, braces included: Word may have cut it in several runs. */
  readonly characters: readonly [first: number, ...others: number[]]
}

/** « {titre} », and what people who used other programs type: « {{titre}} », « {@corps} ». */
const placeholder = /\{\{?[#@/^]?(\s*\p{L}[\p{L}\p{M}\p{N} _.’'-]{0,60}?\s*)\}\}?/gu

/** The placeholders of a part, each within one paragraph, however Word cut its runs; all other braces are text. */
export const findPlaceholders = (xml: string): readonly FoundPlaceholder[] => {
  if (!xml.includes('{')) return []
  const found = paragraphTexts(xml).flatMap(({ text, offsets }) =>
    [...text.matchAll(placeholder)].map(({ 0: typed, 1: name = '', index }): FoundPlaceholder => {
      const [first = 0, ...others] = offsets.slice(index, index + typed.length)
      return { name: name.trim(), characters: [first, ...others] }
    }),
  )
  return found.toSorted((a, b) => a.characters[0] - b.characters[0])
}

interface ParagraphText {
  text: string
  /** Of each character of the text, in the part. */
  offsets: number[]
}

/** The words of every paragraph; what is no letter parts them, and those of a text box are its own. */
const paragraphTexts = (xml: string): readonly ParagraphText[] => {
  const all: ParagraphText[] = []
  const open: ParagraphText[] = []
  let inText = -1
  for (const { 0: whole, 1: close, 2: name, 4: single, index } of xml.matchAll(tags)) {
    const last = open.at(-1)
    if (name === 'w:p' && single !== '/') {
      if (close === '/') open.pop()
      else all.push(open[open.push({ text: '', offsets: [] }) - 1] as ParagraphText)
    } else if (name === 'w:t' && single !== '/') {
      if (close !== '/') inText = index + whole.length
      else if (last !== undefined) add(last, xml.slice(inText, index), inText)
    } else if (last !== undefined && (name === 'w:tab' || name === 'w:br' || name === 'w:drawing') && close !== '/') {
      add(last, '\n', index)
    }
  }
  return all
}

const add = (paragraph: ParagraphText, text: string, from: number): void => {
  paragraph.text += text
  for (let rank = 0; rank < text.length; rank += 1) paragraph.offsets.push(from + rank)
}
