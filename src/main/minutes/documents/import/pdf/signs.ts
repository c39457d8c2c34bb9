import type { Marker, NumberType } from '#shared/text/rich-text/rich-text.ts'
import { isApart, type Line } from './lines.ts'

/** What begins an item of a list. */
export interface Sign {
  readonly label: SignLabel
  /** How many words of the line it takes. */
  readonly words: number
  /** Where it stands, and where the text after it does. */
  readonly left: number
  readonly textLeft: number
}

export type SignLabel =
  | { readonly kind: 'sign'; readonly marker: Marker | null }
  | { readonly kind: 'number'; readonly value: number; readonly type: NumberType | null }

const markers: Readonly<Record<string, Marker | null>> = {
  '•': 'bullet',
  '●': 'bullet',
  '\uf0b7': 'bullet',
  '▪': 'square',
  '■': 'square',
  '\uf0a7': 'square',
  '→': 'arrow',
  '➔': 'arrow',
  '=>': 'doubleArrow',
  '–': null,
  '—': null,
  '-': null,
  '−': null,
  '‐': null,
  '*': null,
  '∗': null,
  '◦': null,
  '○': null,
  '‣': null,
  '⁃': null,
  '∙': null,
  '·': null,
  '➢': null,
  '➤': null,
  '►': null,
  '▶': null,
  '❖': null,
  '✓': null,
  '✔': null,
  '': null,
}

/** Signs of a font of drawings, whatever they are, and the « o » of Courier that Word draws as a circle. */
const isDrawing = (text: string, font: string): boolean =>
  (/^[\ue000-\uf8ff\ufffd§ØüvqnF]$/.test(text) && /symbol|dings/i.test(font)) ||
  /^[\ue000-\uf8ff]$/.test(text) ||
  (text === 'o' && /courier/i.test(font))

const number = /^\(?(\d{1,3})(?:[.)°]|\.\))$/
const letter = /^\(?([a-z])[.)]$/
const roman = /^\(?([ivx]{1,5})[.)]$/

/** The sign that a line begins with; `null` when it begins with words. */
export const signOf = ({ words }: Pick<Line, 'words'>): Sign | null => {
  const [first, ...others] = words
  if (first === undefined) return null
  // « 1 » and « . », « = » and « > » may be drawn apart.
  let taken = 1
  let text = first.text
  while (
    others[taken - 1] !== undefined &&
    !isApart(others[taken - 1] as typeof first, words[taken - 1]) &&
    text.length < 5
  ) {
    text += others[taken - 1]?.text
    taken += 1
  }
  const next = words[taken]
  const label = next === undefined ? null : labelOf(text.replace(/\u00a0+$/, ''), first.font.name)
  return next === undefined || label === null ? null : { label, words: taken, left: first.left, textLeft: next.left }
}

/** The sign that some first words of a line are, or that none is, whatever they look like. */
export const labelSign = ({ words }: Pick<Line, 'words'>, taken: number): Sign | null => {
  const [first, next] = [words[0], words[taken]]
  if (first === undefined || next === undefined) return null
  const said = words
    .slice(0, taken)
    .map(({ text }) => text)
    .join('')
  const label = labelOf(said, first.font.name) ?? { kind: 'sign', marker: null }
  return { label, words: taken, left: first.left, textLeft: next.left }
}

const labelOf = (text: string, font: string): SignLabel | null => {
  if (Object.hasOwn(markers, text) && text !== '') return { kind: 'sign', marker: markers[text] ?? null }
  if (isDrawing(text, font)) return { kind: 'sign', marker: null }
  const figures = number.exec(text)?.[1]
  if (figures !== undefined) return { kind: 'number', value: Number(figures), type: null }
  const small = letter.exec(text)?.[1]
  if (small !== undefined && !/[ivx]/.test(small)) return { kind: 'number', value: small.charCodeAt(0) - 96, type: 'a' }
  const numeral = roman.exec(text)?.[1]
  const value = numeral === undefined ? null : romanValue(numeral)
  return value === null ? null : { kind: 'number', value, type: 'i' }
}

const romanValue = (numeral: string): number | null => {
  const at = romans.indexOf(numeral)
  return at < 0 ? null : at + 1
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')
