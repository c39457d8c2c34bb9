import { edited, tags } from './open-elements.ts'

/** Signs no document holds, that stand for the braces of a placeholder once it is known to be one. */
export const opening = '\ufdd0'
export const closing = '\ufdd1'

export interface FoundPlaceholder {
  /** As it was typed, without braces. */
  readonly name: string
  /** Offset of its first brace in the part. */
  readonly at: number
}

interface MarkedPart {
  readonly found: readonly FoundPlaceholder[]
  /** The part with the signs above in place of their braces; all other braces are text and stay. */
  readonly marked: string
}

/** « {titre} », and what people who used other programs type: « {{titre}} », « {@corps} ». */
const placeholder = /(\{\{?)([#@/^]?)(\s*\p{L}[\p{L}\p{M}\p{N} _.’'-]{0,60}?\s*)(\}\}?)/gu

/** The placeholders of a part, each within one paragraph, however Word cut its runs. */
export const findPlaceholders = (xml: string): MarkedPart => {
  if (!xml.includes('{')) return { found: [], marked: xml }
  const found: FoundPlaceholder[] = []
  const edits: { at: number; length: number; by: string }[] = []
  for (const { text, offsets } of paragraphTexts(xml)) {
    for (const { index, 1: open = '', 2: sign = '', 3: name = '', 4: close = '' } of text.matchAll(placeholder)) {
      const at = (rank: number): number => offsets[index + rank] ?? 0
      const end = open.length + sign.length + name.length
      found.push({ name: name.trim(), at: at(0) })
      edits.push({ at: at(0), length: 1, by: opening }, { at: at(end), length: 1, by: closing })
      const dropped = [
        ...(open.length === 2 ? [1] : []),
        ...(sign === '' ? [] : [open.length]),
        ...(close.length === 2 ? [end + 1] : []),
      ]
      edits.push(...dropped.map((rank) => ({ at: at(rank), length: 1, by: '' })))
    }
  }
  return { found: found.toSorted((a, b) => a.at - b.at), marked: edited(xml, edits) }
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
