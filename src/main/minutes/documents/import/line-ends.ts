import type { LineEnds } from './place.ts'
import { signOf } from './typed-signs.ts'

/**
 * Line ends after which a typed item begins (« • un », « a) un »), or a line that names what it says (« Lieu : … »); none when the
 * lines are no such list. A dash may also fall at the start of a line of prose, so dashes count only when every line begins with one.
 */
export const typedLineEnds: LineEnds = (text) => {
  const lines = linesOf(text)
  const led = lines.filter((line) => signOf(line.text) !== null || enumerator.test(line.text))
  const sure = lines.length === led.length || led.every((line) => !line.text.startsWith('–'))
  if (led.length >= 2 && sure) return new Set(led.map(({ end }) => end))
  const named = lines.filter((line) => label.test(line.text))
  return new Set(named.length >= 2 && named.length * 2 >= lines.length ? named.map(({ end }) => end) : [])
}

const label = /^\p{Lu}[^:.?!]{1,38}\s*:(?:\s|$)/u

const enumerator = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[a-z]\.)\s+\S/

/** In a quotation, a short last line after a dash is its source. */
export const quotationLineEnds: LineEnds = (text) => {
  const typed = typedLineEnds(text)
  const last = linesOf(text).at(-1)
  const signed = last !== undefined && last.end > 0 && last.text.length <= 120 && /^[–—]\s*\S/.test(last.text)
  return typed.size > 0 || !signed ? typed : new Set([last.end])
}

/** In a title block, lines that are all short are lines. */
export const titleLineEnds: LineEnds = (text) => {
  const typed = typedLineEnds(text)
  const lines = linesOf(text)
  return typed.size > 0 || lines.some((line) => line.text.length > 70) ? typed : new Set(lines.map(({ end }) => end))
}

/** The lines that say something, with the offset of the line end before each. */
const linesOf = (text: string): readonly { readonly end: number; readonly text: string }[] => {
  let offset = 0
  return text.split('\n').flatMap((line) => {
    const end = offset - 1
    offset += line.length + 1
    return line.trim() === '' ? [] : [{ end, text: line.trim() }]
  })
}
